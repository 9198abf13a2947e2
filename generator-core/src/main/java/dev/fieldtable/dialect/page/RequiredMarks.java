package dev.fieldtable.dialect.page;

import dev.fieldtable.document.RequiredMark;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The spellings of the Required cell. */
public final class RequiredMarks {
    private static final char EMOJI_SELECTOR = '\ufe0f';

    private RequiredMarks() {}

    /** {@return what the cell says; {@code null} for a mark that is not known} */
    public static @Nullable RequiredMark of(String cell) {
        // Nearly every cell of nearly every page is one of these two.
        if (cell.equals(":heavy_minus_sign:")) {
            return RequiredMark.OPTIONAL;
        }
        if (cell.equals(":heavy_check_mark:")) {
            return RequiredMark.REQUIRED;
        }
        return switch (spelling(cell)) {
            case "✔", "✅", "☑", ":white_check_mark:", ":heavy_check_mark:", "✓", "yes", "true", "required", "x" ->
                RequiredMark.REQUIRED;
            case "➖", "❌", "✗", "✘", "-", "–", "—", ":heavy_minus_sign:", ":x:", "no", "false", "optional" ->
                RequiredMark.OPTIONAL;
            case "" -> RequiredMark.UNSTATED;
            default -> null;
        };
    }

    private static String spelling(String cell) {
        String plain = Markup.plain(cell);
        int length = plain.length();
        if (length > 0 && plain.charAt(length - 1) == EMOJI_SELECTOR) {
            plain = plain.substring(0, length - 1);
        }
        return plain.toLowerCase(Locale.ROOT);
    }
}
