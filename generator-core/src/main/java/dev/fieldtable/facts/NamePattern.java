package dev.fieldtable.facts;

/** A name, or a pattern in which {@code *} stands for any characters, and a backslash before one for a star. */
final class NamePattern {
    private static final char ANY = '*';
    private static final char ESCAPE = '\\';

    private NamePattern() {}

    /** What stands for a name, and for no other. */
    static String literal(String name) {
        return name.replace("\\", "\\\\").replace("*", "\\*");
    }

    /** A name that has to be looked at character by character is taken for a pattern too. */
    static boolean isPattern(String text) {
        return text.indexOf(ANY) >= 0 || text.indexOf(ESCAPE) >= 0;
    }

    /** The more of a pattern is no star, the more it says; what has none says it all. */
    static int letters(String pattern) {
        int letters = 0;
        boolean stars = false;
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == ANY) {
                stars = true;
            } else {
                i += isEscape(pattern, i) ? 1 : 0;
                letters++;
            }
        }
        return stars ? letters : Integer.MAX_VALUE - 1;
    }

    private static boolean isEscape(String pattern, int at) {
        return pattern.charAt(at) == ESCAPE && at + 1 < pattern.length();
    }

    /** Looks no further back than to the last star, so that no pattern takes long. */
    static boolean matches(String pattern, String name) {
        int at = 0;
        int star = -1;
        int restart = 0;
        int i = 0;
        while (i < name.length()) {
            if (at < pattern.length() && pattern.charAt(at) == ANY) {
                star = at++;
                restart = i;
                continue;
            }
            int letter = at < pattern.length() && isEscape(pattern, at) ? at + 1 : at;
            if (letter < pattern.length() && pattern.charAt(letter) == name.charAt(i)) {
                at = letter + 1;
                i++;
            } else if (star >= 0) {
                at = star + 1;
                i = ++restart;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == ANY) {
            at++;
        }
        return at == pattern.length();
    }
}
