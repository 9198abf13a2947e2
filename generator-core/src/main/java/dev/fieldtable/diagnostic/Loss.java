package dev.fieldtable.diagnostic;

import java.util.Comparator;

/**
 * What of the docs is not in the model, for a reason that a diagnostic tells.
 *
 * @param tables the tables that were not read
 * @param rows the rows, list items and arms that were left out, those of the tables among them
 * @param types the types that may be anything in the model, although the docs say what they are
 */
public record Loss(int tables, int rows, int types) implements Comparable<Loss> {
    /** Nothing is missing. */
    public static final Loss NONE = new Loss(0, 0, 0);

    /** A row was left out. */
    public static final Loss ROW = ofRows(1);

    /** A type may be anything. */
    public static final Loss TYPE = new Loss(0, 0, 1);

    private static final Comparator<Loss> ORDER =
            Comparator.comparingInt(Loss::tables).thenComparingInt(Loss::rows).thenComparingInt(Loss::types);

    /**
     * A table that was not read.
     *
     * @param rows how many rows it has
     * @return the loss
     */
    public static Loss ofTable(int rows) {
        return new Loss(1, rows, 0);
    }

    /**
     * Rows that were left out.
     *
     * @param rows how many
     * @return the loss
     */
    public static Loss ofRows(int rows) {
        return new Loss(0, rows, 0);
    }

    /**
     * Types that may be anything.
     *
     * @param types how many
     * @return the loss
     */
    public static Loss ofTypes(int types) {
        return new Loss(0, 0, types);
    }

    /** {@return whether anything is missing} */
    public boolean isAny() {
        return !equals(NONE);
    }

    @Override
    public int compareTo(Loss other) {
        return ORDER.compare(this, other);
    }
}
