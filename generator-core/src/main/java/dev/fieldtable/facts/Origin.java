package dev.fieldtable.facts;

import java.util.Locale;

/**
 * Where a fact is from.
 *
 * @param source the kind of source
 * @param text where in it, for people, such as {@code src/models/thing.py:12}; empty for {@link Source#HAND}
 */
public record Origin(Source source, String text) {
    /** Written by hand, which beats all else. */
    public static final Origin BY_HAND = new Origin(Source.HAND, "");

    /** The kinds of sources, the strongest first. */
    public enum Source {
        /** Someone who knows has written it. */
        HAND,
        /** The source of the client that the docs are of. */
        CLIENT,
        /** An OpenAPI document. */
        OPENAPI,
        /** An answer of the API. */
        SAMPLE,
        /** JSON that the docs show. */
        DOCS,
        /** A rule that was learned from what other sources show. */
        RULE;

        /** {@return the word that it begins with in a facts file, such as {@code client}} */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
