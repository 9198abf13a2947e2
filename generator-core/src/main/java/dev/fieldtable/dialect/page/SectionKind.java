package dev.fieldtable.dialect.page;

import org.jspecify.annotations.Nullable;

/** What a section describes; its heading's exact words tell. */
public enum SectionKind {
    FIELDS,
    VALUES,
    SUPPORTED_TYPES;

    /** {@return what a heading of exactly these words announces; {@code null} for any other} */
    public static @Nullable SectionKind of(String words) {
        return switch (words) {
            case "Fields" -> FIELDS;
            case "Values" -> VALUES;
            case "Supported Types" -> SUPPORTED_TYPES;
            default -> null;
        };
    }
}
