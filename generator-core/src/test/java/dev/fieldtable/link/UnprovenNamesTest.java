package dev.fieldtable.link;

import static dev.fieldtable.link.Page.STRING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.document.NameStyle;
import dev.fieldtable.document.RequiredMark;
import dev.fieldtable.option.WireNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnprovenNamesTest {
    private static Page page(String... names) {
        Page page = Page.at("models/a.md").title("A");
        for (String name : names) {
            page.required(name, STRING);
        }
        return page;
    }

    private static Page fiveOfSeveralWords() {
        return page("id", "a_b", "c_d", "e_f", "g_h", "i_j2");
    }

    @Test
    void five_names_in_the_way_of_Python_give_reason_for_one_doubt_at_the_first_of_them() {
        Page other = Page.at("models/b.md").title("B").required("k_l", STRING);

        assertThat(Linking.of(WireNames.AUTO, other, fiveOfSeveralWords()).diagnostics())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.code()).isEqualTo(DiagnosticCode.WIRE_NAMES_UNPROVEN);
                    assertThat(it.span().path()).isEqualTo("models/a.md");
                    assertThat(it.message()).startsWith("`a_b`, like all names");
                    assertThat(it.hint().settings()).containsExactly("wireNames");
                });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AUTO")
    void whoever_has_said_what_the_names_are_is_not_asked(WireNames said) {
        assertThat(Linking.of(said, fiveOfSeveralWords()).codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"authToken", "ID", "x-token"})
    void a_name_that_Python_would_not_have_shows_that_names_are_those_of_the_json(String name) {
        assertThat(Linking.of(WireNames.AUTO, fiveOfSeveralWords().required(name, STRING))
                        .codes())
                .isEmpty();
    }

    @Test
    void a_few_names_may_be_chance_and_an_underscore_at_the_end_parts_no_words() {
        Page few = page("a_b", "c_d", "e_f", "g_h", "from_", "class_", "_id", "__pydantic_extra__");
        Page again = Page.at("models/b.md").title("B").required("a_b", STRING);

        assertThat(Linking.of(WireNames.AUTO, few, again).codes()).isEmpty();
    }

    @Test
    void examples_that_have_names_of_several_words_as_documented_prove_the_others() {
        Page user = Page.at("models/user.md")
                .title("User")
                .field(
                        "a",
                        Page.ref("", "A", ""),
                        RequiredMark.REQUIRED,
                        "{\"a_b\": \"\", \"c_d\": \"\", \"e_f\": \"\"}");
        Page tooFew = Page.at("models/user.md")
                .title("User")
                .field(
                        "a",
                        Page.ref("", "A", ""),
                        RequiredMark.REQUIRED,
                        "{\"id\": \"\", \"a_b\": \"\", \"e_f\": \"\"}");

        assertThat(Linking.of(WireNames.AUTO, user, fiveOfSeveralWords()).codes())
                .isEmpty();
        assertThat(Linking.of(WireNames.AUTO, tooFew, fiveOfSeveralWords()).codes())
                .containsExactly(DiagnosticCode.WIRE_NAMES_UNPROVEN);
    }

    private static final NameStyle LOWER = new NameStyle("TypeScript", NameStyle.Form.LOWER_CAMEL, false);

    private static final NameStyle UPPER = new NameStyle("Go", NameStyle.Form.UPPER_CAMEL, true);

    @Test
    void names_in_lower_camel_case_are_doubted_where_the_language_writes_all_names_so() {
        Page page = page("id", "adsConsent", "authToken", "createdAt", "_userId", "from_", "plexPass", "twoWords");

        assertThat(Linking.of(WireNames.AUTO, page.names(LOWER)).diagnostics())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.code()).isEqualTo(DiagnosticCode.WIRE_NAMES_UNPROVEN);
                    assertThat(it.message())
                            .isEqualTo(
                                    "`adsConsent`, like all names of several words here, is written as TypeScript writes"
                                            + " names; the JSON may have them otherwise.");
                    assertThat(it.hint().in(setting -> setting))
                            .isEqualTo(
                                    "Look at an answer of the API, then say wireNames: documented, snake or another.");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ads_consent", "Id", "x-token", "a.b"})
    void a_name_that_TypeScript_would_not_have_shows_that_names_are_those_of_the_json(String name) {
        Page page = page("aB", "cD", "eF", "gH", "iJ", name);

        assertThat(Linking.of(WireNames.AUTO, page.names(LOWER)).codes()).isEmpty();
    }

    @Test
    void names_of_one_word_are_doubted_too_where_the_language_writes_their_first_letter_as_a_capital() {
        Page page = page("ID", "Title", "Year", "Size", "Key");

        assertThat(Linking.of(WireNames.AUTO, page.names(UPPER)).diagnostics())
                .singleElement()
                .satisfies(
                        it -> assertThat(it.message())
                                .isEqualTo(
                                        "`ID`, like all names here, is written as Go writes names; the JSON hardly has them so."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "Ads_Consent", "X-Token"})
    void a_name_that_Go_would_not_have_shows_that_names_are_those_of_the_json(String name) {
        Page page = page("ID", "Title", "Year", "Size", "Key", name);

        assertThat(Linking.of(WireNames.AUTO, page.names(UPPER)).codes()).isEmpty();
    }

    @Test
    void pages_of_the_client_s_own_code_and_rows_of_other_properties_are_no_reason() {
        Page own = Page.at("lib/utils/a.md")
                .title("A")
                .required("aB", STRING)
                .required("cD", STRING)
                .required("eF", STRING)
                .required("gH", STRING)
                .required("iJ", STRING);
        Page four = page("aB", "cD", "eF", "gH").required("additionalProperties", STRING);

        assertThat(Linking.of(WireNames.AUTO, own.names(LOWER), four.names(LOWER))
                        .codes())
                .isEmpty();
    }
}
