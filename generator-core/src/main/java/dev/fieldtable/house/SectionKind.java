package dev.fieldtable.house;

/** What a section of a page holds. */
public enum SectionKind {
    /** The fields of an object. */
    FIELDS,
    /** The values of an enum. */
    VALUES,
    /** The arms of a union. */
    SUPPORTED_TYPES,
    /** The parameters of an operation. */
    PARAMETERS,
    /** What an operation returns. */
    RESPONSE,
    /** What an operation fails with. */
    ERRORS;

    /** {@return whether it describes a type, and not an operation} */
    public boolean describesType() {
        return compareTo(SUPPORTED_TYPES) <= 0;
    }

    /** {@return whether anything in it is read; else its heading only ends what stands above it} */
    public boolean isRead() {
        return this != ERRORS;
    }
}
