package dev.fieldtable.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** It takes more pages than a document can show. */
class UnreferencedPageTest {
    private static final int MANY = 40;

    @Test
    void a_page_that_nothing_refers_to_is_told() {
        assertThat(lonely(pages(""))).singleElement().satisfies(each -> {
            assertThat(each.span()).hasToString("models/components/lonely.md:1:3");
            assertThat(each.message()).isEqualTo("No other page refers to components.Lonely.");
        });
    }

    @Test
    void a_link_or_a_name_on_any_page_is_enough() {
        assertThat(lonely(pages("See [it](models/components/lonely.md)."))).isEmpty();
        assertThat(lonely(pages("| components.Lonely | 404 |"))).isEmpty();
        assertThat(lonely(pages("See [another](models/components/type1.md)."))).hasSize(1);
    }

    @Test
    void where_many_are_unreferenced_that_is_how_these_docs_are() {
        List<SourceText> pages = new ArrayList<>(pages(""));
        for (int i = 0; i < 5; i++) {
            pages.add(type("Other" + i, ""));
        }
        assertThat(lonely(pages)).isEmpty();
    }

    private static List<Diagnostic> lonely(List<SourceText> pages) {
        return Generator.lint(GenerationRequest.of("com.example"), pages).diagnostics().stream()
                .filter(each -> each.code() == DiagnosticCode.UNREFERENCED_PAGE)
                .toList();
    }

    /** A ring of types, each of which refers to the next, one that nothing refers to, and a guide. */
    private static List<SourceText> pages(String guide) {
        List<SourceText> pages = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String next = "type" + (i + 1) % MANY;
            pages.add(type(
                    "Type" + i,
                    "| `next` | [components.T" + next.substring(1) + "](" + next
                            + ".md) | :heavy_check_mark: | Next. |"));
        }
        pages.add(type("Lonely", ""));
        pages.add(SourceText.of("guide.md", "# Guide\n\n" + guide + "\n"));
        return pages;
    }

    private static SourceText type(String name, String row) {
        return SourceText.of(
                "models/components/" + name.toLowerCase(java.util.Locale.ROOT) + ".md",
                "# " + name + "\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n"
                        + "| `id` | *str* | :heavy_check_mark: | Its number. |\n" + row + "\n");
    }
}
