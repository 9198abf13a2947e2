package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.Blanks;
import dev.fieldtable.house.DeprecationWords;
import dev.fieldtable.model.Deprecation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words {@code :warning: **DEPRECATED**: reason} that open a description; in table cells they are spaced oddly,
 * {@code : warning: ** DEPRECATED **: reason}.
 */
final class DeprecationNotice {
    private static final String EMPHASIS = "**";
    private static final String SIGN = "\u26a0";
    private static final String COLOURED = "\ufe0f";

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
        int at = signEnd(description);
        List<String> icon = at > 0 ? List.of() : List.of(":", words.icon(), ":");
        for (String part : Stream.concat(icon.stream(), Stream.of(EMPHASIS, words.word(), EMPHASIS))
                .toList()) {
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

    /** {@return the offset behind the character that the icon's name stands for, if a tool has put it there; else 0} */
    private static int signEnd(String description) {
        int at = skipBlanks(description, 0);
        if (!description.startsWith(SIGN, at)) {
            return 0;
        }
        int end = at + SIGN.length();
        return description.startsWith(COLOURED, end) ? end + COLOURED.length() : end;
    }

    private static int skipBlanks(String text, int at) {
        int end = at;
        while (end < text.length() && Blanks.isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
