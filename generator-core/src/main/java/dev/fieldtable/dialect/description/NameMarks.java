package dev.fieldtable.dialect.description;

import java.util.List;

/**
 * How the cells of names are written, beyond links, emphasis and anchors, which are no part of a name in any docs.
 *
 * @param optional what stands behind the name of a field that may be left out, such as {@code ?}; empty for nothing
 * @param noise what may stand behind a name and is no part of it, such as {@code *}
 * @param separator what stands between the name of a field and that of a field within it, such as {@code .}; empty if docs
 *     do not nest by it
 * @param indent what stands before the name of a field within the one above it, once for each level, such as {@code ↳};
 *     empty if docs do not nest by it
 * @param list what stands behind the name of a list whose elements are described below it, such as {@code []}; empty for
 *     nothing
 * @param anyOther how names begin that stand for all other names, such as <code>{</code>
 * @param skipWithoutType whether a row without a type is furniture, such as a heading within the table
 */
public record NameMarks(
        String optional,
        List<String> noise,
        String separator,
        String indent,
        String list,
        List<String> anyOther,
        boolean skipWithoutType) {
    /** Docs in which a name is a name. */
    public static final NameMarks NONE = new NameMarks("", List.of(), "", "", "", List.of(), false);

    /** Copies the lists. */
    public NameMarks {
        noise = List.copyOf(noise);
        anyOther = List.copyOf(anyOther);
    }
}
