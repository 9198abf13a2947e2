package dev.fieldtable.link;

import static dev.fieldtable.link.Page.INTEGER;
import static dev.fieldtable.link.Page.STRING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.document.RequiredMark;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NameEvidenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"aOne\": \"\", \"aTwo\": \"\", \"aThree\": \"\", \"size\": 1}     | pageTitle",
                "{\"AOne\": \"\", \"ATwo\": \"\", \"AThree\": \"\", \"Size\": 1}     | PageTitle",
                "{\"a-one\": \"\", \"a-two\": \"\", \"a-three\": \"\", \"size\": 1}  | page-title",
                "{\"a_one\": \"\", \"a_two\": \"\", \"a_three\": \"\", \"size\": 1}  | page_title",
                "{\"aOne\": \"\", \"aTwo\": \"\", \"size\": 1}                       | page_title",
                "{\"aOne\": \"\", \"aTwo\": \"\", \"aThree\": \"\", \"a_four\": \"\"} | page_title",
                "{\"aOne\": \"\", \"aTwo\": \"\", \"aThree\": \"\"                   | page_title",
                "aOne, aTwo, aThree                                                  | page_title",
            })
    void three_names_that_a_rule_gives_and_the_docs_do_not_make_it_the_rule_of_all(String example, String name) {
        Linking linking = Linking.of(WireNames.AUTO, shelf(example), book(), other());

        assertThat(wireNames(linking, "Other")).containsExactly(name);
    }

    @Test
    void the_choice_is_told_with_what_was_counted_at_the_place_that_shows_it() {
        Linking linking = Linking.of(
                WireNames.AUTO,
                shelf("{\"aOne\": \"\", \"aTwo\": \"\", \"aThree\": \"\", \"size\": 1}"),
                book(),
                other());

        assertThat(linking.diagnostics()).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo(DiagnosticCode.WIRE_RULE_CHOSEN);
            assertThat(it.span().path()).isEqualTo("models/shelf.md");
            assertThat(it.message())
                    .startsWith("Names in JSON follow the rule lower-camel: of 4 names that are known, 4 do, ")
                    .endsWith(" and 1 are as documented.");
        });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AUTO")
    void examples_change_nothing_for_whoever_has_said_what_the_rule_is(WireNames said) {
        Page silent = shelf("");
        Page shown = shelf("{\"A-one\": \"\", \"ATWO\": \"\", \"athree\": \"\", \"SIZE\": 1}");

        assertThat(wireNames(Linking.of(said, shown, book()), "Book"))
                .isEqualTo(wireNames(Linking.of(said, silent, book()), "Book"));
    }

    @Test
    void what_an_example_has_for_a_property_of_its_type_is_the_name_of_that_one_whatever_the_rule() {
        Linking linking = Linking.of(WireNames.AUTO, shelf("{\"a-one\": \"\", \"Size\": 1}"), book(), other());

        assertThat(wireNames(linking, "Book")).containsExactly("a-one", "a_two", "a_three", "a_four", "Size");
        assertThat(linking.codes()).containsExactly(DiagnosticCode.WIRE_NAMES_UNPROVEN);
    }

    @Test
    void a_key_with_a_control_character_is_no_name() {
        assertThat(wireNames(Linking.of(WireNames.AUTO, shelf("{\"a\\n_one\": \"\", \"SIZE\": 1}"), book()), "Book"))
                .containsExactly("a_one", "a_two", "a_three", "a_four", "SIZE");
    }

    @Test
    void examples_that_contradict_each_other_name_nothing() {
        Page shelf = shelf("{\"aOne\": \"\"}")
                .field("again", Page.ref("", "Book", ""), RequiredMark.REQUIRED, "{\"a-one\": \"\", \"SIZE\": 1}");

        assertThat(wireNames(Linking.of(WireNames.AUTO, shelf, book()), "Book"))
                .containsExactly("a_one", "a_two", "a_three", "a_four", "SIZE");
    }

    @Test
    void facts_win_over_examples() {
        Page shelf = shelf("{\"aOne\": \"\", \"aTwo\": \"\", \"aThree\": \"\"}");

        assertThat(wireNames(
                        Linking.knowing(
                                WireNames.AUTO,
                                "byHand:\n  - {property: a_one, wireName: first}\n",
                                shelf,
                                book(),
                                other()),
                        "Book"))
                .containsExactly("first", "aTwo", "aThree", "aFour", "size");
    }

    @Test
    void facts_are_evidence_where_they_tell_most_of_the_names() {
        Page silent = shelf("");
        String three = "byHand:\n  - {property: a_one, wireName: aOne}\n  - {property: a_two, wireName: aTwo}\n"
                + "  - {property: a_three, wireName: aThree}\n";

        assertThat(wireNames(Linking.knowing(WireNames.AUTO, three, silent, book(), other()), "Other"))
                .containsExactly("pageTitle");
        assertThat(wireNames(
                        Linking.knowing(
                                WireNames.AUTO,
                                three,
                                silent,
                                book(),
                                other().required("b_one", STRING).required("b_two", STRING)),
                        "Other"))
                .containsExactly("page_title", "b_one", "b_two");
        assertThat(wireNames(
                        Linking.knowing(
                                WireNames.AUTO,
                                "wireNames:\n  rule: kebab\n",
                                shelf("{\"aOne\": \"\", \"aTwo\": \"\", \"aThree\": \"\"}"),
                                book()),
                        "Book"))
                .containsExactly("a-one", "a-two", "a-three", "a-four", "size");
    }

    @Test
    void json_that_stands_by_itself_helps_to_find_the_rule() {
        SourceText guide = SourceText.of(
                "guide.md",
                "# Guide\n\n```json\n{\"sourceType\": 1, \"tagName\": \"\", \"minWidth\": 2}\n```\n\n```json\nno\n");
        SourceText thing = SourceText.of("models/thing.md", """
                # Thing

                ## Fields

                | Field | Type | Required | Description |
                | --- | --- | --- | --- |
                | `source_type` | *int* | :heavy_check_mark: | N/A |
                | `tag_name` | *str* | :heavy_check_mark: | N/A |
                | `min_width` | *int* | :heavy_check_mark: | N/A |
                | `max_width` | *int* | :heavy_check_mark: | N/A |
                """);

        var docs = Generator.inspect(GenerationRequest.of("com.acme"), List.of(guide, thing));

        assertThat(((ObjectType)
                                docs.model().find(new TypeId("models", "Thing")).orElseThrow())
                        .properties())
                .extracting(Property::wireName)
                .containsExactly("sourceType", "tagName", "minWidth", "maxWidth");
        assertThat(docs.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.WIRE_RULE_CHOSEN);
        assertThat(docs.diagnostics().get(0).span().path()).isEqualTo("guide.md");
    }

    private static Page shelf(String example) {
        return Page.at("models/shelf.md")
                .title("Shelf")
                .field("first", Page.ref("", "Book", ""), RequiredMark.REQUIRED, example);
    }

    private static Page book() {
        return Page.at("models/book.md")
                .title("Book")
                .required("a_one", STRING)
                .required("a_two", STRING)
                .required("a_three", STRING)
                .required("a_four", STRING)
                .required("size", INTEGER);
    }

    private static Page other() {
        return Page.at("models/other.md").title("Other").required("page_title", STRING);
    }

    private static List<String> wireNames(Linking linking, String type) {
        return linking.object("models", type).properties().stream()
                .map(Property::wireName)
                .toList();
    }
}
