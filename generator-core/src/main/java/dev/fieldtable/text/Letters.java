package dev.fieldtable.text;

/** What is left of a name where case and separators do not count. */
public final class Letters {
    private Letters() {}

    /**
     * Folds a name: {@code get-users}, {@code get_users} and {@code GetUsers} become the same.
     *
     * @param name a name of any form
     * @return its letters and digits, in lower case
     */
    public static String of(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }
}
