package dev.fieldtable.document;

/** What the Required cell says. */
public enum RequiredMark {
    /** A check mark. */
    REQUIRED,
    /** A minus sign. */
    OPTIONAL,
    /** No such column, an empty cell, or a mark that is not known. */
    UNSTATED
}
