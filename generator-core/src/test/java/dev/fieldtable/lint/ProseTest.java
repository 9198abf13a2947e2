package dev.fieldtable.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in prose: values, lists of them, and links. */
class ProseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "`a` and `b-c` or `d_e` and `1.5`; [a, b-c, d_e, 1.5]",
                "`\"a\"`; [a]",
                "`a; []",
                "`a`, `b; [a]",
                "`` and `a`; [a]",
                "`a b`, `c(d)`, `e`; [e]",
                "`a``b`; [a, b]",
                "nothing; []",
            })
    void one_word_set_as_code_is_a_value(String text, String values) {
        assertThat(Prose.codes(text).stream().map(Prose.Code::text)).hasToString(values);
    }

    @Test
    void what_is_longer_than_a_value_is_shown_code() {
        assertThat(Prose.codes("`" + "x".repeat(60) + "`")).hasSize(1);
        assertThat(Prose.codes("`" + "x".repeat(61) + "`")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "`a`, `b` or `c`; [[a, b, c]]",
                "`a`/`b`; [[a, b]]",
                "`a`; []",
                "`a`, `b`. Then `c` and `d`; [[a, b], [c, d]]",
                "`a` is `b`; []",
                "of `a` and `b`: `c`; [[a, b]]",
                "`a``b`; []",
            })
    void values_in_one_breath_are_a_list(String text, String lists) {
        assertThat(Prose.lists(text)).hasToString(lists);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "See [it](a.md).;                    a.md@9",
                "[a](b.md) and [c](d.md#e);          b.md@4 d.md#e@18",
                "[](a.md);                           a.md@3",
                "[a](b.md \"title\");                b.md@4",
                "[a]();                              ''",
                "[a](b.md;                           ''",
                "[a] (b.md);                         ''",
                "[[a](b.md)](c.md);                  b.md@5 c.md@12",
            })
    void a_link_is_found_where_it_stands(String text, String links) {
        assertThat(links(text)).isEqualTo(links);
    }

    @Test
    void links_within_shown_code_are_none() {
        assertThat(links("[a](b.md)\n```\n[c](d.md)\n```\n[e](f.md)")).isEqualTo("b.md@4 f.md@32");
    }

    @ParameterizedTest
    @CsvSource({
        "b.md,              models/b.md",
        "../b.md#top,       b.md",
        "#top,              ''",
        "b.png,             ''",
        "https://x.org/a.md, ''",
    })
    void a_link_leads_to_a_page_of_the_docs_or_to_nothing(String destination, String page) {
        Links.Link link = new Links.Link(destination, 0);

        assertThat(link.page(SourceText.of("models/a.md", ""))
                        .map(target -> target.path())
                        .orElse(""))
                .isEqualTo(page);
    }

    private static String links(String text) {
        return String.join(
                " ",
                Links.of(SourceText.of("page.md", text)).stream()
                        .map(link -> link.destination() + "@" + link.offset())
                        .toList());
    }
}
