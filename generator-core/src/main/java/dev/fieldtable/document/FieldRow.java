package dev.fieldtable.document;

import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Presence;
import dev.fieldtable.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A row of a field table.
 *
 * @param name the name without its markup
 * @param type the type as spelled
 * @param typeSpan where the type stands
 * @param withoutWord what holds of presence and null where neither the mark nor a word of the type says it: what the type
 *     says by naming neither, in the language it is written in
 * @param mark what the Required cell says
 * @param description the whole description, Markdown with {@code \n} for {@code <br/>}; empty for none and for
 *     {@code N/A}
 * @param example the example, {@code \n} for {@code <br/>}; empty for none and for {@code N/A}
 * @param exampleSpan where the example stands; the row's own span if there is none
 * @param deprecation that the field is deprecated; {@code null} if it is not
 * @param span the row from its first to its last character that is not a blank
 * @param value what the row says of the value besides its type
 */
public record FieldRow(
        String name,
        TypeExpression type,
        SourceSpan typeSpan,
        Presence withoutWord,
        RequiredMark mark,
        String description,
        String example,
        SourceSpan exampleSpan,
        @Nullable Deprecation deprecation,
        SourceSpan span,
        ValueDetails value) {
    /**
     * A row that says no more of the value than its type.
     *
     * @param name the name without its markup
     * @param type the type as spelled
     * @param typeSpan where the type stands
     * @param withoutWord what holds of presence and null where neither the mark nor a word of the type says it
     * @param mark what the Required cell says
     * @param description the whole description
     * @param example the example
     * @param exampleSpan where the example stands
     * @param deprecation that the field is deprecated; {@code null} if it is not
     * @param span the row
     */
    public FieldRow(
            String name,
            TypeExpression type,
            SourceSpan typeSpan,
            Presence withoutWord,
            RequiredMark mark,
            String description,
            String example,
            SourceSpan exampleSpan,
            @Nullable Deprecation deprecation,
            SourceSpan span) {
        this(
                name,
                type,
                typeSpan,
                withoutWord,
                mark,
                description,
                example,
                exampleSpan,
                deprecation,
                span,
                ValueDetails.NONE);
    }

    /**
     * The same row with another mark.
     *
     * @param changed what the Required cell says
     * @return a copy
     */
    public FieldRow withMark(RequiredMark changed) {
        return new FieldRow(
                name,
                type,
                typeSpan,
                withoutWord,
                changed,
                description,
                example,
                exampleSpan,
                deprecation,
                span,
                value);
    }

    /**
     * The same row with another type.
     *
     * @param changed the type as spelled
     * @return a copy
     */
    public FieldRow withType(TypeExpression changed) {
        return new FieldRow(
                name,
                changed,
                typeSpan,
                withoutWord,
                mark,
                description,
                example,
                exampleSpan,
                deprecation,
                span,
                value);
    }

    /**
     * The same row with another name.
     *
     * @param changed the name
     * @return a copy
     */
    public FieldRow withName(String changed) {
        return new FieldRow(
                changed,
                type,
                typeSpan,
                withoutWord,
                mark,
                description,
                example,
                exampleSpan,
                deprecation,
                span,
                value);
    }

    /**
     * The same row with another description.
     *
     * @param changed the whole description
     * @return a copy
     */
    public FieldRow withDescription(String changed) {
        return new FieldRow(
                name, type, typeSpan, withoutWord, mark, changed, example, exampleSpan, deprecation, span, value);
    }

    /**
     * The same row, of a table that leaves it open which fields are there: what its type does not say by a word, nothing
     * says.
     *
     * @return a copy
     */
    public FieldRow withOccurrenceUnsaid() {
        Presence unsaid = new Presence(Presence.Occurrence.UNSAID, withoutWord.nullness());
        return new FieldRow(
                name, type, typeSpan, unsaid, mark, description, example, exampleSpan, deprecation, span, value);
    }
}
