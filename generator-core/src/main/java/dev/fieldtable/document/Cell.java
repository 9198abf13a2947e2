package dev.fieldtable.document;

import dev.fieldtable.source.SourceSpan;

/**
 * A piece of a page, such as a table's cell or the text of a heading.
 *
 * @param text its Markdown, trimmed, with {@code \|} already turned into {@code |}
 * @param span where it stands
 */
public record Cell(String text, SourceSpan span) {}
