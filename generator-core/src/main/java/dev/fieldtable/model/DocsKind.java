package dev.fieldtable.model;

import java.util.List;

/**
 * What docs were seen to be: the docs of a client in some language, by some tool. One page may be in several languages; a
 * tree is not, so that this is decided for all pages together.
 *
 * @param producer who writes such docs, such as {@code Speakeasy}
 * @param language the language, as the dialect setting spells it, such as {@code typescript}
 * @param title what the language is called, such as {@code TypeScript}
 * @param reason what decided
 * @param types how many types were looked at; 0 if somebody has said the language
 * @param read how many of these the language has
 * @param signs spellings that only this language has, the most frequent first
 * @param next what the language is called that has the most of them besides; empty if none was tried
 * @param nextRead how many that one has
 */
public record DocsKind(
        String producer,
        String language,
        String title,
        Reason reason,
        int types,
        int read,
        List<Spelling> signs,
        String next,
        int nextRead) {
    /** Copies the list. */
    public DocsKind {
        signs = List.copyOf(signs);
    }

    /** What may decide. */
    public enum Reason {
        /** The types on the pages. */
        TYPES("types"),
        /** Nothing: no type on any page is one of a known language. */
        DEFAULT("default"),
        /** The user. */
        OPTION("option"),
        /** A description of how they are written. */
        DESCRIPTION("description");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /** {@return the name that reports use} */
        public String label() {
            return label;
        }
    }

    /**
     * A way to spell a type.
     *
     * @param text the type without marks, with {@code X} for the name of another type
     * @param count how often it was seen
     */
    public record Spelling(String text, int count) {}
}
