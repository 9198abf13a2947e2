package dev.fieldtable.learn.json;

/** How much a document may hold. */
final class Budget {
    /** How deep values may be nested: no document for people comes near, and no stack ends there. */
    static final int DEEPEST = 1_000;

    /** A few hundred MiB of memory. */
    private static final int MOST_VALUES = 5_000_000;

    private int values;

    /**
     * Counts one value more.
     *
     * @param offset where it stands
     * @throws DamageException if there are too many
     */
    void spend(int offset) throws DamageException {
        spend(1, offset);
    }

    /**
     * Counts values.
     *
     * @param number how many more
     * @param offset where they stand
     * @throws DamageException if there are too many
     */
    void spend(int number, int offset) throws DamageException {
        if (number > MOST_VALUES - values) {
            throw new DamageException("The document has more than " + MOST_VALUES + " values up to here.", offset);
        }
        values += number;
    }

    /** {@return how many values were counted} */
    int spent() {
        return values;
    }
}
