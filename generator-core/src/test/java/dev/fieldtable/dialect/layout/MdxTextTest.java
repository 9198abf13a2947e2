package dev.fieldtable.dialect.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.source.RestoredText;
import dev.fieldtable.source.SourceText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tools write beside Markdown is no part of a page, and all else is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MdxTextTest {
    private static RestoredText page(String path, String content) {
        return RestoredText.unchanged(SourceText.of(path, content));
    }

    private static String mdx(String content) {
        return MdxText.markdown(page("page.mdx", content)).text().content();
    }

    private static String withoutFrontMatter(String content) {
        return FrontMatter.without(page("page.md", content)).text().content();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import A from 'a'\n",
                "import {A, B} from \"a\";\nimport 'b.css'\n",
                "export const a = [\n  '| x |',\n\n  'y',\n]\n",
                "<Card>\n",
                "</Card>\n",
                "<>\n",
                "  <Tabs.Item a='>' b={{c: [{d: \"}\"}]}} />\n",
                "<Card\n  title=\"a\"\n\n  icon={b}\n> </Card>\n",
                "{/* a */}\n",
                "{/*\n| a |\n*/}\n",
            })
    void what_is_no_markdown_is_gone(String text) {
        assertThat(mdx(text)).isBlank();
        assertThat(mdx("a\n\n" + text + "\nb\n").split("\\s+")).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Imports are taxed.\n",
                "To\nimport is to\nexport from elsewhere.\n",
                "<details>\n<summary>a</summary>\n</details>\n",
                "<https://example.org>\n",
                "a <Badge>b</Badge>\n",
                "<Card> a\n",
                "List<Card>\n",
                "<Card a=\"\n",
                "`{/* a */}`\n",
                "{/* never closed\n",
                "```mdx\n<Card>\n{/* a */}\n\nimport A from 'a'\n```\n",
                "~~~\n```\n<Card>\n~~~\n",
                "``` `a` ```\n",
            })
    void what_is_markdown_stays(String text) {
        assertThat(mdx(text)).isEqualTo(text);
    }

    @Test
    void rows_around_a_comment_are_of_one_table() {
        assertThat(mdx("| a |\n{/* | b |\n| c | */}\n| d {/* e */}|\n")).isEqualTo("| a |\n| d |\n");
    }

    @Test
    void indentation_within_components_means_nothing() {
        assertThat(mdx("<Tab>\n    ## Fields\n\n    | a |\n</Tab>\n    ## Code\n"))
                .isEqualTo("\n## Fields\n\n| a |\n\n    ## Code\n");
    }

    @Test
    void a_page_of_another_name_is_mdx_if_it_imports() {
        assertThat(MdxText.markdown(page("page.md", "import A from 'a'\n\n<A>\n"))
                        .text()
                        .content())
                .isBlank();
        assertThat(MdxText.markdown(page("page.md", "<A>\n")).isUnchanged()).isTrue();
    }

    @Test
    void places_are_those_of_the_file() {
        RestoredText page = MdxText.markdown(page("page.mdx", "import A from 'a'\n\n{/* b */}\nc\n"));

        assertThat(page.span(page.text().content().indexOf('c'), 1).line()).isEqualTo(4);
    }

    @Test
    void front_matter_is_not_seen() {
        assertThat(withoutFrontMatter("---\ntags: [a]\n\n# b\nc:\n  - d\n---\n# E\n"))
                .isEqualTo("# E\n");
    }

    @Test
    void its_title_is_the_heading_of_a_page_without_one() {
        assertThat(withoutFrontMatter("---\nid: a\ntitle: 'B c' \n---\nd\n")).isEqualTo("# B c\n\nd\n");
        assertThat(withoutFrontMatter("---\r\ntitle: B\r\n---\r\n```\r\n# c\r\n```\r\n"))
                .isEqualTo("# B\n\n```\r\n# c\r\n```\r\n");
        assertThat(withoutFrontMatter("---\ntitle: B\n---\nC\n===\n")).isEqualTo("C\n===\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n\n# A\n\n---\n",
                "---\nA line.\n---\n",
                "---\na: b\n",
                "a: b\n---\n",
                "# A\n---\na: b\n---\n",
                "----\na: b\n---\n",
                "---",
                "",
            })
    void lines_across_a_page_are_no_front_matter(String text) {
        assertThat(withoutFrontMatter(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Tabs>\n  <TabItem value=\"a\" label=\"What comes\" default>\n",
                "<Tab title='What comes'>\n",
                "<Tabs.Tab\n  label={\"What comes\"}>\n",
                "<Accordion title=\"What comes\">\n",
            })
    void what_a_tab_is_called_is_a_line(String tags) {
        assertThat(mdx(tags + "\n| a |\n").strip())
                .isEqualTo("**What comes**\n\n\n\n| a |".replace("\n\n\n\n", "\n\n\n"));
    }

    @Test
    void what_a_tab_is_called_is_text() {
        assertThat(mdx("<Tab title=\"*a*\">\n")).isBlank();
        assertThat(mdx("<Card title=\"a\">\n")).isBlank();
    }
}
