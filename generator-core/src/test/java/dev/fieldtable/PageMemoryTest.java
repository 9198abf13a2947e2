package dev.fieldtable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.emit.Pages;
import dev.fieldtable.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageMemoryTest {
    private static final GenerationRequest REQUEST = GenerationRequest.of("com.acme");
    private static final SourceText PLAN = page("plan", "id | *int* | \u2713", "tags | List[*str*] | \u2713");
    private static final SourceText TIER = page("tier", "name | *str* | \u2713");
    private static final SourceText OTHER_TIER = page("tier", "name | *Optional[str]* | \u2013");

    private final PageMemory memory = new PageMemory();

    private static SourceText page(String name, String... rows) {
        return Pages.fields("models/components/" + name + ".md", name, rows);
    }

    private List<ParsedDocument> read(GenerationRequest request, SourceText... pages) {
        return Generator.link(request, List.of(pages), memory).documents();
    }

    @Test
    void a_page_that_says_the_same_is_not_read_again() {
        ParsedDocument plan = read(REQUEST, PLAN, TIER).get(0);

        List<ParsedDocument> again = read(REQUEST, SourceText.of(PLAN.path(), PLAN.content()), OTHER_TIER);

        assertThat(again.get(0)).isSameAs(plan);
    }

    @Test
    void a_page_that_was_edited_is_read_again() {
        read(REQUEST, PLAN, TIER);

        LinkedDocs docs = Generator.link(REQUEST, List.of(PLAN, OTHER_TIER), memory);

        assertThat(docs.model().types())
                .isEqualTo(Generator.link(REQUEST, List.of(PLAN, OTHER_TIER))
                        .model()
                        .types());
        assertThat(docs.documents().get(1).source()).isSameAs(OTHER_TIER);
    }

    @Test
    void a_page_is_read_again_where_its_links_lead_elsewhere() {
        ParsedDocument plan = read(REQUEST, PLAN).get(0);

        SourceText moved = PLAN.withLinkPath("api/" + PLAN.path());

        assertThat(read(REQUEST, moved).get(0)).isNotSameAs(plan);
    }

    @Test
    void pages_are_read_again_where_somebody_says_that_they_are_in_another_language() {
        ParsedDocument plan = read(REQUEST, PLAN).get(0);

        ParsedDocument now = read(REQUEST.withDialect("typescript"), PLAN).get(0);

        assertThat(now).isNotSameAs(plan);
        assertThat(now.dialect()).contains("typescript");
    }

    @Test
    void pages_are_read_again_where_others_show_that_they_are_in_another_language() {
        ParsedDocument tier = read(REQUEST, TIER, PLAN).get(0);

        ParsedDocument now = read(
                        REQUEST,
                        TIER,
                        page("go", "ids | []*int64* | \u2713", "tags | map[string]*string* | \u2713"),
                        page("gone", "at | [*time.Time](https://pkg.go.dev/time#Time) | \u2713"))
                .get(0);

        assertThat(now).isNotSameAs(tier);
        assertThat(now.dialect()).contains("go");
    }

    @Test
    void it_holds_no_page_that_is_gone() {
        ParsedDocument plan = read(REQUEST, PLAN, TIER).get(0);
        read(REQUEST, TIER);

        assertThat(read(REQUEST, PLAN, TIER).get(0)).isNotSameAs(plan);
    }
}
