package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.Blanks;
import dev.fieldtable.house.DeprecationWords;
import dev.fieldtable.model.Deprecation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words {@code :warning: **DEPRECATED**: reason} that open a description; in table cells they are spaced oddly,
 * {@code : warning: ** DEPRECATED **: reason}.
 */
final class DeprecationNotice {
    private static final String EMPHASIS = "**";

    private DeprecationNotice() {}

    /** {@return what the description says of a deprecation; {@code null} if it does not open with the notice} */
    static @Nullable Deprecation of(String description, DeprecationWords words) {
        int at = openingEnd(description, words);
        if (at < 0) {
            return null;
        }
        at = skipBlanks(description, at);
        if (at < description.length() && description.charAt(at) == ':') {
            at++;
        }
        int end = description.indexOf("\n\n", at);
        return end < 0
                ? new Deprecation(description.substring(at).strip(), "")
                : new Deprecation(
                        description.substring(at, end).strip(),
                        description.substring(end).strip());
    }

    private static int openingEnd(String description, DeprecationWords words) {
        int at = 0;
        for (String part : List.of(":", words.icon(), ":", EMPHASIS, words.word(), EMPHASIS)) {
            at = skipBlanks(description, at);
            boolean there = description.startsWith(part, at);
            // Tools that take emphasis away leave the words.
            if (!there && !part.equals(EMPHASIS)) {
                return -1;
            }
            at += there ? part.length() : 0;
        }
        return at;
    }

    private static int skipBlanks(String text, int at) {
        int end = at;
        while (end < text.length() && Blanks.isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
