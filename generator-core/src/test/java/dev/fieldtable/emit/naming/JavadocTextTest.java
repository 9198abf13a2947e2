package dev.fieldtable.emit.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prose is foreign: nothing of it is more than text in a comment. */
class JavadocTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '\0',
            value = {
                "plain ~ text! = plain ~ text!",
                "costs $1, $L and $$ = costs $1, $L and $$",
                "ends */ here = ends *&#47; here",
                "begins /* here = begins &#47;* here",
                "a*/ b*/ = a*&#47; b*&#47;",
                "/ and * and a/b = / and * and a/b",
                "/ = /",
                "* / = * /",
                "\\u002a/ = &#92;u002a/",
                "*\\u002f = *&#92;u002f",
                "@see {@link X} = &#64;see &#123;&#64;link X&#125;",
                "<b>1 & 2</b> &lt; = &lt;b&gt;1 &amp; 2&lt;/b&gt; &lt;",
                "&copy; &#42;/ &#x2f;* &bogus; = &#169; *&#47; &#47;* &amp;bogus;",
                "a\tb\rc\u00a0d = a b c d",
                "it\u2019s \u2018so\u2019 \u201csaid\u201d = it's 'so' \"said\"",
                "a\u2010b\u2011c\u2013d = a-b-c-d",
                "a\u2014b\u2026 = a--b...",
                "caf\u00e9 \u65e5\u672c = caf&#233; &#26085;&#26412;",
                "\ud83d\ude00! = &#128512;!",
                "a\ud83db = a&#65533;b",
                "a\u0001\u001b\u007fb = a&#65533;&#65533;&#65533;b",
                "a\u202e\u200b\u00adb = a&#65533;&#65533;&#65533;b",
                "a\u2028b\u2029c = a&#65533;b&#65533;c",
                "a\ue000\u0378b = a&#65533;&#65533;b",
                "see `x`! = see {@code x}!",
                "`a` and `b` = {@code a} and {@code b}",
                "`a{b}` = <code>a&#123;b&#125;</code>",
                "an `open one = an `open one",
                "`` and `a` = `` and {@code a}",
                "`*`/ = {@code *}/",
                "**bold**, *so* and __so__ _too_ = <b>bold</b>, <i>so</i> and <b>so</b> <i>too</i>",
                "snake_case_name, 2 * 3 * 4 = snake_case_name, 2 * 3 * 4",
                "`` a`b `` = {@code a`b}",
                "a \\*star\\* C:\\path = a *star* C:&#92;path",
                "# 1 - is no - heading = # 1 - is no - heading",
                "- nor > a list = - nor &gt; a list",
            })
    void prose_within_a_line_is_text_in_ASCII(String prose, String text) {
        assertThat(JavadocText.inline(prose)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '\0',
            value = {
                "x = {@code x}",
                "List<String> & $L = {@code List<String> & $L}",
                "~ ! = {@code ~ !}",
                "a\\b = <code>a&#92;b</code>",
                "{} = <code>&#123;&#125;</code>",
                "@x = <code>&#64;x</code>",
                "a*/b = <code>a*&#47;b</code>",
                "a/*b = <code>a&#47;*b</code>",
                "caf\u00e9<x> = <code>caf&#233;&lt;x&gt;</code>",
                "\ud83d\ude00 = <code>&#128512;</code>",
                "a\u007f = <code>a&#65533;</code>",
            })
    void code_is_shown_as_it_is_written(String code, String text) {
        assertThat(JavadocText.code(code)).isEqualTo(text);
    }

    @Test
    void code_is_on_one_line() {
        assertThat(JavadocText.code("a\nb")).isEqualTo("<code>a b</code>");
    }

    @Test
    void blanks_around_code_are_left_out_and_nothing_but_blanks_is_shown_as_one() {
        assertThat(JavadocText.code(" x ")).isEqualTo("{@code x}");
        assertThat(JavadocText.code("")).isEqualTo("<code>&nbsp;</code>");
        assertThat(JavadocText.code(" \n ")).isEqualTo("<code>&nbsp;</code>");
    }

    @Test
    void paragraphs_stay_apart_and_the_lines_of_one_come_together() {
        assertThat(JavadocText.prose("One\n  line.\n\n\nAnother.\n\u00a0\n\nA third.\n"))
                .isEqualTo("One line.\n\n<p>Another.\n\n<p>A third.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \n\n ", "\u00a0"})
    void where_nothing_is_said_nothing_is_written(String prose) {
        assertThat(JavadocText.prose(prose)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '\0',
            value = {
                "[it](https://example.com/?a=1&b=2) -> <a href=\"https://example.com/?a=1&amp;b=2\">it</a>",
                "[](http://example.com) -> <a href=\"http://example.com\">http://example.com</a>",
                "<https://example.com> -> <a href=\"https://example.com\">https://example.com</a>",
                "[us](mailto:us@example.com) -> <a href=\"mailto:us@example.com\">us</a>",
                "[*it* `x`](HTTP://example.com) -> <a href=\"HTTP://example.com\"><i>it</i> {@code x}</a>",
                "[x](javascript:alert(1)) -> x",
                "[x](data:text/html,y) [y](file:///etc/passwd) -> x y",
                "[x](../x.md) [y](#z) [z](//example.com) -> x y z",
                "[x](http:opaque) [y](http://a#b#c) -> x y",
                "![a picture](https://example.com/x.png) -> a picture",
                "[`x](http://example.com/`) -> [{@code x](http://example.com/})",
            })
    void a_link_leads_to_the_web_or_is_its_text(String prose, String text) {
        assertThat(JavadocText.inline(prose)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/\" onclick=\"x", "https://example.com/*/x", "https://example.com/\\u002a/",
                "https://example.com/{@link}", "https://example.com/<b>", "https://example.com/é\u202e"
            })
    void an_address_is_nothing_but_an_address(String address) {
        assertThat(JavadocText.inline("[x](<" + address.replace("<", "\\<").replace(">", "\\>") + ">)"))
                .matches("<a href=\"https://example[.]com/[A-Za-z0-9%/@=]*\">x</a>")
                .doesNotContain("*/")
                .doesNotContain("{@");
    }

    @ParameterizedTest
    @CsvSource({"*, /", "*, *", "/, *"})
    void texts_that_meet_end_no_comment(String one, String other) {
        assertThat(JavadocText.inline("![" + one + "](x)![" + other + "](y)"))
                .doesNotContain("*/")
                .doesNotContain("/*");
        assertThat(JavadocText.inline("[" + one + "](x)[" + other + "x](y)"))
                .doesNotContain("*/")
                .doesNotContain("/*");
    }

    @Test
    void a_list_stays_a_list_and_what_follows_an_item_belongs_to_it() {
        assertThat(JavadocText.prose("Either:\n- `a`,\n  or so\n- b & c\nand so on\n\n1. e\n2. f\n\nOr not."))
                .isEqualTo("""
                        Either:
                        <ul>
                        <li>{@code a}, or so
                        <li>b &amp; c and so on
                        </ul>
                        <ol>
                        <li>e
                        <li>f
                        </ol>

                        <p>Or not.""");
    }

    @Test
    void a_comment_does_not_begin_with_a_list() {
        assertThat(JavadocText.prose("- a\n\n- b")).isEqualTo("One of these:\n<ul>\n<li>a\n<li>b\n</ul>");
    }

    @Test
    void what_stands_within_an_item_stays_there() {
        assertThat(JavadocText.prose("* a\n\n  more\n  * b\n    > c\n* 1. d\n\n  ```\n  e\n  ```"))
                .isEqualTo("""
                        One of these:
                        <ul>
                        <li>a
                        <p>more
                        <ul>
                        <li>b
                        <blockquote>
                        <p>c
                        </blockquote>
                        </ul>
                        <li>1. d
                        <pre>
                        e
                        </pre>
                        </ul>""");
    }

    @Test
    void code_keeps_its_lines_and_ends_nothing() {
        assertThat(JavadocText.prose("So:\n\n```java\nif (a) {\n\n  @b */ \\u002a/\n}\n```\nand\n\n    <c>"))
                .isEqualTo("""
                        So:
                        <pre>
                        if (a) &#123;

                          &#64;b *&#47; &#92;u002a/
                        &#125;
                        </pre>

                        <p>and
                        <pre>
                        &lt;c&gt;
                        </pre>""");
    }

    @Test
    void a_table_has_a_caption_which_Javadoc_asks_for() {
        assertThat(JavadocText.prose("| `a` | b |\n|---|---|\n| 1 | **2** |")).isEqualTo("""
                        As follows:
                        <table>
                        <caption>Table</caption>
                        <tr><th>{@code a}</th><th>b</th></tr>
                        <tr><td>1</td><td><b>2</b></td></tr>
                        </table>""");
    }

    @Test
    void a_table_that_would_fill_the_memory_is_text() {
        String table = "|a".repeat(5_000) + "\n" + "|-".repeat(5_000) + "\n" + "x\n".repeat(5_000);

        assertThat(JavadocText.prose(table)).startsWith("|a|a|a").endsWith("x x");
    }

    @Test
    void a_heading_is_a_paragraph_since_comments_have_headings_of_their_own() {
        assertThat(JavadocText.prose("# A\n\nb\n\nC\n=\n\n#")).isEqualTo("<b>A</b>\n\n<p>b\n\n<p><b>C</b>");
    }

    @Test
    void HTML_is_shown_as_text_and_the_Markdown_between_it_is_read() {
        assertThat(JavadocText.prose("<script>\nalert('`x`')\n</script>\n\n<p>**b** <!-- c --> <br/>"))
                .isEqualTo("&lt;script&gt; alert('{@code x}') &lt;/script&gt;\n\n"
                        + "<p>&lt;p&gt;<b>b</b> &lt;!-- c --&gt; &lt;br/&gt;");
    }

    @Test
    void the_address_of_a_link_that_stands_apart_is_not_lost() {
        assertThat(JavadocText.prose("See [a].\n\n[a]: http://example.com \"T\""))
                .isEqualTo("See <a href=\"http://example.com\">a</a>.\n\n<p>[a]: http://example.com \"T\"");
        assertThat(JavadocText.inline("[note]: it is late")).isEqualTo("[note]: it is late");
        assertThat(JavadocText.inline("[note]: late")).isEqualTo("[note]: late");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. ", "*_", "[", "![", "`` ` ", "<", "**a ", "[x](", "- > "})
    void marks_without_end_are_taken_for_what_they_are(String mark) {
        assertThat(JavadocText.prose(mark.repeat(20_000) + "x")).contains("x").doesNotContain("*/");
        assertThat(JavadocText.inline(mark.repeat(20_000) + "x")).contains("x").doesNotContain("*/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "- ", "-a", "1.", "1.5 is less", "2024. A year", "1) one", ". x", "a - b", "1 x"})
    void what_only_looks_like_an_item_is_none(String prose) {
        assertThat(JavadocText.prose(prose)).isEqualTo(prose.strip());
    }

    @Test
    void a_line_breaks_between_words_before_it_grows_too_long() {
        String word = "x".repeat(47);

        assertThat(JavadocText.wrap(word + " " + word + "y " + word, 0)).isEqualTo(word + " " + word + "y\n" + word);
        assertThat(JavadocText.wrap(word + " " + word + "yy", 0)).isEqualTo(word + "\n" + word + "yy");
        assertThat(JavadocText.wrap(word + "  " + word, 0)).isEqualTo(word + " " + word);
        assertThat(JavadocText.wrap("x".repeat(200) + " y", 0)).isEqualTo("x".repeat(200) + "\ny");
        assertThat(JavadocText.wrap("x ".repeat(50), 0)).isEqualTo("x ".repeat(47) + "x\nx x");
        assertThat(JavadocText.wrap("", 0)).isEmpty();
    }

    @Test
    void what_stands_before_a_text_takes_room_of_its_first_line() {
        assertThat(JavadocText.wrap("x".repeat(80) + " y", 15)).isEqualTo("x".repeat(80) + "\ny");
        assertThat(JavadocText.wrap("x".repeat(81), 15)).isEqualTo("\n" + "x".repeat(81));
        assertThat(JavadocText.wrap("x".repeat(78) + " y", 15)).isEqualTo("x".repeat(78) + " y");
    }

    @Test
    void a_line_does_not_break_within_a_tag() {
        String link = "<a href=\"" + "x".repeat(80) + "\">";
        assertThat(JavadocText.wrap("a b c d e f " + link + "y z</a>", 0))
                .isEqualTo("a b c d e f\n" + link + "y\nz</a>");
        assertThat(JavadocText.wrap("{@code a < b} " + "x ".repeat(60), 0).lines())
                .hasSizeGreaterThan(1);
        String tag = "{@code " + "x ".repeat(50) + "}";

        assertThat(JavadocText.wrap("a " + tag + " b", 0)).isEqualTo("a\n" + tag + "\nb");
        assertThat(JavadocText.prose("See `" + "x ".repeat(60) + "y`.")).contains("\n{@code x x");
    }

    @Test
    void every_paragraph_and_item_is_broken_into_lines() {
        String words = "word ".repeat(40).strip();

        assertThat(JavadocText.prose(words + "\n\n" + words + "\n- " + words).lines())
                .hasSizeGreaterThan(8)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(96));
    }
}
