package dev.fieldtable.document;

/** What comes next in a packed page, where there are several. */
enum Kind {
    FIELDS,
    VALUES,
    VARIANTS,

    SCALAR,
    REFERENCE,
    LIST,
    MAP,
    WRAPPED,
    LITERAL,
    ANY_OF,
    TRANSPORT,
    UNREADABLE,

    NULL,
    TEXT,
    TRUTH,
    WHOLE,
    DECIMAL,
    SEVERAL,
    NAMED
}
