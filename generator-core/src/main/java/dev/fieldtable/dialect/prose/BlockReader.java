package dev.fieldtable.dialect.prose;

import dev.fieldtable.dialect.prose.Block.CodeBlock;
import dev.fieldtable.dialect.prose.Block.Divider;
import dev.fieldtable.dialect.prose.Block.Grid;
import dev.fieldtable.dialect.prose.Block.Html;
import dev.fieldtable.dialect.prose.Block.Items;
import dev.fieldtable.dialect.prose.Block.Quote;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of prose. Comments, and definitions of links, are nothing that is seen. */
final class BlockReader extends AbstractVisitor {
    private final List<Block> blocks = new ArrayList<>();

    private BlockReader() {}

    static List<Block> of(Node parent) {
        BlockReader reader = new BlockReader();
        reader.visitChildren(parent);
        return List.copyOf(reader.blocks);
    }

    @Override
    public void visit(Paragraph paragraph) {
        List<Inline> content = InlineReader.of(paragraph);
        if (!content.isEmpty()) {
            blocks.add(new Block.Paragraph(content));
        }
    }

    @Override
    public void visit(Heading heading) {
        blocks.add(new Block.Heading(heading.getLevel(), InlineReader.of(heading)));
    }

    @Override
    public void visit(BlockQuote quote) {
        blocks.add(new Quote(of(quote)));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        blocks.add(new CodeBlock(code.getLiteral().stripTrailing()));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        blocks.add(new CodeBlock(code.getLiteral().stripTrailing()));
    }

    @Override
    public void visit(HtmlBlock html) {
        String text = html.getLiteral().strip();
        if (!Tag.isComment(text)) {
            blocks.add(new Html(text));
        }
    }

    @Override
    public void visit(ThematicBreak divider) {
        blocks.add(new Divider());
    }

    @Override
    public void visit(BulletList list) {
        blocks.add(new Items(-1, list.isTight(), items(list)));
    }

    @Override
    public void visit(OrderedList list) {
        @Nullable Integer start = list.getMarkerStartNumber();
        blocks.add(new Items(start == null ? 1 : start, list.isTight(), items(list)));
    }

    private static List<List<Block>> items(ListBlock list) {
        List<List<Block>> items = new ArrayList<>();
        for (@Nullable Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(of(item));
        }
        return List.copyOf(items);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            List<List<List<Inline>>> rows = new ArrayList<>();
            List<String> delimiters = new ArrayList<>();
            for (@Nullable Node part = block.getFirstChild(); part != null; part = part.getNext()) {
                for (@Nullable Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                    rows.add(cells(row, rows.isEmpty() ? delimiters : new ArrayList<>()));
                }
            }
            blocks.add(new Grid(List.copyOf(delimiters), List.copyOf(rows)));
        }
    }

    private static List<List<Inline>> cells(Node row, List<String> delimiters) {
        List<List<Inline>> cells = new ArrayList<>();
        for (@Nullable Node each = row.getFirstChild(); each != null; each = each.getNext()) {
            if (each instanceof TableCell cell) {
                cells.add(InlineReader.of(cell));
                delimiters.add(delimiter(cell.getAlignment()));
            }
        }
        return List.copyOf(cells);
    }

    private static String delimiter(TableCell.@Nullable Alignment alignment) {
        if (alignment == null) {
            return "---";
        }
        return switch (alignment) {
            case LEFT -> ":--";
            case CENTER -> ":-:";
            case RIGHT -> "--:";
        };
    }
}
