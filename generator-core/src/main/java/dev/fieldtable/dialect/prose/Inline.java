package dev.fieldtable.dialect.prose;

import dev.fieldtable.dialect.page.Blanks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands within a line of prose, however it was spelled. */
sealed interface Inline {
    /** Calls the method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** One method a kind, so that a new kind fails to compile wherever it is forgotten. */
    interface Visitor<R> {
        R words(Words words);

        R code(Code code);

        R marked(Marked marked);

        R link(Link link);

        R lineEnd(LineEnd end);
    }

    /**
     * Text that stands for itself. A tag that means nothing here is text too.
     *
     * @param text the text, with line ends where they are as good as blanks; blanks are alike, however many there are
     */
    record Words(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Words words && spaced().equals(words.spaced());
        }

        @Override
        public int hashCode() {
            return spaced().hashCode();
        }

        private String spaced() {
            StringBuilder spaced = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                boolean blank = Blanks.isBlank(text.charAt(i));
                boolean again = blank && i > 0 && Blanks.isBlank(text.charAt(i - 1));
                if (!again) {
                    spaced.append(blank ? ' ' : text.charAt(i));
                }
            }
            return spaced.toString();
        }
    }

    /** What is shown as code. */
    record Code(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /** What is set apart from the text around it. */
    record Marked(Mark mark, List<Inline> content) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.marked(this);
        }
    }

    /** How it is set apart. */
    enum Mark {
        EMPHASIS("*", "_", "em"),
        STRONG("**", "__", "strong"),
        STRUCK("~~", "~~", "del");

        private final String usual;
        private final String other;
        private final String tag;

        Mark(String usual, String other, String tag) {
            this.usual = usual;
            this.other = other;
            this.tag = tag;
        }

        String usual() {
            return usual;
        }

        String other() {
            return other;
        }

        String tag() {
            return tag;
        }
    }

    /**
     * A link, or a picture.
     *
     * @param title empty if it has none
     */
    record Link(boolean image, List<Inline> content, String destination, String title) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /** The end of a line, where what follows is to begin another one. */
    record LineEnd() implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lineEnd(this);
        }
    }
}
