package dev.fieldtable.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Role;
import dev.fieldtable.source.SourceText;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is told of requests of which nothing says where their properties go. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnsaidPlacesTest {
    private static final SourceText THING = Pages.fields("models/components/thing.md", "Thing", "id | *str* | ✓");

    private static final List<SourceText> PAGES = List.of(
            THING,
            Pages.fields("models/operations/getonerequest.md", "GetOneRequest", "id | *str* | ✓", "page | *int* | ✓"),
            Pages.fields("models/operations/gettworequest.md", "GetTwoRequest", "id | *str* | ✓"),
            Pages.fields("models/operations/getnonerequest.md", "GetNoneRequest"));

    private static List<Diagnostic> told(GenerationRequest request, List<SourceText> pages) {
        return Generator.generate(request, pages).diagnostics().stream()
                .filter(each -> each.code() == DiagnosticCode.PLACE_UNSAID)
                .toList();
    }

    private static GenerationRequest request() {
        return GenerationRequest.of("com.acme");
    }

    @Test
    void it_is_told_once_if_no_place_is_known_at_all() {
        assertThat(told(request(), PAGES)).singleElement().satisfies(it -> {
            assertThat(it.severity()).isEqualTo(Severity.INFO);
            assertThat(it.message())
                    .isEqualTo("Nothing says where the properties of GetOneRequest and of 1 other request go:"
                            + " path, query, header or body.");
        });
    }

    @Test
    void where_some_are_known_each_type_names_the_others() {
        GenerationRequest request = request().withPass(new Placed("GetOneRequest", Map.of("id", Place.PATH)));

        assertThat(told(request, PAGES))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "Nothing says where `page` of GetOneRequest goes: path, query, header or body.",
                        "Nothing says where `id` of GetTwoRequest goes: path, query, header or body.");
    }

    @Test
    void a_long_list_is_cut() {
        SourceText wide = Pages.fields(
                "models/operations/widerequest.md",
                "WideRequest",
                "a | *str* | ✓",
                "b | *str* | ✓",
                "c | *str* | ✓",
                "d | *str* | ✓",
                "e | *str* | ✓",
                "f | *str* | ✓",
                "g | *str* | ✓",
                "h | *str* | ✓");
        GenerationRequest request = request().withPass(new Placed("WideRequest", Map.of("a", Place.PATH)));

        assertThat(told(request, List.of(wide)))
                .extracting(Diagnostic::message)
                .containsExactly("Nothing says where `b`, `c`, `d`, `e`, `f` and 2 more of WideRequest go:"
                        + " path, query, header or body.");
    }

    @Test
    void nothing_is_told_where_all_is_known_or_there_are_no_requests() {
        GenerationRequest known = request()
                .withPass(new Placed(Map.of(
                        "GetOneRequest", Map.of("id", Place.PATH, "page", Place.QUERY),
                        "GetTwoRequest", Map.of("id", Place.BODY))));

        assertThat(told(known, PAGES)).isEmpty();
        assertThat(told(request(), List.of(THING))).isEmpty();
        assertThat(told(request().withRoles(EnumSet.of(Role.BODY)), PAGES)).isEmpty();
    }
}
