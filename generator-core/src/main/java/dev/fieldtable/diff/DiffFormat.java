package dev.fieldtable.diff;

/** Who a report of changes is for. */
public enum DiffFormat {
    /** People at a terminal. */
    TEXT,
    /** Readers of a changelog. */
    MARKDOWN,
    /** Programs. */
    JSON,
    /** People with a browser. */
    HTML
}
