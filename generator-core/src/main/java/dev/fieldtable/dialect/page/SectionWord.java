package dev.fieldtable.dialect.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Knows the words above a section however they are written: in any case, without marks, in bold, in a quote. */
public final class SectionWord {
    private static final int LONGEST = 40;
    private static final String EXAMPLE = "Example Usage";

    private SectionWord() {}

    /** {@return what a line announces that holds nothing but the words; {@code null} for any other line} */
    public static @Nullable SectionKind of(String content, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isMark(content.charAt(from))) {
            from++;
        }
        while (to > from && isMark(content.charAt(to - 1))) {
            to--;
        }
        if (to - from > LONGEST || to == from) {
            return null;
        }
        return switch (Character.toLowerCase(content.charAt(from))) {
            case 'f', 'v', 's' -> of(content.substring(from, to));
            default -> null;
        };
    }

    private static @Nullable SectionKind of(String words) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "fields" -> SectionKind.FIELDS;
            case "values" -> SectionKind.VALUES;
            case "supported types" -> SectionKind.SUPPORTED_TYPES;
            default -> null;
        };
    }

    /** {@return the words as they should be} */
    public static String spelling(SectionKind kind) {
        return switch (kind) {
            case FIELDS -> "Fields";
            case VALUES -> "Values";
            case SUPPORTED_TYPES -> "Supported Types";
        };
    }

    /** {@return whether a heading, or a line that was one, stands above example code} */
    public static boolean isExample(String heading) {
        return heading.startsWith(EXAMPLE);
    }

    private static boolean isMark(char c) {
        return c == ' ' || c == '\t' || c == '#' || c == '*' || c == '_' || c == ':' || c == '>' || c == '`';
    }
}
