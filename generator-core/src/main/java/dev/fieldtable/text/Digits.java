package dev.fieldtable.text;

/** How numbers are written for people. */
public final class Digits {
    private static final int GROUP = 3;

    private Digits() {}

    /**
     * A number as it is read most easily. {@code String.format} would write the same, for which it loads what Java knows of
     * countries: longer than all else takes that is said by a run with nothing to do.
     *
     * @param number any number
     * @return its digits with a comma before each three of them, such as {@code 1,129}, in every locale
     */
    public static String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int comma = digits.length() - GROUP; comma > first; comma -= GROUP) {
            digits.insert(comma, ',');
        }
        return digits.toString();
    }
}
