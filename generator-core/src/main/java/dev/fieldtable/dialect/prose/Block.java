package dev.fieldtable.dialect.prose;

import java.util.List;

/** What prose is made of, however it was spelled. */
sealed interface Block {
    /** Calls the method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** One method a kind, so that a new kind fails to compile wherever it is forgotten. */
    interface Visitor<R> {
        R paragraph(Paragraph paragraph);

        R heading(Heading heading);

        R quote(Quote quote);

        R codeBlock(CodeBlock code);

        R html(Html html);

        R divider(Divider divider);

        R items(Items items);

        R grid(Grid grid);
    }

    record Paragraph(List<Inline> content) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    record Heading(int level, List<Inline> content) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    record Quote(List<Block> content) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quote(this);
        }
    }

    /** Code, whether it stands between fences or is indented. In which language it is, no reader sees. */
    record CodeBlock(String code) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.codeBlock(this);
        }
    }

    /** What only HTML can say. */
    record Html(String html) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.html(this);
        }
    }

    record Divider() implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.divider(this);
        }
    }

    /**
     * A list.
     *
     * @param start the number of its first item; less than 0 if the items have none
     * @param tight whether no blank lines are between the items
     */
    record Items(int start, boolean tight, List<List<Block>> items) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.items(this);
        }
    }

    /**
     * A table.
     *
     * @param delimiters what the line under the header has for each column
     * @param rows the header, and the rows below it
     */
    record Grid(List<String> delimiters, List<List<List<Inline>>> rows) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.grid(this);
        }
    }
}
