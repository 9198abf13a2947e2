package dev.fieldtable.export;

/** What the model can be handed on as. */
public enum ExportFormat {
    /** A document of OpenAPI 3.1 whose components are the documented types. */
    OPENAPI,
    /** A document of JSON Schema 2020-12 whose definitions are the documented types. */
    JSON_SCHEMA,
    /** Two documents of each type as JSON, one with no more than has to be there, and one with all that may be. */
    SAMPLES
}
