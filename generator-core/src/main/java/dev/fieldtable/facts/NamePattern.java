package dev.fieldtable.facts;

/** A name, or a pattern in which {@code *} stands for any characters. */
final class NamePattern {
    private static final char ANY = '*';

    private NamePattern() {}

    static boolean isPattern(String text) {
        return text.indexOf(ANY) >= 0;
    }

    /** The more of a pattern is no star, the more it says. */
    static int letters(String pattern) {
        return (int) pattern.chars().filter(c -> c != ANY).count();
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
            } else if (at < pattern.length() && pattern.charAt(at) == name.charAt(i)) {
                at++;
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
