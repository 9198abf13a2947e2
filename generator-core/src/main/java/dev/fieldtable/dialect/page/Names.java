package dev.fieldtable.dialect.page;

/** What a word tells about being a name. */
public final class Names {
    /** No name or value of an API has more characters; what is many times as long fits into no class file. */
    public static final int LONGEST = 1_000;

    private Names() {}

    /** {@return the name of the file that a path leads to, without its ending} */
    public static String stem(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    /** {@return whether the text is one word of letters, digits and underscores} */
    public static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '_') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** {@return whether the text is made of ASCII letters, digits, underscores and hyphens, as nearly all names are} */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127 || !(Character.isLetterOrDigit(c) || c == '_' || c == '-')) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether the word has a capital behind a small letter or a digit, as in {@code UserAccount}} */
    public static boolean isCompound(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i)) && !Character.isUpperCase(word.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
