package dev.fieldtable.dialect.layout;

import org.jspecify.annotations.Nullable;

/** What a section describes; its heading's exact words tell. */
enum SectionKind {
    FIELDS,
    VALUES,
    SUPPORTED_TYPES;

    static @Nullable SectionKind of(Headline headline) {
        // A title is never a section: there are types called Fields and Values.
        if (headline.level() == 1) {
            return null;
        }
        return switch (headline.text()) {
            case "Fields" -> FIELDS;
            case "Values" -> VALUES;
            case "Supported Types" -> SUPPORTED_TYPES;
            default -> null;
        };
    }
}
