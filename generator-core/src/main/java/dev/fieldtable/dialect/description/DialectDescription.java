package dev.fieldtable.dialect.description;

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
        boolean namesAreJson) {}
