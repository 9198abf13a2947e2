package dev.fieldtable.link;

import static dev.fieldtable.link.Page.NULL;
import static dev.fieldtable.link.Page.RESPONSE;
import static dev.fieldtable.link.Page.STRING;
import static dev.fieldtable.link.Page.anyOf;
import static dev.fieldtable.link.Page.list;
import static dev.fieldtable.link.Page.literal;
import static dev.fieldtable.link.Page.map;
import static dev.fieldtable.link.Page.nullable;
import static dev.fieldtable.link.Page.optional;
import static dev.fieldtable.link.Page.optionalNullable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.document.RequiredMark;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Presence.Occurrence;
import dev.fieldtable.model.ScalarKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PresenceTest {
    private static final TypeExpression DATE = new TypeExpression.Scalar(ScalarKind.DATETIME);

    private static Linking row(TypeExpression type, RequiredMark mark, String example) {
        return Linking.of(Page.at("models/a.md").title("A").field("x", type, mark, example));
    }

    private static Linking row(TypeExpression type, RequiredMark mark) {
        return row(type, mark, "");
    }

    /** What is never wrapped cannot be said to be null. */
    private static Presence open(Occurrence occurrence) {
        return new Presence(occurrence, Nullness.UNSAID);
    }

    static Stream<Arguments> sound() {
        RequiredMark check = RequiredMark.REQUIRED;
        RequiredMark minus = RequiredMark.OPTIONAL;
        RequiredMark none = RequiredMark.UNSTATED;
        return Stream.of(
                arguments(STRING, check, Presence.REQUIRED, "string"),
                arguments(optional(STRING), minus, Presence.OPTIONAL, "string"),
                arguments(nullable(STRING), check, Presence.REQUIRED_NULLABLE, "string"),
                arguments(optionalNullable(STRING), minus, Presence.OPTIONAL_NULLABLE, "string"),
                arguments(list(STRING), check, open(Occurrence.REQUIRED), "list<string>"),
                arguments(list(STRING), minus, open(Occurrence.OPTIONAL), "list<string>"),
                arguments(map(STRING), minus, open(Occurrence.OPTIONAL), "map<string>"),
                arguments(DATE, minus, open(Occurrence.OPTIONAL), "datetime"),
                arguments(STRING, minus, Presence.OPTIONAL, "string"),
                arguments(STRING, none, Presence.REQUIRED, "string"),
                arguments(optional(STRING), none, Presence.OPTIONAL, "string"),
                arguments(nullable(STRING), none, Presence.REQUIRED_NULLABLE, "string"),
                arguments(optionalNullable(STRING), none, Presence.OPTIONAL_NULLABLE, "string"),
                arguments(optional(nullable(STRING)), minus, Presence.OPTIONAL_NULLABLE, "string"),
                arguments(list(nullable(STRING)), check, open(Occurrence.REQUIRED), "list<nullable<string>>"),
                arguments(map(optional(STRING)), check, open(Occurrence.REQUIRED), "map<nullable<string>>"),
                arguments(map(list(STRING)), check, open(Occurrence.REQUIRED), "map<list<string>>"),
                arguments(optional(literal("text")), minus, Presence.OPTIONAL, "const<\"text\">"),
                arguments(literal(true), check, Presence.REQUIRED, "const<true>"),
                arguments(optionalNullable(NULL), minus, Presence.OPTIONAL_NULLABLE, "null"),
                arguments(NULL, check, Presence.REQUIRED_NULLABLE, "null"),
                arguments(anyOf("", STRING, NULL), check, Presence.REQUIRED_NULLABLE, "string"),
                arguments(anyOf("", STRING, NULL), minus, Presence.OPTIONAL_NULLABLE, "string"),
                arguments(anyOf("", nullable(STRING), STRING), check, Presence.REQUIRED_NULLABLE, "string"),
                arguments(list(anyOf("", STRING, NULL)), check, open(Occurrence.REQUIRED), "list<nullable<string>>"),
                arguments(new TypeExpression.Unreadable("?"), minus, Presence.OPTIONAL, "any"),
                arguments(list(STRING), none, Presence.UNSAID, "list<string>"),
                arguments(map(STRING), none, Presence.UNSAID, "map<string>"),
                arguments(DATE, none, Presence.UNSAID, "datetime"),
                arguments(optional(list(STRING)), minus, Presence.OPTIONAL, "list<string>"),
                arguments(nullable(list(STRING)), none, Presence.REQUIRED_NULLABLE, "list<string>"),
                arguments(optionalNullable(DATE), minus, Presence.OPTIONAL_NULLABLE, "datetime"),
                arguments(anyOf("", list(STRING), NULL), check, Presence.REQUIRED_NULLABLE, "list<string>"));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void mark_and_wrapper_make_the_presence(TypeExpression type, RequiredMark mark, Presence presence, String meant) {
        Linking linking = row(type, mark);

        assertThat(linking.property("x").presence()).isEqualTo(presence);
        assertThat(linking.property("x").type()).hasToString(meant);
        assertThat(linking.diagnostics()).isEmpty();
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                arguments(optional(STRING), RequiredMark.REQUIRED, Presence.OPTIONAL),
                arguments(optionalNullable(STRING), RequiredMark.REQUIRED, Presence.OPTIONAL_NULLABLE),
                arguments(nullable(STRING), RequiredMark.OPTIONAL, Presence.OPTIONAL_NULLABLE));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void a_mark_that_contradicts_the_wrapper_makes_the_property_optional(
            TypeExpression type, RequiredMark mark, Presence presence) {
        Linking linking = row(type, mark);

        assertThat(linking.property("x").presence()).isEqualTo(presence);
        assertThat(linking.codes()).containsExactly(DiagnosticCode.MARK_CONTRADICTS_TYPE);
    }

    @Test
    void a_nil_example_proves_that_a_list_may_be_null() {
        Linking linking = row(list(STRING), RequiredMark.OPTIONAL, "<nil>");

        assertThat(linking.property("x").presence()).isEqualTo(Presence.OPTIONAL_NULLABLE);
        assertThat(linking.codes()).containsExactly(DiagnosticCode.NULL_IN_EXAMPLE);
    }

    @Test
    void a_nil_example_of_what_is_nullable_anyway_is_not_worth_a_word() {
        Linking linking = row(nullable(STRING), RequiredMark.REQUIRED, "<nil>");

        assertThat(linking.property("x").presence()).isEqualTo(Presence.REQUIRED_NULLABLE);
        assertThat(linking.diagnostics()).isEmpty();
    }

    @Test
    void an_object_of_an_http_client_becomes_any() {
        Linking linking = row(optional(RESPONSE), RequiredMark.OPTIONAL);

        assertThat(linking.property("x").type()).hasToString("any");
        assertThat(linking.property("x").presence()).isEqualTo(Presence.OPTIONAL);
        assertThat(linking.codes()).isEqualTo(List.of(DiagnosticCode.TRANSPORT_TYPE));
    }

    @Test
    void a_union_without_a_page_becomes_any_and_keeps_its_null() {
        Linking linking = row(anyOf("", STRING, Page.INTEGER, NULL), RequiredMark.REQUIRED);

        assertThat(linking.property("x").type()).hasToString("any");
        assertThat(linking.property("x").presence()).isEqualTo(Presence.REQUIRED_NULLABLE);
        assertThat(linking.codes()).containsExactly(DiagnosticCode.UNNAMED_UNION);
    }

    @Test
    void a_union_without_a_page_in_the_client_s_own_code_is_nobody_s_trouble() {
        Linking linking = Linking.of(Page.at("lib/utils/retries.md")
                .title("Retries")
                .required("x", anyOf("", Page.literal("on"), Page.literal("off"))));

        assertThat(linking.property("x").type()).hasToString("any");
        assertThat(linking.diagnostics())
                .singleElement()
                .satisfies(it -> assertThat(it.severity()).isEqualTo(Severity.INFO));
    }

    @Test
    void a_file_of_the_client_beside_what_is_sent_is_no_arm() {
        Linking linking = row(anyOf("", RESPONSE, STRING, NULL), RequiredMark.REQUIRED);

        assertThat(linking.property("x").type()).hasToString("string");
        assertThat(linking.property("x").presence()).isEqualTo(Presence.REQUIRED_NULLABLE);
        assertThat(linking.codes()).containsExactly(DiagnosticCode.TRANSPORT_TYPE);
    }
}
