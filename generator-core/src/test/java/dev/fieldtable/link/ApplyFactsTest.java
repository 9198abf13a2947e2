package dev.fieldtable.link;

import static dev.fieldtable.link.Page.STRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.model.Encoding;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeRef;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ApplyFactsTest {
    @Test
    void what_is_left_out_is_gone_and_what_refers_to_it_may_hold_anything() {
        Linking linking = Linking.knowing(
                """
                byHand:
                  - {model: Gone, skip: true}
                  - {model: Thing, property: b, skip: true}
                """,
                Page.at("models/thing.md")
                        .title("Thing")
                        .required("a", Page.ref("", "Gone", ""))
                        .required("b", STRING),
                Page.at("models/gone.md").title("Gone").required("x", STRING));

        assertThat(linking.model().types()).hasSize(1);
        assertThat(linking.object("models", "Thing").properties())
                .extracting(Property::type)
                .containsExactly(TypeRef.ANY);
        assertThat(linking.codes()).isEmpty();
    }

    @Test
    void a_fact_that_cannot_be_said_of_what_it_is_about_is_told_of_once_and_changes_nothing() {
        Linking linking = Linking.knowing(
                """
                byHand:
                  - {property: a, type: uuid}
                  - {property: a, javaType: com.acme.Money}
                  - {model: Thing, discriminator: x}
                """,
                Page.at("models/thing.md").title("Thing").required("a", Page.ref("", "Other", "")),
                Page.at("models/other.md").title("Other").required("x", STRING));

        assertThat(linking.codes())
                .containsExactly(
                        DiagnosticCode.UNMATCHED_FACT, DiagnosticCode.UNMATCHED_FACT, DiagnosticCode.UNMATCHED_FACT);
        assertThat(linking.object("models", "Thing").properties().get(0).type()).isInstanceOf(TypeRef.Named.class);
    }

    @Test
    void how_a_parameter_is_written_is_a_fact_only_where_it_can_be_written_so() {
        Linking linking = Linking.knowing(
                """
                byHand:
                  - {model: Thing, property: filter, place: query, encoding: {style: deepObject}}
                  - {model: Thing, property: usual, place: query, encoding: {style: form, explode: true}}
                  - {model: Thing, property: key, place: path, encoding: {style: deepObject}}
                """,
                Page.at("models/thing.md")
                        .title("Thing")
                        .required("filter", STRING)
                        .required("usual", STRING)
                        .required("key", STRING));

        assertThat(linking.object("models", "Thing").properties())
                .extracting(Property::encoding)
                .containsExactly(new Encoding("deepObject", null, ""), Encoding.USUAL, Encoding.USUAL);
        assertThat(linking.codes())
                .containsExactlyInAnyOrder(DiagnosticCode.REDUNDANT_FACT, DiagnosticCode.UNMATCHED_FACT);
    }

    @Test
    void a_place_that_is_said_of_a_name_alone_is_that_of_parameters_and_of_no_property_in_an_answer() {
        Linking linking = Linking.knowing(
                """
                byHand:
                  - {property: filter, place: query, encoding: {style: deepObject}}
                  - {property: total, place: query}
                """,
                Page.at("models/operations/getusersrequest.md")
                        .title("GetUsersRequest")
                        .required("filter", STRING),
                Page.at("models/operations/getusersresponsebody.md")
                        .title("GetUsersResponseBody")
                        .required("filter", STRING)
                        .required("total", STRING));

        assertThat(linking.object("operations", "GetUsersRequest").properties())
                .extracting(Property::place, Property::encoding)
                .containsExactly(tuple(Place.QUERY, new Encoding("deepObject", null, "")));
        assertThat(linking.object("operations", "GetUsersResponseBody").properties())
                .extracting(Property::place)
                .containsOnly(Place.UNSAID);
        assertThat(linking.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("`total` is no parameter of an operation anywhere, and so goes nowhere in a request.");
    }

    @Test
    void constraints_add_to_those_of_the_docs() {
        Linking linking = Linking.knowing(
                """
                byHand:
                  - {property: name, constraints: {maxLength: 9}}
                  - {property: tags, constraints: {maxItems: 2, pattern: ^a}}
                """,
                Page.at("models/thing.md")
                        .title("Thing")
                        .required("name", STRING)
                        .required("tags", Page.list(STRING)));

        assertThat(linking.codes()).isEmpty();
        assertThat(linking.object("models", "Thing").properties())
                .extracting(property -> property.constraints().label())
                .containsExactly("maxLength 9", "pattern ^a, maxItems 2");
    }

    @Test
    void constraints_that_no_value_of_the_type_has_are_told_of_and_change_nothing() {
        Linking linking = Linking.knowing(
                "byHand: [{property: a, constraints: {maxLength: 9}}]",
                Page.at("models/thing.md").title("Thing").required("a", Page.INTEGER));

        assertThat(linking.codes()).containsExactly(DiagnosticCode.UNMATCHED_FACT);
        assertThat(linking.object("models", "Thing")
                        .properties()
                        .get(0)
                        .constraints()
                        .said())
                .isEmpty();
    }

    @Test
    void a_pattern_that_changes_something_somewhere_is_not_redundant() {
        Linking linking = Linking.knowing(
                "byHand: [{property: '*', nullable: false}, {property: a, wireName: a}]",
                Page.at("models/thing.md").title("Thing").required("a", STRING).required("b", STRING));

        assertThat(linking.codes()).isEqualTo(List.of(DiagnosticCode.REDUNDANT_FACT, DiagnosticCode.REDUNDANT_FACT));
    }

    @Test
    void a_fact_that_another_one_overrules_everywhere_is_no_mistake() {
        Linking linking =
                Linking.knowing("""
                byHand: [{property: a, wireName: x}]
                learned: [{property: a, wireName: y, from: client a.py}]
                """, Page.at("models/thing.md").title("Thing").required("a", STRING));

        assertThat(linking.codes()).isEmpty();
        assertThat(linking.object("models", "Thing").properties().get(0).wireName())
                .isEqualTo("x");
    }
}
