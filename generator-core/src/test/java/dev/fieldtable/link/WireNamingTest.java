package dev.fieldtable.link;

import static dev.fieldtable.link.Page.STRING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.model.Property;
import dev.fieldtable.option.WireNames;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireNamingTest {

    @ParameterizedTest
    @CsvSource({
        "ads_consent, ads_consent, adsConsent",
        "filter_, filter, filter",
        "AdsConsent, AdsConsent, adsConsent",
        "_id, _id, _id",
        "_, _, _",
        "__typename__, __typename__, __typename__",
    })
    void a_name_is_what_the_rule_makes_of_it_without_the_mark_of_a_keyword(
            String documented, String asIs, String lower) {
        assertThat(wireNames(Linking.of(thing(documented)))).containsExactly(asIs);
        assertThat(wireNames(Linking.of(WireNames.LOWER_CAMEL, thing(documented))))
                .containsExactly(lower);
    }

    @Test
    void a_name_that_is_as_documented_is_not_taken_by_one_that_would_become_it() {
        Linking linking = Linking.of(thing("filter_", "filter"));

        assertThat(wireNames(linking)).containsExactly("filter_", "filter");
        assertThat(linking.codes()).containsExactly(DiagnosticCode.NAME_CLASH);
    }

    @Test
    void the_later_of_two_that_become_one_keeps_its_documented_name() {
        assertThat(wireNames(Linking.of(WireNames.LOWER_CAMEL, thing("a_b", "a__b"))))
                .containsExactly("aB", "a__b");
    }

    @Test
    void no_two_names_are_the_same_even_when_the_documented_one_is_taken_too() {
        assertThat(wireNames(Linking.of(thing("x", "x__", "x_", "x___")))).doesNotHaveDuplicates();
    }

    @Test
    void a_name_that_was_said_wins_over_the_rule_and_is_claimed_before_all_others() {
        Linking linking = Linking.knowing("""
                byHand:
                  - {property: b, wireName: a}
                  - {property: rating_array, wireName: Rating}
                """, thing("a", "b", "rating_array"));

        assertThat(wireNames(linking)).containsExactly("a_", "a", "Rating");
        assertThat(linking.codes()).containsExactly(DiagnosticCode.NAME_CLASH);
    }

    @Test
    void a_name_is_said_of_one_type_and_one_that_was_said_twice_is_given_once() {
        Linking linking = Linking.knowing(
                """
                wireNames:
                  words: {id: ID}
                byHand:
                  - {model: Thing, property: '*', wireName: same}
                """, thing("a", "b"), Page.at("models/other.md").title("Other").required("a_id", STRING));

        assertThat(wireNames(linking)).containsExactly("same", "b");
        assertThat(linking.object("models", "Other").properties())
                .extracting(Property::wireName)
                .containsExactly("aID");
    }

    @Test
    void what_a_value_is_decides_the_first_letter_when_the_rule_goes_by_types() {
        TypeExpression other = Page.ref("", "Other", "");
        TypeExpression either = Page.ref("", "Either", "");
        TypeExpression mixed = Page.ref("", "Mixed", "");
        Linking linking = Linking.of(
                WireNames.TYPE_AWARE,
                Page.at("models/thing.md")
                        .title("Thing")
                        .required("an_object", other)
                        .required("list_of", Page.list(Page.optionalNullable(other)))
                        .required("union_of", either)
                        .required("mixed_up", mixed)
                        .required("map_of", Page.map(other))
                        .required("a_text", STRING)
                        .required("a_constant", Page.literal("x"))
                        .required("an_enum", Page.ref("", "Kind", "")),
                Page.at("models/other.md").title("Other").required("x", STRING),
                Page.at("models/kind.md").title("Kind").valueTable("a", "b"),
                Page.at("models/either.md").title("Either").union(other, either, Page.list(other)),
                Page.at("models/mixed.md").title("Mixed").union(other, STRING));

        assertThat(wireNames(linking))
                .containsExactly("AnObject", "ListOf", "UnionOf", "mixedUp", "mapOf", "aText", "aConstant", "anEnum");
    }

    private static Page thing(String... names) {
        Page page = Page.at("models/thing.md").title("Thing");
        for (String name : names) {
            page.required(name, STRING);
        }
        return page;
    }

    private static List<String> wireNames(Linking linking) {
        return linking.object("models", "Thing").properties().stream()
                .map(Property::wireName)
                .toList();
    }
}
