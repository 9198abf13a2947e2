package dev.fieldtable.dialect.prose;

import dev.fieldtable.dialect.prose.Block.CodeBlock;
import dev.fieldtable.dialect.prose.Block.Divider;
import dev.fieldtable.dialect.prose.Block.Grid;
import dev.fieldtable.dialect.prose.Block.Heading;
import dev.fieldtable.dialect.prose.Block.Html;
import dev.fieldtable.dialect.prose.Block.Items;
import dev.fieldtable.dialect.prose.Block.Paragraph;
import dev.fieldtable.dialect.prose.Block.Quote;
import dev.fieldtable.dialect.prose.InlineWriter.Place;
import java.util.List;
import java.util.stream.Collectors;

/** Writes blocks of prose. */
final class BlockWriter implements Block.Visitor<String> {
    private final ProseParser parser;
    private final Place place;

    /** The mark of the list that was written last, if nothing stands between it and the next. */
    private String lastMark = "";

    BlockWriter(ProseParser parser) {
        this(parser, Place.PARAGRAPH);
    }

    private BlockWriter(ProseParser parser, Place place) {
        this.parser = parser;
        this.place = place;
    }

    String write(List<Block> blocks, boolean tight) {
        StringBuilder written = new StringBuilder();
        for (Block block : blocks) {
            String text = block.accept(this);
            lastMark = block instanceof Items ? lastMark : "";
            written.append(written.length() == 0 ? "" : tight ? "\n" : "\n\n").append(text);
        }
        return written.toString();
    }

    @Override
    public String paragraph(Paragraph paragraph) {
        List<Block> alone = List.of(paragraph);
        return InlineWriter.write(paragraph.content(), place, text -> parser.says(text, alone));
    }

    @Override
    public String heading(Heading heading) {
        List<Block> alone = List.of(heading);
        String marks = "#".repeat(heading.level()) + " ";
        return (marks + InlineWriter.write(heading.content(), Place.LINE, text -> parser.says(marks + text, alone)))
                .strip();
    }

    @Override
    public String quote(Quote quote) {
        return indented(new BlockWriter(parser, Place.QUOTE).write(quote.content(), false), "> ", "> ");
    }

    @Override
    public String codeBlock(CodeBlock code) {
        int ticks = 3;
        while (code.code().contains("`".repeat(ticks))) {
            ticks++;
        }
        String fence = "`".repeat(ticks);
        return fence + "\n" + (code.code().isEmpty() ? "" : code.code() + "\n") + fence;
    }

    @Override
    public String html(Html html) {
        return html.html();
    }

    @Override
    public String divider(Divider divider) {
        return "---";
    }

    /** Two lists without anything between them are told apart by their marks. */
    @Override
    public String items(Items list) {
        boolean numbered = list.start() >= 0;
        String usual = numbered ? "." : "-";
        String mark = lastMark.equals(usual) ? (numbered ? ")" : "*") : usual;
        StringBuilder written = new StringBuilder();
        long number = list.start();
        for (List<Block> item : list.items()) {
            String first = (numbered ? number++ + mark : mark) + " ";
            String content = new BlockWriter(parser, place).write(item, list.tight());
            written.append(written.length() == 0 ? "" : list.tight() ? "\n" : "\n\n")
                    .append(indented(content, first, " ".repeat(first.length())));
        }
        lastMark = mark;
        return written.toString();
    }

    private static String indented(String text, String first, String rest) {
        StringBuilder written = new StringBuilder();
        String prefix = first;
        for (String line : text.split("\n", -1)) {
            written.append(line.isEmpty() ? prefix.stripTrailing() : prefix + line)
                    .append('\n');
            prefix = rest;
        }
        written.setLength(written.length() - 1);
        return written.toString();
    }

    @Override
    public String grid(Grid grid) {
        StringBuilder written = new StringBuilder();
        for (List<List<Inline>> row : grid.rows()) {
            written.append(written.length() == 0 ? "" : "\n")
                    .append(row.stream().map(this::cell).collect(Collectors.joining(" | ", "| ", " |")));
            if (written.indexOf("\n") < 0) {
                written.append('\n').append(grid.delimiters().stream().collect(Collectors.joining(" | ", "| ", " |")));
            }
        }
        return written.toString();
    }

    private String cell(List<Inline> content) {
        return InlineWriter.write(content, Place.LINE, text -> parser.lineSays(text, content))
                .replace("\\|", "|")
                .replace("|", "\\|");
    }
}
