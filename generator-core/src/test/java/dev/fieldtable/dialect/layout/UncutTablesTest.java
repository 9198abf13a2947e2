package dev.fieldtable.dialect.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables are where the extension for tables finds them. */
class UncutTablesTest {
    private static final String TABLE = "| a | b |\n| - | - |\n";

    private static final String QUOTED = "> | a | b |\n> | - | - |\n";
    private static final String INDENTED = "  | a | b |\n  | - | - |\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                TABLE,
                TABLE + "| c | d |\n| e | f |\n",
                TABLE + "c | d\n\n| e | f |\n",
                TABLE + "| c | d |\nwithout pipes\n| e | f |\n",
                TABLE + "| c | d |\n|\n| e | f |\n",
                TABLE + "| c | d |\n  | \t\n| e | f |\n",
                TABLE + "| c | d |\n    | indented | e |\n",
                TABLE + "| c | d |\n# Heading | with a pipe\n",
                TABLE + "| c | d |\n> | e | f |\n",
                TABLE + "| c | d |\r\n| e \\| f |\r\n",
                "prose above\n" + TABLE + "| c | d |\n",
                "prose above\n\n\n" + TABLE + "|||||\n",
                "| a \\| b |\n| - | - |\n| c | d |\n",
                "| a | b | c |\n| - | - |\n",
                "a | b\n:-: | -:\nc | d\n",
                "| a |\n|---|\n| c |\n",
                "a\n-\n| c |\n",
                QUOTED + "> " + "| c | d |\n| lazy | e |\n",
                QUOTED + "> " + "| c | d |\n>|\n| lazy | e |\nprose\n",
                QUOTED + "> " + "| c | d |\nlazy prose\n",
                "* item\n\n" + INDENTED + "  | c | d |\n| e | f |\n",
                "* item\n\n" + INDENTED + "  | c | d |\n|\n  | e | f |\n",
                "\t" + TABLE + "| c | d |\n",
                "```\n" + TABLE + "```\n" + TABLE,
            })
    void tablesAreWhereGfmHasThem(String page) {
        assertThat(blocks(page, new UncutTables(1_000))).isEqualTo(blocks(page, TablesExtension.create()));
    }

    private static List<String> blocks(String page, Extension tables) {
        Parser parser = Parser.builder()
                .extensions(List.of(tables))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .inlineParserFactory(context -> (lines, node) -> {})
                .build();
        List<String> blocks = new ArrayList<>();
        add(parser.parse(page), 0, blocks);
        return blocks;
    }

    private static void add(Node block, int depth, List<String> blocks) {
        blocks.add("  ".repeat(depth) + block.getClass().getSimpleName() + " " + block.getSourceSpans());
        if (!(block instanceof TableBlock)) {
            for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
                add(child, depth + 1, blocks);
            }
        }
    }
}
