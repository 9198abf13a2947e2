package dev.fieldtable.dialect.page;

import java.util.Optional;

/**
 * Tells what is odd about the characters of a name.
 *
 * <p>Scanners, keyboards and editors put other characters in the place of those that were meant, which look the same or
 * nearly so. What they make is a name all the same, only no longer the one in JSON.
 */
public final class OddNames {
    /** What no name is made of, though text around one may be. */
    private static final String MARKS = "`<>[]{}()*?,;\"";

    /** What a part of a name may begin with, as those of OData and JSON Schema do. */
    private static final String PREFIXES = "$@";

    private static final String JOINTS = ".:/|";

    private static final String NO_NAME = "n/a";
    private static final char FORMULA = '$';

    private OddNames() {}

    /**
     * Looks through a name.
     *
     * @param name the name, without markup
     * @return what is odd about it, to go on from "it"; nothing for nearly all names
     */
    public static Optional<String> oddityOf(String name) {
        if (!name.isEmpty() && name.chars().noneMatch(c -> Character.isLetterOrDigit(c) || c == '_')) {
            return Optional.of("has no letter");
        }
        if (Names.isPlain(name)) {
            return Optional.empty();
        }
        if (name.indexOf(FORMULA) > 0 && name.indexOf(FORMULA) < name.lastIndexOf(FORMULA)) {
            // A formula begins and ends with one, as in used$_$bytes.
            return Optional.of(has(FORMULA));
        }
        return name.equalsIgnoreCase(NO_NAME) ? Optional.of("says that there is none") : oddity(name);
    }

    /** {@return the same of what a value is called, which may be a sign or several words, for none of it is in the JSON} */
    public static Optional<String> oddityOfConstant(String name) {
        if (Names.isPlain(name)) {
            return Optional.empty();
        }
        return name.chars()
                .filter(c -> MARKS.indexOf(c) >= 0)
                .mapToObj(OddNames::has)
                .findFirst()
                .or(() -> StrayCharacters.oddityOf(name));
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
        for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            int c = name.codePointAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return Optional.of("has a blank");
            }
            Optional<String> odd = StrayCharacters.oddityOf(c);
            if (odd.isPresent()) {
                return odd;
            }
            if (!belongs(name, at, c)) {
                return Optional.of(has(c));
            }
        }
        return StrayCharacters.oddityOfAll(name);
    }

    private static String has(int c) {
        return "has " + Findings.quoted(Character.toString(c));
    }

    /** Letters of all scripts do, and what joins words or marks a kind of name where it does so. */
    private static boolean belongs(String name, int at, int c) {
        if (Character.isLetterOrDigit(c) || c == '_' || c == '-' || isMark(c) || isCurrency(c)) {
            return true;
        }
        boolean goesOn = at + 1 < name.length() && isWordOrPrefix(name.charAt(at + 1));
        boolean begins = at == 0;
        if (c == '+') {
            return begins && goesOn && Character.isDigit(name.charAt(1));
        }
        return goesOn && (PREFIXES.indexOf(c) >= 0 || (JOINTS.indexOf(c) >= 0 && (!begins || c == '.')));
    }

    private static boolean isCurrency(int c) {
        return c != '$' && Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static boolean isWordOrPrefix(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || c == '_'
                || c == '-'
                || PREFIXES.indexOf(c) >= 0;
    }

    /** {@return whether a character stands above or below a letter} */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
