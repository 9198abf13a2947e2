package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.RowText;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Tables of GFM as blocks of lines. Where one begins, the extension for tables says; it would cut each line into cells
 * too, which is most of what it costs, and which {@link RowText} does for whoever reads the table.
 */
final class UncutTables implements Parser.ParserExtension {
    private final int mostCells;

    /**
     * Finds tables.
     *
     * @param mostCells how many cells a table may have, as many in each row as in the first; the parser throws an
     *     {@link IllegalArgumentException} at a table that has more
     */
    UncutTables(int mostCells) {
        this.mostCells = mostCells;
    }

    @Override
    public void extend(Parser.Builder parser) {
        TablesExtension tables = (TablesExtension) TablesExtension.create();
        tables.extend(new Parser.Builder() {
            @Override
            public Parser.Builder customBlockParserFactory(BlockParserFactory factory) {
                parser.customBlockParserFactory((state, matched) -> start(factory, state, matched));
                return this;
            }
        });
    }

    private @Nullable BlockStart start(BlockParserFactory tables, ParserState state, MatchedBlockParser matched) {
        if (tables.tryStart(state, matched) == null) {
            return BlockStart.none();
        }
        List<SourceLine> above = matched.getParagraphLines().getLines();
        String header = above.get(above.size() - 1).getContent().toString();
        return BlockStart.of(new Lines(mostCells
                        / Math.max(1, RowText.cells(header, 0, header.length()).size())))
                .atIndex(state.getIndex())
                .replaceParagraphLines(1);
    }

    /** A table, which goes on as long as there are pipes. */
    private static final class Lines extends AbstractBlockParser {
        private final TableBlock block = new TableBlock();
        private final int most;
        private boolean lazy = true;
        private int rows;

        /**
         * Begins below a header.
         *
         * @param most how many rows there may be, the header among them
         */
        Lines(int most) {
            this.most = most;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean canHaveLazyContinuationLines() {
            return lazy;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            int pipe = Characters.find('|', line, start);
            if (pipe < 0) {
                return BlockContinue.none();
            }
            if (pipe == start && Characters.skipSpaceTab(line, pipe + 1, line.length()) == line.length()) {
                // A pipe alone ends a table, and what stands below it is none of its rows either.
                lazy = false;
                return BlockContinue.none();
            }
            return BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(SourceLine line) {
            // The first one is the delimiter row, which counts for the header.
            if (++rows > most) {
                throw new IllegalArgumentException("The table has too many cells.");
            }
        }
    }
}
