package dev.fieldtable.export;

import dev.fieldtable.model.TypeId;

/**
 * Where the references of a document lead.
 *
 * @param base what stands before the name of a type, such as {@code #/$defs/}
 */
record References(String base) {
    /** {@return the address of a type within the document} */
    String to(TypeId id) {
        return base + ComponentNames.of(id);
    }
}
