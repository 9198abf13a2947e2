package dev.fieldtable.facts;

import java.util.Locale;
import java.util.Optional;

/**
 * Where a fact is from.
 *
 * @param source the kind of source
 * @param text where in it, for people, such as {@code src/models/thing.py:12}; empty for {@link Source#HAND}
 */
public record Origin(Source source, String text) {
    /** Written by hand, which beats all else. */
    public static final Origin BY_HAND = new Origin(Source.HAND, "");

    /**
     * Reads what stands in a facts file.
     *
     * @param text the word of a source, and where in it, such as {@code client src/models/thing.py:12}
     * @return the origin; nothing if there is no such source, or if it is what is not written down
     */
    static Optional<Origin> parse(String text) {
        for (Source source : Source.values()) {
            if (source != Source.HAND && text.startsWith(source.label() + " ")) {
                return Optional.of(new Origin(
                        source, text.substring(source.label().length() + 1).strip()));
            }
        }
        return Optional.empty();
    }

    /** {@return whether someone has written it by hand} */
    public boolean byHand() {
        return source == Source.HAND;
    }

    /** {@return how it is written in a facts file, and what messages call it} */
    @Override
    public String toString() {
        return byHand() ? "by hand" : source.label() + " " + text;
    }

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
        /** Docs of the same API in another language. */
        TWIN,
        /** A rule that was learned from what other sources show. */
        RULE;

        /** {@return the word that it begins with in a facts file, such as {@code client}} */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
