package dev.fieldtable.export;

/** The words of JSON Schema that more than one class here writes. */
final class Words {
    static final String TYPE = "type";
    static final String NULL = "null";
    static final String FORMAT = "format";
    static final String ENUM = "enum";
    static final String ANY_OF = "anyOf";
    static final String ONE_OF = "oneOf";
    static final String REF = "$ref";

    private Words() {}
}
