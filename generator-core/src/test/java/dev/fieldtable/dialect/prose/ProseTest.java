package dev.fieldtable.dialect.prose;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.dialect.page.LinkDefinitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
    private final Prose prose = new Prose(LinkDefinitions.NONE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '´',
            value = {
                "two\\_words                            ¦ two_words",
                "\\[a\\] \\* \\> \\# 1\\. \\- x\\!        ¦ [a] * > # 1. - x!",
                "_x_ __y__                             ¦ *x* **y**",
                "<b>x</b> <strong>y</strong> <i>z</i> <em>v</em> ¦ **x** **y** *z* *v*",
                "<code>a*b</code> ``c``                ¦ `a*b` `c`",
                "<s>x</s> <del>y</del> ~z~             ¦ ~~x~~ ~~y~~ ~~z~~",
                "<b> x </b>y                           ¦ **x** y",
                "**_x_** _**y**_                       ¦ ***x*** ***y***",
                "&lt;id&gt; \\<id> <id>                  ¦ <id> <id> <id>",
                "a &amp; b &quot;c&quot; &#100;         ¦ a & b \"c\" d",
                "<a href=\"u\">t</a> [t](<u>) [t](u 'v') ¦ [t](u) [t](u) [t](u \"v\")",
                "<a id=\"x\"></a>y<!-- z -->            ¦ y",
                "<https://a.example/b_c>, see           ¦ https://a.example/b_c, see",
                "[https://a.example](https://a.example) ¦ https://a.example",
                "([www.a.example](http://www.a.example)) <m@a.example> ¦ (www.a.example) m@a.example",
                "[a]: b                                ¦ [a]: b",
                "<b>open                               ¦ <b>open",
            })
    void what_reads_alike_in_a_cell_is_spelled_alike(String cell, String spelled) {
        assertThat(prose.cell(cell)).isEqualTo(spelled);
        assertThat(prose.cell(spelled)).isEqualTo(spelled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain words, 100% of them; (with) snake_case and 2 * 3 < 7 & more.",
                "\\*not emphasis\\*",
                "\\`no code\\`",
                "\\<b>no tag\\</b>",
                "\\&amp;",
                "\\[no\\](link)",
                "C:\\\\x",
                "``a`b``",
                "**a**b*c* [DONE] ![picture](p.png)",
                "<kbd>Ctrl</kbd> <id>",
                ": warning: ** DEPRECATED **: gone",
            })
    void what_needs_no_other_spelling_in_a_cell_keeps_its_own(String cell) {
        assertThat(prose.cell(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a<br>b", "a<br/>b", "a<BR />b", "a</br>b", "a<br clear=\"all\"/>b"})
    void breaks_in_a_cell_are_line_ends(String cell) {
        assertThat(prose.cell(cell)).isEqualTo("a\nb");
    }

    @Test
    void code_of_several_lines_in_a_cell_is_a_block_however_many_marks_it_has() {
        assertThat(prose.cell("so:<br/>```json<br/>{}<br/>```")).isEqualTo("so:\n```json\n{}\n```");
        assertThat(prose.cell("so:<br/>`json<br/>{}<br/>`")).isEqualTo("so:\n```json\n{}\n```");
    }

    @Test
    void what_begins_a_block_elsewhere_begins_none_in_a_cell() {
        assertThat(prose.cell("One of:<br/>* a<br/>\\* b<br/>\\- c<br/>1\\. d"))
                .isEqualTo("One of:\n* a\n* b\n- c\n1. d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '´',
            value = {
                "Title⏎===            ¦ # Title",
                "Title⏎---            ¦ ## Title",
                "## Title ##           ¦ ## Title",
                "* a⏎* b              ¦ - a⏎- b",
                "+ a⏎⏎  b            ¦ - a⏎⏎  b",
                "1) a⏎1) b            ¦ 1. a⏎2. b",
                "- a⏎* b              ¦ - a⏎⏎* b",
                "- a⏎<!-- -->⏎- b     ¦ - a⏎⏎* b",
                "x⏎- a                ¦ x⏎⏎- a",
                "~~~js⏎x⏎~~~         ¦ ```⏎x⏎```",
                "so:⏎⏎    x⏎        y ¦ so:⏎⏎```⏎x⏎    y⏎```",
                "* * *                 ¦ ---",
                ">a⏎> b                ¦ > a b",
                "|a|b|⏎|-|:-:|⏎|`x\\|y`|<br>| ¦ | a | b |⏎| --- | :-: |⏎| `x\\|y` | <br/> |",
                "see [a][1]⏎⏎[1]: http://a.example ¦ see [a](http://a.example)",
                "a\\⏎b<br>c            ¦ a  ⏎b  ⏎c",
                "x <!-- no⏎one --> y    ¦ x  y",
                "1986\\. A year          ¦ 1986\\. A year",
            })
    void what_reads_alike_is_spelled_alike(String markdown, String spelled) {
        assertThat(prose.text(lines(markdown))).isEqualTo(lines(spelled));
        assertThat(prose.text(lines(spelled))).isEqualTo(lines(spelled));
    }

    private static String lines(String text) {
        return text.replace('⏎', '\n');
    }

    @Test
    void where_a_line_ends_in_a_paragraph_does_not_matter() {
        assertThat(prose.text("counts *from*\n\\- one, or\n\\* none"))
                .isEqualToNormalizingWhitespace(prose.text("counts *from* - one, or * none"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "*a ",
                "`",
                "``a`",
                "<b>",
                "<b><i>",
                "> ",
                "- ",
                "_a*",
                "![",
                "&",
                "\\",
                "<",
                "~a",
                "(a[",
                "[a](",
                "|a",
                "a|b\n-|-\n",
                "1. ",
                "\t",
                "[a]: b\n",
                "**a*b_c",
                "<a href=x>",
                "<!--"
            })
    @Timeout(value = 60, unit = SECONDS)
    void a_strange_text_comes_out_all_the_same(String part) {
        String text = part.repeat(19_000 / part.length());

        assertThat(prose.text(text)).isNotNull();
        assertThat(prose.cell(text)).isNotNull();
        assertThat(prose.text(text.repeat(10))).isEqualTo(text.repeat(10));
    }
}
