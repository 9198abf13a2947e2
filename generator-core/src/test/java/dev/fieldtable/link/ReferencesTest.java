package dev.fieldtable.link;

import static dev.fieldtable.link.Page.INTEGER;
import static dev.fieldtable.link.Page.STRING;
import static dev.fieldtable.link.Page.anyOf;
import static dev.fieldtable.link.Page.list;
import static dev.fieldtable.link.Page.ref;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Digest;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ReferencesTest {
    private static Page object(String path, String title) {
        return Page.at(path).title(title).required("id", STRING);
    }

    @Test
    void a_link_is_followed_from_the_page_it_stands_on() {
        Linking linking = Linking.of(
                Page.at("models/components/account.md")
                        .title("Account")
                        .required(
                                "profile", ref("components", "UserProfile", "../../models/components/userprofile.md")),
                object("models/components/userprofile.md", "UserProfile"));

        assertThat(linking.property("profile").type()).hasToString("ref<components.UserProfile>");
        assertThat(linking.diagnostics()).isEmpty();
    }

    @Test
    void the_path_decides_when_the_text_names_another_type() {
        Linking linking = Linking.of(
                Page.at("models/components/items.md")
                        .title("Items")
                        .required("filter_", list(ref("components", "Filter", "../../models/components/filter_.md"))),
                object("models/components/filter_.md", "FilterClause"),
                object("models/components/filter.md", "Filter"));

        assertThat(linking.property("filter_").type()).hasToString("list<ref<components.FilterClause>>");
    }

    @Test
    void a_path_that_differs_in_case_leads_to_the_only_such_page() {
        Linking linking = Linking.of(
                Page.at("models/a.md").title("A").required("b", ref("", "B", "../models/B.md")),
                object("models/b.md", "B"));

        assertThat(linking.property("b").type()).hasToString("ref<models.B>");
    }

    @Test
    void of_two_pages_that_differ_in_case_only_the_exact_one_is_linked() {
        Linking linking = Linking.of(
                Page.at("models/a.md")
                        .title("A")
                        .required("exact", ref("", "Thing", "THING.md"))
                        .required("unclear", ref("", "Nothing", "Thing.md")),
                object("models/THING.md", "Thing"),
                object("models/thing.md", "Thing2"));

        assertThat(linking.property("exact").type()).hasToString("ref<models.Thing>");
        assertThat(linking.property("unclear").type()).hasToString("any");
        assertThat(linking.codes()).containsExactly(DiagnosticCode.DANGLING_REFERENCE);
    }

    @Test
    void a_link_from_the_root_of_a_site_leads_to_the_only_page_that_ends_so() {
        Linking linking = Linking.of(
                Page.at("docs/api/a.md")
                        .title("A")
                        .required("b", ref("", "B", "/api/b"))
                        .required("c", ref("", "The C", "/c")),
                object("docs/api/b.md", "B"),
                object("docs/api/c.md", "C"),
                object("docs/old/c.md", "Old C"));

        assertThat(linking.property("b").type()).hasToString("ref<api.B>");
        assertThat(linking.property("c").type()).hasToString("any");
        assertThat(linking.codes()).containsExactly(DiagnosticCode.DANGLING_REFERENCE);
    }

    @Test
    void an_anchor_leads_to_the_type_of_that_title_on_the_same_page() {
        Linking linking = Linking.of(Page.at("models/utils/retryconfig.md")
                .title("RetryConfig")
                .required("backoff", ref("", "BackoffStrategy", "#backoffstrategy"))
                .object()
                .title("BackoffStrategy")
                .required("exponent", INTEGER)
                .object());

        assertThat(linking.property("backoff").type()).hasToString("ref<utils.BackoffStrategy>");
        assertThat(linking.diagnostics()).isEmpty();
    }

    @Test
    void a_page_of_several_types_stands_for_its_first_unless_an_anchor_says_otherwise() {
        Linking linking = Linking.of(
                Page.at("models/a.md")
                        .title("A")
                        .required("first", ref("", "X", "two.md"))
                        .required("named", ref("", "X", "two.md#second-one"))
                        .required("heading", ref("", "X", "two.md#fields")),
                Page.at("models/two.md")
                        .title("First")
                        .required("x", STRING)
                        .object()
                        .title("Second One")
                        .required("x", STRING)
                        .object());

        assertThat(linking.property("first").type()).hasToString("ref<models.First>");
        assertThat(linking.property("named").type()).hasToString("ref<models.Second One>");
        assertThat(linking.property("heading").type()).hasToString("ref<models.First>");
    }

    @Test
    void a_qualified_name_without_a_link_is_looked_up_in_the_package_beside() {
        Linking linking = Linking.of(
                Page.at("lending/docs/models/operations/u.md").title("U").union(ref("shared", "Account", "")),
                object("lending/docs/models/shared/account.md", "Account"),
                object("feeds/docs/models/shared/account.md", "Account"));

        assertThat(linking.union("lending.operations", "U").arms().get(0).type())
                .hasToString("ref<lending.shared.Account>");
    }

    @Test
    void a_qualified_name_is_not_taken_from_another_api_when_the_package_beside_lacks_it() {
        Linking linking = Linking.of(
                Page.at("lending/docs/models/operations/u.md").title("U").union(ref("shared", "Account", "")),
                object("lending/docs/models/shared/other.md", "Other"),
                object("feeds/docs/models/shared/account.md", "Account"));

        assertThat(linking.union("lending.operations", "U").arms().get(0).type())
                .hasToString("any");
        assertThat(linking.codes()).containsExactly(DiagnosticCode.DANGLING_REFERENCE);
        assertThat(linking.diagnostics().get(0).hint().toString()).contains("feeds.shared.Account");
    }

    @Test
    void a_qualified_name_that_several_packages_have_is_ambiguous() {
        Linking linking = Linking.of(
                Page.at("u.md").title("U").union(ref("shared", "Account", "")),
                object("lending/models/shared/account.md", "Account"),
                object("feeds/models/shared/account.md", "Account"));

        assertThat(linking.codes()).containsExactly(DiagnosticCode.AMBIGUOUS_REFERENCE);
        assertThat(linking.diagnostics().get(0).message())
                .contains("feeds.shared.Account")
                .contains("lending.shared.Account");
    }

    @Test
    void what_stands_before_the_last_point_of_a_whole_name_is_a_part_of_it_or_a_package() {
        Linking linking = Linking.of(
                Page.at("models/u.md")
                        .title("U")
                        .union(ref("", "films.Reel", ""), ref("", "films.Whole", ""), ref("", "films.Lost", "")),
                object("models/reel.md", "Reel"),
                object("models/whole.md", "films.Whole"),
                object("models/other.md", "Whole"));

        assertThat(linking.union("models", "U").arms())
                .extracting(arm -> arm.type().toString())
                .containsExactly("ref<models.Reel>", "ref<models.films.Whole>", "any");
        assertThat(linking.diagnostics())
                .filteredOn(each -> each.code() == DiagnosticCode.DANGLING_REFERENCE)
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("films.Lost"));
    }

    @Test
    void the_qualifier_of_a_flat_layout_is_its_folder() {
        Linking linking = Linking.of(
                Page.at("docs/models/u.md").title("U").union(ref("models", "A", "")), object("docs/models/a.md", "A"));

        assertThat(linking.union("models", "U").arms().get(0).type()).hasToString("ref<models.A>");
    }

    @Test
    void a_qualifier_that_no_folder_bears_means_the_page_s_own_package() {
        Linking linking = Linking.of(
                Page.at("docs/types/u.md").title("U").union(ref("models", "A", "")), object("docs/types/a.md", "A"));

        assertThat(linking.union("types", "U").arms())
                .singleElement()
                .satisfies(arm -> assertThat(arm.type()).hasToString("ref<types.A>"));
        assertThat(linking.diagnostics()).isEmpty();
    }

    @Test
    void the_folder_of_models_may_itself_be_the_root() {
        Linking linking = Linking.of(Page.at("u.md").title("U").union(ref("models", "A", "")), object("a.md", "A"));

        assertThat(linking.union("", "U").arms().get(0).type()).hasToString("ref<A>");
    }

    @Test
    void a_bare_name_is_looked_up_in_its_own_package_alone() {
        Linking linking = Linking.of(
                Page.at("models/components/u.md").title("U").union(ref("", "Near", ""), ref("", "Far", "")),
                object("models/components/near.md", "Near"),
                object("models/operations/far.md", "Far"));

        assertThat(linking.union("components", "U").arms())
                .extracting(arm -> arm.type().toString())
                .containsExactly("ref<components.Near>", "any");
        assertThat(linking.codes()).containsExactly(DiagnosticCode.DANGLING_REFERENCE);
        assertThat(linking.diagnostics().get(0).hint().toString()).contains("operations.Far");
    }

    @Test
    void a_bare_name_that_several_other_packages_have_is_ambiguous() {
        Linking linking = Linking.of(
                Page.at("models/components/u.md").title("U").union(ref("", "Far", "")),
                object("models/operations/far.md", "Far"),
                object("models/errors/far.md", "Far"));

        assertThat(linking.codes()).containsExactly(DiagnosticCode.AMBIGUOUS_REFERENCE);
    }

    @Test
    void a_name_whose_docs_never_write_packages_is_looked_up_in_its_own_and_then_in_all() {
        String any = TypeExpression.Reference.ANY_PACKAGE;
        Linking linking = Linking.of(
                Page.at("models/components/u.md")
                        .title("U")
                        .union(ref(any, "Near", ""), ref(any, "Far", ""), ref(any, "Twice", ""), ref(any, "Lost", "")),
                object("models/components/near.md", "Near"),
                object("models/operations/near.md", "Near"),
                object("models/operations/far.md", "Far"),
                object("models/operations/twice.md", "Twice"),
                object("models/errors/twice.md", "Twice"));

        assertThat(linking.union("components", "U").arms())
                .extracting(arm -> arm.type().toString())
                .containsExactly("ref<components.Near>", "ref<operations.Far>", "any");
        assertThat(linking.codes()).contains(DiagnosticCode.AMBIGUOUS_REFERENCE, DiagnosticCode.DANGLING_REFERENCE);
        assertThat(linking.diagnostics()).extracting(Diagnostic::message).noneMatch(each -> each.contains("*"));
    }

    @Test
    void a_link_to_a_page_that_is_not_there_becomes_any_and_is_told_of() {
        Linking linking = Linking.of(Page.at("models/response.md")
                .title("Response")
                .required("command", ref("models", "Command", "../models/command.md")));

        assertThat(linking.property("command").type()).hasToString("any");
        assertThat(linking.diagnostics())
                .singleElement()
                .satisfies(it -> assertThat(it.code()).isEqualTo(DiagnosticCode.DANGLING_REFERENCE))
                .satisfies(it -> assertThat(it.message())
                        .contains("`command`")
                        .contains("models.Command")
                        .contains("../models/command.md"))
                .satisfies(it -> assertThat(it.span().line()).isEqualTo(2));
    }

    @Test
    void a_missing_type_is_told_of_at_each_of_its_uses_and_people_are_told_once() {
        Linking linking = Linking.of(
                Page.at("models/operations/z.md")
                        .title("Z")
                        .required("c", ref("components", "Gone", "../components/gone.md")),
                Page.at("models/components/b.md")
                        .title("B")
                        .required("a", list(ref("components", "Gone", "gone.md")))
                        .required("b", ref("components", "Gone", "../../models/components/gone.md")));

        assertThat(linking.diagnostics())
                .extracting(it -> it.message().substring(0, 3))
                .containsExactly("`a`", "`b`", "`c`");
        assertThat(Digest.of(linking.diagnostics()).told())
                .singleElement()
                .satisfies(it -> assertThat(it.message())
                        .startsWith("`a` ")
                        .endsWith(" Found in 3 places on 2 pages; this is the first."));
    }

    @Test
    void missing_types_are_the_same_only_if_page_and_name_are() {
        Linking linking = Linking.of(
                Page.at("models/components/a.md")
                        .title("A")
                        .required("link", ref("components", "Gone", "gone.md"))
                        .required("other_name", ref("components", "Other", "gone.md"))
                        .required("other_page", ref("components", "Gone", "other.md"))
                        .required("web", ref("components", "Gone", "https://example.com/gone.md"))
                        .required("up", ref("components", "Gone", "../../../gone.md"))
                        .required("no_link", ref("components", "Gone", ""))
                        .required("other_package", ref("errors", "Gone", ""))
                        .required("bare", ref("", "Lost", "")),
                Page.at("models/operations/b.md")
                        .title("B")
                        .required("up", ref("components", "Gone", "../../../gone.md"))
                        .required("no_link", ref("components", "Gone", ""))
                        .required("bare", ref("", "Lost", "")));

        assertThat(Digest.of(linking.diagnostics()).told())
                .hasSize(9)
                .filteredOn(it -> it.places() == 2)
                .extracting(it -> it.message().substring(0, it.message().indexOf(" refers")))
                .containsExactly("`up`", "`no_link`");
        assertThat(linking.codes()).hasSize(11).containsOnly(DiagnosticCode.DANGLING_REFERENCE);
    }

    @Test
    void a_link_that_leads_out_of_the_docs_is_told_as_such() {
        Linking linking = Linking.of(
                Page.at("a.md").title("A").required("b", ref("components", "B", "../../models/components/b.md")),
                object("b.md", "B"));

        assertThat(linking.property("b").type()).hasToString("any");
        assertThat(linking.diagnostics())
                .singleElement()
                .satisfies(it -> assertThat(it.hint().toString()).contains("leads out of the docs"));
    }

    @Test
    void a_word_for_a_value_that_is_misspelt_is_told_as_such() {
        Linking linking = Linking.of(
                Page.at("a.md").title("A").required("b", new TypeExpression.Reference("", "strr", "", "str")));

        assertThat(linking.diagnostics())
                .singleElement()
                .satisfies(it -> assertThat(it.hint()).hasToString("Did you mean str?"));
    }

    @Test
    void an_address_of_the_web_is_no_page() {
        Linking linking = Linking.of(
                Page.at("models/a.md").title("A").required("b", ref("", "B", "https://example.com/../../b.md")));

        assertThat(linking.diagnostics())
                .singleElement()
                .satisfies(it -> assertThat(it.code()).isEqualTo(DiagnosticCode.DANGLING_REFERENCE))
                .satisfies(it -> assertThat(it.hint().toString()).doesNotContain("leads out of the docs"));
    }

    @Test
    void a_broken_link_does_not_matter_when_package_and_name_lead_to_the_type() {
        Linking linking = Linking.of(
                Page.at("models/components/a.md")
                        .title("A")
                        .required("b", ref("components", "B", "../../../models/components/b.md")),
                object("models/components/b.md", "B"));

        assertThat(linking.property("b").type()).hasToString("ref<components.B>");
        assertThat(linking.diagnostics()).isEmpty();
    }

    @Test
    void a_part_of_the_docs_is_linked_as_if_it_stood_in_the_whole() {
        Linking linking = Linking.of(
                Page.at("a.md")
                        .linkPath("models/components/a.md")
                        .title("A")
                        .required("b", ref("components", "B", "../../models/components/b.md"))
                        .required("c", ref("shared", "C", "../../models/shared/c.md")),
                Page.at("b.md").linkPath("models/components/b.md").title("B").required("id", STRING));

        assertThat(linking.object("components", "A").properties())
                .extracting(property -> property.type().toString())
                .containsExactly("ref<components.B>", "any");
        assertThat(linking.codes()).containsExactly(DiagnosticCode.DANGLING_REFERENCE);
    }

    @Test
    void a_union_spelled_in_a_cell_is_the_page_that_it_links_to() {
        Linking linking = Linking.of(
                Page.at("models/operations/a.md")
                        .title("A")
                        .required("source", anyOf("body.md", ref("shared", "Source", ""), ref("errors", "E", ""))),
                Page.at("models/operations/body.md").title("Body").union(STRING, INTEGER));

        assertThat(linking.property("source").type()).hasToString("ref<operations.Body>");
        assertThat(linking.diagnostics()).isEmpty();
    }

    @Test
    @Timeout(20)
    void a_page_may_have_as_many_types_as_links_to_them() {
        int count = 20_000;
        StringBuilder page = new StringBuilder(
                "# Reel\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n");
        for (int i = 0; i < count; i++) {
            page.append("**state").append(i).append("** | **String** | | [optional] [enum: kept, lent]\n");
        }

        var docs = Generator.inspect(
                GenerationRequest.of("com.acme"), List.of(SourceText.of("docs/reel.md", page.toString())));

        assertThat(docs.model().types()).hasSize(count + 1);
    }
}
