package dev.fieldtable.export;

/** What has a file for itself, where the model is handed on as several. */
public enum ExportSplit {
    /** Each documented type. */
    MODEL,
    /** Each documented package. */
    PACKAGE
}
