package dev.fieldtable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severities;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.model.Role;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was generated from a page goes with the page, and never because the page was damaged. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LostTypesTest {
    private static final GenerationRequest REQUEST = GenerationRequest.of("com.acme");

    private static final SourceText PLAN = values("models/plan.md", "Plan");

    private static final SourceText TIER = values("models/tier.md", "Tier");

    private static SourceText values(String path, String... titles) {
        StringBuilder page = new StringBuilder();
        for (String title : titles) {
            page.append("# ").append(title).append("\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n\n");
        }
        return SourceText.of(path, page.toString());
    }

    private static List<Diagnostic> lost(GenerationRequest request, List<SourceText> before, SourceText... now) {
        GenerationResult was = Generator.generate(REQUEST, before);
        Manifest manifest = Manifest.of(new WantedFiles(Generator.inputs(REQUEST, before), 0, was.files()));
        LinkedDocs docs = Generator.link(request, List.of(now));
        List<Diagnostic> lost =
                Generator.lost(request, docs, Generator.generate(request, docs).files(), manifest);
        List<Diagnostic> lostDocs = Generator.lost(request, Generator.link(request, before), docs);
        assertThat(lostDocs)
                .extracting(Diagnostic::code, Diagnostic::severity, Diagnostic::span)
                .containsExactlyElementsOf(lost.stream()
                        .map(each -> tuple(each.code(), each.severity(), each.span()))
                        .toList());
        return lost;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# Plan\n", "Plan Values Name Value A a", "# Plan\n\nNothing is left of the table.\n"})
    void a_page_that_describes_nothing_any_more_is_an_error_that_names_page_and_type(String left) {
        List<Diagnostic> lost = lost(REQUEST, List.of(PLAN, TIER), SourceText.of(PLAN.path(), left), TIER);

        assertThat(lost).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo(DiagnosticCode.LOST_TYPE);
            assertThat(each.severity()).isEqualTo(Severity.ERROR);
            assertThat(each.span().path()).isEqualTo("models/plan.md");
            assertThat(each.message()).contains("`com.acme.models.Plan`");
        });
    }

    @Test
    void an_object_and_its_validator_are_one_type() {
        SourceText page = SourceText.of(
                "models/gift.md",
                "# Gift\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n"
                        + "| `to` | *str* | :heavy_check_mark: | N/A |\n");

        assertThat(lost(REQUEST, List.of(page, TIER), SourceText.of(page.path(), "# Gift\n"), TIER))
                .hasSize(1);
    }

    @Test
    void a_page_that_is_gone_takes_its_types_along() {
        assertThat(lost(REQUEST, List.of(PLAN, TIER), TIER)).isEmpty();
    }

    @Test
    void a_page_that_describes_another_type_was_renamed() {
        assertThat(lost(REQUEST, List.of(PLAN, TIER), values(PLAN.path(), "Scheme"), TIER))
                .isEmpty();
    }

    @Test
    void a_type_that_moved_to_another_page_is_there() {
        SourceText guide = SourceText.of(PLAN.path(), "# Plans\n\nThey are described elsewhere.\n");

        assertThat(lost(REQUEST, List.of(PLAN, TIER), guide, values("models/plans.md", "Plan"), TIER))
                .isEmpty();
    }

    @Test
    void of_a_page_with_several_types_one_is_lost_whose_heading_is_still_there() {
        List<SourceText> before = List.of(values("models/all.md", "Plan", "Tier"));
        String text = before.get(0).content();
        String damaged = text.substring(0, text.lastIndexOf("## Values"));

        assertThat(lost(REQUEST, before, SourceText.of("models/all.md", damaged)))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("`com.acme.models.Tier`"));
        assertThat(lost(REQUEST, before, values("models/all.md", "Plan"))).isEmpty();
    }

    @Test
    void another_package_or_other_roles_lose_nothing() {
        assertThat(lost(GenerationRequest.of("com.other"), List.of(PLAN, TIER), PLAN, TIER))
                .isEmpty();
        assertThat(lost(REQUEST.withRoles(Set.of(Role.SECURITY)), List.of(PLAN, TIER), PLAN, TIER))
                .isEmpty();
    }

    @Test
    void whoever_ignores_it_goes_on() {
        GenerationRequest going = REQUEST.withSeverities(Severities.of(List.of(), List.of(), List.of("lost-type")));

        assertThat(lost(going, List.of(PLAN, TIER), SourceText.of(PLAN.path(), ""), TIER))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"models/", "docs/api/models/"})
    void a_page_is_the_same_from_whichever_folder_its_path_begins(String folder) {
        SourceText plan = values("plan.md", "Plan");
        SourceText tier = values("tier.md", "Tier");
        SourceText below = values(folder + plan.path(), "Plan");
        SourceText belowToo = values(folder + tier.path(), "Tier");

        assertThat(lostByManifest(List.of(below, belowToo), SourceText.of(plan.path(), "junk"), tier))
                .singleElement()
                .satisfies(each -> assertThat(each.span().path()).isEqualTo("plan.md"));
        assertThat(lostByManifest(List.of(plan, tier), SourceText.of(below.path(), "junk"), belowToo))
                .singleElement()
                .satisfies(each -> assertThat(each.span().path()).isEqualTo(below.path()));
    }

    @Test
    void pages_of_two_folders_that_end_alike_are_two() {
        SourceText junk = SourceText.of("plan.md", "junk");
        List<SourceText> before = List.of(
                values("models/plan.md", "Plan"), values("models/tier.md", "Tier"), values("old/plan.md", "Old"));

        assertThat(lostByManifest(before, junk, values("tier.md", "Tier")))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("Plan`"));
        assertThat(lostByManifest(before, junk, before.get(0), before.get(1), before.get(2)))
                .isEmpty();
        assertThat(lostByManifest(List.of(before.get(0), before.get(2)), junk))
                .as("either of them")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Plan\n\n## Values\n\n| Bez | Wert |\n| --- | --- |\n| `A` | a |\n",
                "# Plan\n\n## Values\n\n| Name | Value |\n| --- | --- |\n|  | a |\n",
                "# Plan\n\n## Fields\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n",
                "# Plan\n\n## Values\n\n* a value without code\n"
            })
    void a_type_that_loses_all_its_rows_is_lost(String page) {
        assertThat(lost(REQUEST, List.of(PLAN, TIER), SourceText.of(PLAN.path(), page), TIER))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("`com.acme.models.Plan`", "no row"));
    }

    @Test
    void a_type_of_which_nothing_was_read_before_has_nothing_to_lose() {
        String page = "# Plan\n\n## Fields\n\n| Feld | Typ |\n| --- | --- |\n| `a` | *str* |\n";

        assertThat(lost(REQUEST, List.of(SourceText.of(PLAN.path(), page)), SourceText.of(PLAN.path(), page + "Prose")))
                .isEmpty();
    }

    @Test
    void a_type_that_loses_some_of_its_rows_is_there() {
        String page = PLAN.content();

        assertThat(lost(
                        REQUEST,
                        List.of(SourceText.of(PLAN.path(), page.stripTrailing() + "\n| `B` | b |\n")),
                        SourceText.of(PLAN.path(), page.stripTrailing() + "\n|  | b |\n")))
                .isEmpty();
    }

    @Test
    void a_name_with_a_character_that_was_lost_is_no_new_name() {
        assertThat(lost(REQUEST, List.of(PLAN, TIER), values(PLAN.path(), "\ufffd"), TIER))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("`com.acme.models.Plan`"));
        assertThat(lost(REQUEST, List.of(PLAN, TIER), values(PLAN.path(), "Pl\ufffdn"), TIER))
                .hasSize(1);
    }

    private static List<Diagnostic> lostByManifest(List<SourceText> before, SourceText... now) {
        GenerationResult was = Generator.generate(REQUEST, before);
        LinkedDocs docs = Generator.link(REQUEST, List.of(now));
        return Generator.lost(
                REQUEST,
                docs,
                Generator.generate(REQUEST, docs).files(),
                Manifest.of(new WantedFiles(Generator.inputs(REQUEST, before), 0, was.files())));
    }
}
