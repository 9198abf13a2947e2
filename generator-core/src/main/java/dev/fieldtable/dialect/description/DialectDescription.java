package dev.fieldtable.dialect.description;

import java.util.List;

/**
 * How some docs are written.
 *
 * @param name what they are called, such as {@code Discord}
 * @param models where the names of models stand
 * @param columns what columns are headed
 * @param names how the cells of names are written
 * @param presence how it is said what may be left out and what may be null
 * @param types how types are spelled
 * @param values how it is said what a value has to be besides its type, and what stands in for it
 * @param enums how the values of enums are written
 * @param arms what the column of the types of a union's arms is headed, in a table that has no names; in lower case
 * @param namesAreJson whether names in the docs are those in the JSON, so that nobody need doubt them
 */
public record DialectDescription(
        String name,
        ModelWords models,
        ColumnNames columns,
        NameMarks names,
        PresenceMarks presence,
        TypeWords types,
        ValueWords values,
        EnumWords enums,
        List<String> arms,
        boolean namesAreJson) {
    /** Brings the words into lower case. */
    public DialectDescription {
        arms = Words.lower(arms);
    }
}
