package dev.fieldtable.dialect.page;

import dev.fieldtable.document.RequiredMark;
import dev.fieldtable.house.CellWords;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The spellings of the Required cell: the publisher's own, and those that people and tools put in their place. */
public final class RequiredMarks {
    private static final char EMOJI_SELECTOR = '\ufe0f';

    private final CellWords words;
    private final String required;
    private final String optional;

    /**
     * Takes the publisher's marks.
     *
     * @param words what cells say by a word
     */
    public RequiredMarks(CellWords words) {
        this.words = words;
        this.required = spelling(words.required());
        this.optional = spelling(words.optional());
    }

    /** {@return what the cell says; {@code null} for a mark that is not known} */
    public @Nullable RequiredMark of(String cell) {
        // Nearly every cell of nearly every page is one of these two.
        if (cell.equals(words.optional())) {
            return RequiredMark.OPTIONAL;
        }
        if (cell.equals(words.required())) {
            return RequiredMark.REQUIRED;
        }
        String spelling = spelling(cell);
        if (spelling.equals(optional)) {
            return RequiredMark.OPTIONAL;
        }
        return spelling.equals(required) ? RequiredMark.REQUIRED : common(spelling);
    }

    /** {@return whether the cell holds the publisher's own mark of a field that is required} */
    public boolean isOwn(String cell) {
        return cell.startsWith(words.required());
    }

    private static @Nullable RequiredMark common(String spelling) {
        return switch (spelling) {
            case "✔", "✅", "☑", ":white_check_mark:", "✓", "yes", "true", "required", "x" -> RequiredMark.REQUIRED;
            case "➖", "❌", "✗", "✘", "-", "–", "—", ":x:", "no", "false", "optional" -> RequiredMark.OPTIONAL;
            case "" -> RequiredMark.UNSTATED;
            default -> null;
        };
    }

    private static String spelling(String cell) {
        String plain = InlineText.of(cell).visible();
        int length = plain.length();
        if (length > 0 && plain.charAt(length - 1) == EMOJI_SELECTOR) {
            plain = plain.substring(0, length - 1);
        }
        return plain.toLowerCase(Locale.ROOT);
    }
}
