package dev.fieldtable.dialect.layout;

/** How much of pages of operations is wanted. Models need little of them, and they are long. */
public enum Extent {
    /** What tells which types are those of requests and responses. */
    TYPES,
    /** All that is said of operations. */
    OPERATIONS
}
