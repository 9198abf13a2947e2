package dev.fieldtable.dialect.description;

import java.util.List;

/**
 * How it is said what may be left out and what may be null.
 *
 * @param required words of the column that says so for a field that has to be there; in lower case
 * @param optional words for one that may be left out; in lower case
 * @param requiredText what a description begins with or holds where a field has to be there, such as {@code REQUIRED}
 * @param optionalText what it begins with or holds where a field may be left out
 * @param otherwise what holds of a field of which nothing is said
 * @param nullPrefix what stands before a type that may be null, such as {@code ?}; empty for nothing
 * @param nullSuffix what stands behind it; empty for nothing
 * @param nullWords words for null among the arms of a union, and in the column that says so; in lower case
 * @param nullText what a description holds where a value may be null
 * @param nullColumn words of the column that says so for a value that may be null; in lower case
 */
public record PresenceMarks(
        List<String> required,
        List<String> optional,
        List<String> requiredText,
        List<String> optionalText,
        Otherwise otherwise,
        String nullPrefix,
        String nullSuffix,
        List<String> nullWords,
        List<String> nullText,
        List<String> nullColumn) {
    /** Docs that say nothing of it. */
    public static final PresenceMarks UNSAID = new PresenceMarks(
            List.of(), List.of(), List.of(), List.of(), Otherwise.UNSAID, "", "", List.of(), List.of(), List.of());

    /** Brings words into lower case. */
    public PresenceMarks {
        required = Words.lower(required);
        optional = Words.lower(optional);
        requiredText = List.copyOf(requiredText);
        optionalText = List.copyOf(optionalText);
        nullWords = Words.lower(nullWords);
        nullText = List.copyOf(nullText);
        nullColumn = Words.lower(nullColumn);
    }

    /** What silence means. */
    public enum Otherwise {
        /** Whatever may be left out says so. */
        REQUIRED,
        /** Whatever has to be there says so. */
        OPTIONAL,
        /** Nobody knows. */
        UNSAID
    }

    /** {@return whether the docs have a way to say that a value may be null, so that they say no by not saying it} */
    public boolean canSayNull() {
        return !(nullPrefix.isEmpty()
                && nullSuffix.isEmpty()
                && nullWords.isEmpty()
                && nullText.isEmpty()
                && nullColumn.isEmpty());
    }
}
