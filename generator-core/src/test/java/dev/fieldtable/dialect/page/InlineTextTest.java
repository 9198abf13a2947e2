package dev.fieldtable.dialect.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InlineTextTest {
    private static final Inlines DEFINED =
            new Inlines(new LinkDefinitions(Map.of("1", "../server.md", "Server", "../server.md")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "host",
                "`host`",
                "`` host ``",
                "**host**",
                "__host__",
                "***host***",
                "~~host~~",
                "[host](#host)",
                "[`host`](#host)",
                "**[`host`](#host \"Host\")**",
                "<a id=\"host\"></a>host",
                "<a name=\"host\">host",
                "<a href='#host'>host</a>",
                "<code>host</code>",
                "<span class=\"x\">`host`</span>",
                "<Name>host</Name>",
                "h&#111;st",
                "host<!-- hidden -->",
                "&nbsp;host",
                "ho<wbr>st",
                "`~~host~~`",
                "\\~\\~host\\~\\~"
            })
    void a_name_is_what_is_seen(String markdown) {
        CellName name = InlineText.of(markdown).name();

        assertThat(name.text()).isEqualTo("host");
        assertThat(name.isClear()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_id",
                "$ref",
                "@type",
                "a_b_c",
                "address.city",
                "tags[]",
                "+1",
                "-1",
                "*",
                "-",
                "größe",
                "a/b",
                "<nil>"
            })
    void what_looks_like_a_mark_and_is_none_belongs_to_the_name(String markdown) {
        CellName name = InlineText.of(markdown).name();

        assertThat(name.text()).isEqualTo(markdown);
        assertThat(name.isClear()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '@',
            value = {
                "`a` / `b` → a → @@ → / b",
                "host (deprecated) → host → @@ → (deprecated)",
                "host(s) → host → @@ → (s)",
                "name * → name → @@ → *",
                "c* → c → @@ → *",
                "roles? → roles → @@ → ?",
                "`roles?` → roles → @@ → ?",
                "min_values?\\* → min_values → @@ → ?*",
                "↳ `x` → x → ↳ → @@",
                "» x → x → » → @@",
                "- `x` → x → - → @@",
                "host[^1] → host → @@ → [^1]",
                "host<sup>1</sup> → host → @@ → 1",
                "host¹ → host → @@ → ¹",
                "host<br/>*string* → host → @@ → string",
                "**host** required → host → @@ → required",
                "host: the host → host → @@ → : the host",
                "1. `host` → host → 1. → @@"
            })
    void what_stands_beside_a_name_is_kept_apart(String markdown, String text, String before, String after) {
        CellName name = InlineText.of(markdown).name();

        assertThat(name.text()).isEqualTo(text);
        assertThat(name.before().strip()).isEqualTo(before);
        assertThat(name.after()).isEqualTo(after);
        assertThat(name.isClear()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`host` ![new](new.png)",
                "![new][1] host",
                "<img src=\"new.png\"> host",
                "host <Badge text=\"new\" />"
            })
    void an_image_beside_a_name_is_noticed(String markdown) {
        CellName name = DEFINED.text(markdown).name();

        assertThat(name.text()).isEqualTo("host");
        assertThat(name.hasImage()).isTrue();
        assertThat(name.isClear()).isFalse();
    }

    @Test
    void parts_of_a_name_that_touch_are_one() {
        assertThat(InlineText.of("`address`.`city`").name().text()).isEqualTo("address.city");
        assertThat(InlineText.of("`tags`[].`name`").name().text()).isEqualTo("tags[].name");
    }

    @Test
    void the_blanks_before_a_nested_name_are_kept() {
        assertThat(InlineText.of("&nbsp;&nbsp;`city`").name().before()).isEqualTo("  ");
    }

    @Test
    void several_words_are_a_name_that_is_not_clear() {
        CellName name = InlineText.of("First Name").name();

        assertThat(name.text()).isEqualTo("First Name");
        assertThat(name.isAlone()).isTrue();
        assertThat(name.isClear()).isFalse();
    }

    @Test
    void strokes_through_a_name_are_told() {
        assertThat(InlineText.of("~~`pin`~~").name().isStruck()).isTrue();
        assertThat(InlineText.of("<del>pin</del>").name().isStruck()).isTrue();
        assertThat(InlineText.of("`pin` ~~`old`~~").name().isStruck()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*str*",
                "_str_",
                "<em>str</em>",
                "<i>str</i>",
                "*s&#116;r*",
                "*str*<!-- text -->",
                "<a id=\"t\"></a>_str_"
            })
    void equal_types_have_one_spelling(String markdown) {
        assertThat(InlineText.of(markdown).type()).isEqualTo("*str*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '@',
            value = {
                "__str__ → **str**",
                "List[_str_] → List[*str*]",
                "List\\[[Server](../server.md)\\] → List[[Server](../server.md)]",
                "_Optional[int]_ → *Optional[int]*",
                "[_Optional[Server]_](../server_.md) → [*Optional[Server]*](../server_.md)",
                "<a href=\"../server.md\">Server</a> → [Server](../server.md)",
                "<code>Optional[str]</code> → `Optional[str]`",
                "Record&lt;string&gt; → Record<string>",
                "Map\\<String, _x_\\> → Map<String, *x*>",
                "_Literal[\"a\\_b\"]_ → *Literal[\"a\\_b\"]*"
            })
    void types_are_spelled_without_what_markdown_adds(String markdown, String type) {
        assertThat(InlineText.of(markdown).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**string*",
                "[]*int64*",
                "map[string]*T*",
                "Record<string, *x*>",
                "Array<string>",
                "*\"literal\"*",
                "*Literal[\"a*b`c]|\\\"d\"]*",
                "*Literal[\"_a_\"]*",
                "*Literal[\"<b>a</b>\"]*",
                "*?string*",
                "[List[[X](..)]](..)",
                "`Dict[str, _x_]`",
                "*Optional[str]",
                "~~*str*~~"
            })
    void types_of_other_languages_stay_as_they_are(String markdown) {
        assertThat(InlineText.of(markdown).type()).isEqualTo(markdown);
        // The same, where the shortcut for types that need no reading is not taken.
        assertThat(InlineText.of(markdown + "<!-- -->").type()).isEqualTo(markdown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Server][1]", "[Server][]", "[Server]", "[Server][ SERVER ]"})
    void links_lead_where_the_page_defines(String markdown) {
        assertThat(DEFINED.text(markdown).type()).isEqualTo("[Server](../server.md)");
        assertThat(DEFINED.text(markdown).name().text()).isEqualTo("Server");
        assertThat(DEFINED.text("List[" + markdown + "]").type()).isEqualTo("List[[Server](../server.md)]");
    }

    @Test
    void the_argument_of_a_type_is_no_link() {
        assertThat(DEFINED.text("List[Server]").type()).isEqualTo("List[Server]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Server {#server}",
                "Server {: #server .type }",
                "<a id=\"server\"></a>Server",
                "Server ¶",
                "Server [¶](#server \"Link\")",
                "[](#server)Server",
                "[Server](#server)",
                "Server <a class=\"anchor\" href=\"#server\">#</a>",
                "Server <!-- omit in toc -->"
            })
    void what_links_to_a_heading_is_no_part_of_it(String markdown) {
        assertThat(Inlines.PLAIN.heading(markdown).visible()).isEqualTo("Server");
        assertThat(Inlines.PLAIN.heading(markdown).name().isClear()).isTrue();
    }

    @Test
    void emphasis_of_nothing_is_text() {
        assertThat(InlineText.of("*/*").value().text()).isEqualTo("*/*");
        assertThat(InlineText.of("\\*/\\*").value().text()).isEqualTo("*/*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*bdoc",
                "-created_at",
                "a_b",
                "New Airings (all)",
                "\"quoted\"",
                "what?",
                "a < b & c",
                "[x]",
                "x]: y"
            })
    void a_value_without_marks_is_raw(String markdown) {
        assertThat(InlineText.of(markdown).value().text()).isEqualTo(markdown);
        assertThat(InlineText.of(markdown).isMarked()).isFalse();
    }

    @Test
    void a_definition_is_text_where_a_value_stands() {
        assertThat(InlineText.of("[x]: y").value().text()).isEqualTo("[x]: y");
    }

    @Test
    void marks_as_deep_as_the_text_is_long_do_no_harm() {
        String deep = "*a ".repeat(5_000) + "b*".repeat(5_000);

        assertThat(InlineText.of(deep).visible()).contains("a", "b");
        assertThat(InlineText.of("[".repeat(19_000)).visible()).hasSize(19_000);
        assertThat(InlineText.of("<b>".repeat(6_000)).type()).hasSize(18_000);
        assertThat(InlineText.of("`".repeat(100_000)).name().text()).hasSize(100_000);
    }
}
