package dev.fieldtable.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.Dialects;
import dev.fieldtable.dialect.Reading;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BareUnionsTest {
    private static final String BARE = "# Size\n\nHow large it is.\n";

    @Test
    void the_cells_that_link_to_a_page_say_what_its_union_is_of() {
        Outcome<List<ParsedDocument>> completed =
                completed("ruby", BARE, cell("[T.nilable(T.any(::String, ::Integer))](size.md)"));

        assertThat(reading(completed)).isEqualTo("union Size\n| How large it is.\n- string\n- integer\n");
        assertThat(completed.diagnostics()).isEmpty();
    }

    @Test
    void null_is_no_type_of_a_union_and_the_order_of_its_types_may_be_another() {
        Outcome<List<ParsedDocument>> completed = completed(
                "ruby",
                BARE,
                cell("[T.any(NilClass, ::String, ::Integer)](size.md)"),
                cell("T::Array<[T.any(::Integer, ::String)](size.md)>"));

        assertThat(reading(completed)).contains("- string\n- integer\n");
        assertThat(completed.diagnostics()).isEmpty();
    }

    @Test
    void cells_that_say_different_things_say_nothing() {
        Outcome<List<ParsedDocument>> completed = completed(
                "ruby",
                BARE,
                cell("[T.any(::String, ::Integer)](size.md)"),
                cell("[T.any(::String, ::Float)](size.md)"));

        assertThat(reading(completed)).isEqualTo("union Size\n| How large it is.\n");
        assertThat(completed.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::loss)
                .containsExactly(tuple(DiagnosticCode.UNION_WITHOUT_ARMS, Loss.ofTypes(2)));
    }

    @Test
    void a_union_that_nobody_spells_out_is_told_of_once() {
        Outcome<List<ParsedDocument>> completed = completed(
                "java", BARE, cell("[Optional\\<Size>](Size.md)"), cell("Map\\<String, List\\\\<[Size](Size.md)>>"));

        assertThat(completed.diagnostics()).extracting(Diagnostic::loss).containsExactly(Loss.ofTypes(2));
    }

    @Test
    void a_page_that_no_type_links_to_stays_one_that_describes_nothing() {
        assertThat(completed("java", BARE, cell("*String*")).value().get(0).sections())
                .isEmpty();
    }

    @Test
    void what_an_operation_takes_or_gives_is_a_type_too() {
        Outcome<List<ParsedDocument>> completed = completed(
                "java",
                BARE,
                "# Reels\n\n### Available Operations\n\n* [get](#get)\n\n## get\n\n### Response\n\n**[Size](size.md)**\n");

        assertThat(completed.value().get(0).sections()).hasSize(1);
        assertThat(completed.diagnostics()).extracting(Diagnostic::loss).containsExactly(Loss.NONE);
    }

    @Test
    void in_a_language_whose_unions_have_their_types_such_a_page_has_lost_them() {
        assertThat(completed("php", BARE, cell("[string\\|int](size.md)"))
                        .value()
                        .get(0)
                        .sections())
                .isEmpty();
    }

    @Test
    void a_table_without_rows_may_be_that_of_anything() {
        Outcome<List<ParsedDocument>> completed = completed(
                "openapi-swift", template("Size", ""), template("Reel", row("[Size]") + row("[**Size**](Size.md)")));

        assertThat(reading(completed)).isEqualTo("union Size\n");
        assertThat(completed.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::loss)
                .containsExactly(tuple(DiagnosticCode.UNION_WITHOUT_ARMS, Loss.ofTypes(2)));
    }

    @Test
    void lists_and_unions_have_tables_without_rows_where_enums_have_pages_too() {
        Outcome<List<ParsedDocument>> completed = completed(
                "openapi-typescript",
                template("Size", ""),
                template("Reel", row("[**Size**](Size.md)")),
                "# State\n\n## Enum\n\n* `SHELF` (value: `\"shelf\"`)\n");

        assertThat(reading(completed)).isEqualTo("union Size\n");
    }

    @Test
    void a_table_without_rows_that_no_type_leads_to_is_that_of_an_object() {
        Outcome<List<ParsedDocument>> completed =
                completed("openapi-java", template("Size", ""), template("Reel", row("**String**")));

        assertThat(reading(completed)).isEqualTo("object Size\nbare Size\n");
        assertThat(completed.diagnostics()).isEmpty();
    }

    @Test
    void variants_without_rows_are_those_of_a_union() {
        Outcome<List<ParsedDocument>> completed = completed(
                "openapi-rust",
                "# Size\n\n## Enum Variants\n\n| Name | Value |\n|---- | -----|\n",
                template("Reel", row("Option<[**models::Size**](Size.md)>")),
                "# State\n\n## Enum Variants\n\n| Name | Value |\n|---- | -----|\n| Shelf | shelf |\n");

        assertThat(reading(completed)).isEqualTo("union Size\n");
        assertThat(completed.diagnostics()).extracting(Diagnostic::loss).containsExactly(Loss.ofTypes(1));
    }

    private static String template(String title, String rows) {
        return "# " + title + "\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n" + rows;
    }

    private static String row(String type) {
        return "**size** | " + type + " |  | [optional] \n";
    }

    private static String cell(String type) {
        return "# Reel\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| `size` | "
                + type + " | :heavy_minus_sign: | N/A |\n";
    }

    private static Outcome<List<ParsedDocument>> completed(String language, String... pages) {
        List<ParsedDocument> documents = new ArrayList<>();
        for (int i = 0; i < pages.length; i++) {
            String path = i == 0 ? "size.md" : "reel" + i + ".md";
            documents.add(Dialects.named(language, HouseStyle.speakeasy())
                    .orElseThrow()
                    .read(SourceText.of(path, pages[i]))
                    .value());
        }
        return BareUnions.completed(documents);
    }

    private static String reading(Outcome<List<ParsedDocument>> completed) {
        return Reading.of(Outcome.of(completed.value().get(0)));
    }
}
