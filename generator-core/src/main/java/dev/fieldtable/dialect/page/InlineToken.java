package dev.fieldtable.dialect.page;

/**
 * A piece of a short Markdown text, in the order of the text: what is seen, and where marks begin and end.
 *
 * @param kind what it is
 * @param mark which mark begins or ends; {@link Mark#NONE} for all other kinds
 * @param text what is seen of it; for a link, at both of its ends, where it leads
 * @param raw how a mark is spelled in the text
 */
record InlineToken(Kind kind, Mark mark, String text, String raw) {
    enum Kind {
        TEXT,
        /** A character behind a backslash. */
        ESCAPED,
        CODE,
        /** A line that ends within the text. */
        BREAK,
        BEGIN,
        END,
        /** An image, or what pages put in the place of one. */
        IMAGE,
        FOOTNOTE
    }

    enum Mark {
        NONE,
        EMPHASIS,
        STRONG,
        STRUCK,
        CODE,
        LINK,
        /** Small figures and letters, which seldom belong to the word that they stand at. */
        RAISED,
        /** What changes nothing but the looks. */
        OTHER
    }

    /** {@return whether a letter or a digit is seen} */
    boolean hasWord() {
        boolean seen = kind == Kind.TEXT || kind == Kind.ESCAPED || kind == Kind.CODE;
        return seen && text.chars().anyMatch(Character::isLetterOrDigit);
    }

    static InlineToken text(String text) {
        return new InlineToken(Kind.TEXT, Mark.NONE, text, text);
    }

    static InlineToken begin(Mark mark, String text, String raw) {
        return new InlineToken(Kind.BEGIN, mark, text, raw);
    }

    static InlineToken end(Mark mark, String text, String raw) {
        return new InlineToken(Kind.END, mark, text, raw);
    }

    static InlineToken of(Kind kind, String text) {
        return new InlineToken(kind, Mark.NONE, text, text);
    }
}
