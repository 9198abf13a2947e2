package dev.fieldtable.dialect.page;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what is odd about the characters of a name.
 *
 * <p>Scanners, keyboards and editors put other characters in the place of those that were meant, which look the same or
 * nearly so. What they make is a name all the same, only no longer the one in JSON.
 */
public final class OddNames {
    /** What no name is made of, though text around one may be. */
    private static final String MARKS = "`<>[]{}()*?,;\"";

    private static final Set<UnicodeScript> ALIKE =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    private OddNames() {}

    /**
     * Looks through a name.
     *
     * @param name the name, without markup
     * @return what is odd about it, to go on from "it"; nothing for nearly all names
     */
    public static Optional<String> oddityOf(String name) {
        return Names.isPlain(name) ? Optional.empty() : oddity(name);
    }

    /** {@return the same of the name of a type, which is no name with dots either} */
    public static Optional<String> oddityOfType(String name) {
        return name.indexOf('.') >= 0 ? Optional.of("has '.'") : oddityOf(name);
    }

    /** {@return whether a value reads like one with a note behind it, or like two of them} */
    public static boolean hasAside(String value) {
        return value.contains(" / ") || value.contains(", ") || (value.endsWith(")") && value.contains(" ("));
    }

    private static Optional<String> oddity(String name) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            int c = name.codePointAt(at);
            if (c == '\ufffd') {
                return Optional.of("has a character that stands for a lost one");
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return Optional.of("has a blank");
            }
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                return Optional.of("has a character that cannot be seen");
            }
            if (MARKS.indexOf(c) >= 0) {
                return Optional.of("has " + Findings.quoted(Character.toString(c)));
            }
            UnicodeScript script = UnicodeScript.of(c);
            if (ALIKE.contains(script)) {
                scripts.add(script);
            }
        }
        if (scripts.size() > 1) {
            return Optional.of("has letters of two scripts that look alike");
        }
        return Normalizer.isNormalized(name, Normalizer.Form.NFKC)
                ? Optional.empty()
                : Optional.of("has characters that are written in two ways, of which it has the less usual one");
    }
}
