package dev.fieldtable.link;

import static dev.fieldtable.link.Page.STRING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.DiagnosticCode;
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
}
