package dev.fieldtable.document;

import dev.fieldtable.model.Deprecation;
import dev.fieldtable.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a section: the type's title, and the prose below it.
 *
 * @param title the title without its markup; empty if the page has none
 * @param description the whole prose between title and section, Markdown with {@code \n} for line ends, its own headings
 *     included; without example code; empty if there is none
 * @param deprecation that the type is deprecated; {@code null} if it is not
 * @param span the place of the title
 * @param longerTitle what the type is called if there is another one of its title; empty if that is then not read
 * @param anchors titles that links to the type may lead to besides its own; the first type of a page that has one is meant
 */
public record Preamble(
        String title,
        String description,
        @Nullable Deprecation deprecation,
        SourceSpan span,
        String longerTitle,
        List<String> anchors) {
    /** Copies the list. */
    public Preamble {
        anchors = List.copyOf(anchors);
    }

    /**
     * What stands above a type to which its own title leads alone.
     *
     * @param title the title without its markup
     * @param description the prose between title and section
     * @param deprecation that the type is deprecated
     * @param span the place of the title
     */
    public Preamble(String title, String description, @Nullable Deprecation deprecation, SourceSpan span) {
        this(title, description, deprecation, span, "", List.of());
    }

    /**
     * Says which other titles lead to the type.
     *
     * @param titles the titles
     * @return a copy that says so
     */
    public Preamble withAnchors(List<String> titles) {
        return new Preamble(title, description, deprecation, span, longerTitle, titles);
    }

    /**
     * Says what the type is called if there is another one of its title.
     *
     * @param longer the title
     * @return a copy that says so
     */
    public Preamble withLongerTitle(String longer) {
        return new Preamble(title, description, deprecation, span, longer, anchors);
    }
}
