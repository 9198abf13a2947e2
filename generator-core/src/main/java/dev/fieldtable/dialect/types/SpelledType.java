package dev.fieldtable.dialect.types;

import dev.fieldtable.dialect.page.InlineText;
import dev.fieldtable.dialect.page.LinkedText;
import org.jspecify.annotations.Nullable;

/** A type in its Markdown, of which several languages may ask what is seen. That is worked out once, if any does. */
final class SpelledType {
    private final String markdown;
    private @Nullable LinkedText seen;

    /**
     * A type.
     *
     * @param markdown its text, as {@link TypeLanguage#parse} takes it
     */
    SpelledType(String markdown) {
        this.markdown = markdown;
    }

    /** {@return the text as it is} */
    String markdown() {
        return markdown;
    }

    /** {@return what is seen of it, and which parts of that are links} */
    LinkedText seen() {
        @Nullable LinkedText known = seen;
        if (known == null) {
            known = InlineText.of(markdown).linked();
            seen = known;
        }
        return known;
    }
}
