package dev.fieldtable.document;

import dev.fieldtable.model.Deprecation;
import dev.fieldtable.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a section: the type's title, and the prose below it.
 *
 * @param title the title without its markup; empty if the page has none
 * @param description the whole prose between title and section, Markdown with {@code \n} for line ends, its own headings
 *     included; without example code; empty if there is none
 * @param deprecation that the type is deprecated; {@code null} if it is not
 * @param span the place of the title
 */
public record Preamble(
        String title, String description, @Nullable Deprecation deprecation, SourceSpan span) {}
