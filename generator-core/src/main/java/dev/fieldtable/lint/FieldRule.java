package dev.fieldtable.lint;

/** A rule that looks at one field at a time. */
interface FieldRule extends LintRule {
    /** Looks at a field. */
    void check(Field field, Docs docs, Doubts doubts);

    @Override
    default void check(Docs docs, Doubts doubts) {
        docs.fields().forEach(field -> check(field, docs, doubts));
    }
}
