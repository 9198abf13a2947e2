package dev.fieldtable.report;

/** How findings are told. */
public enum FindingsFormat {
    /** For people, with the line itself and a mark below the place. */
    TEXT,
    /** For scripts. */
    JSON,
    /** For tools that show what other tools have found. */
    SARIF,
    /** For GitHub Actions. */
    GITHUB
}
