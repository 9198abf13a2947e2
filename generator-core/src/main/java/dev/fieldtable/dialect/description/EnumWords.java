package dev.fieldtable.dialect.description;

import java.util.List;

/**
 * How the values of enums are written.
 *
 * @param name what the column of their names is headed; in lower case
 * @param value what the column of the values is headed; in lower case
 * @param lists headings below which a list has values; in lower case
 * @param prose what a description says before it names the values of a field, in code, such as {@code possible values are};
 *     in lower case
 */
public record EnumWords(List<String> name, List<String> value, List<String> lists, List<String> prose) {
    /** Docs without enums. */
    public static final EnumWords NONE = new EnumWords(List.of(), List.of(), List.of(), List.of());

    /** Brings the words into lower case. */
    public EnumWords {
        name = Words.lower(name);
        value = Words.lower(value);
        lists = Words.lower(lists);
        prose = Words.lower(prose);
    }
}
