package dev.fieldtable.report;

/** How a check is told. */
public enum CheckFormat {
    /** For people: the answers, and the commands that mend what is wrong. */
    TEXT,
    /** For scripts. */
    JSON,
    /** For tools that show what other tools have found. */
    SARIF,
    /** For build servers. */
    JUNIT,
    /** For GitHub Actions. */
    GITHUB
}
