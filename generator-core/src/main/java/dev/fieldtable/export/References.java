package dev.fieldtable.export;

import dev.fieldtable.model.TypeId;

/** Where the references of a document lead. */
@FunctionalInterface
interface References {
    /** {@return the address of a type, as it is written in the document} */
    String to(TypeId id);

    /**
     * Those of a document that holds all types.
     *
     * @param base what stands before the name of a type, such as {@code #/$defs/}
     * @return references that stay within it
     */
    static References within(String base) {
        return id -> base + ComponentNames.of(id);
    }
}
