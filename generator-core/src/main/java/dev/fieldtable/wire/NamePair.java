package dev.fieldtable.wire;

/**
 * A documented name whose name in JSON is known.
 *
 * @param documented the documented name, without what marks it as a keyword
 * @param name the name in JSON
 * @param objectModel whether the value is an object with known properties, or a list of such
 */
public record NamePair(String documented, String name, boolean objectModel) {
    /** {@return whether the documented name has several words, so that it shows how they are put together} */
    public boolean ofSeveralWords() {
        return isOfSeveralWords(documented);
    }

    /**
     * Counts the words of a name.
     *
     * @param documented the name, without what marks it as a keyword
     * @return whether there are several
     */
    public static boolean isOfSeveralWords(String documented) {
        return NameWords.of(documented).words().size() > 1;
    }
}
