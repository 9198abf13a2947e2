package dev.fieldtable.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.fieldtable.option.Spelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceTest {
    private static final Spelling IN_A_FILE = setting -> setting + ":";

    @Test
    void the_door_says_what_a_setting_is_called() {
        Advice advice = Advice.parse("Say {wireNames} or {from}, and go on.");

        assertThat(advice.in(Spelling.commandLine())).isEqualTo("Say --wire-names or --from, and go on.");
        assertThat(advice.in(IN_A_FILE)).isEqualTo("Say wireNames: or from:, and go on.");
        assertThat(advice.settings()).containsExactly("wireNames", "from");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{from}", "Say {from}", "{from} says it", "{from}{ref}", "Say it."})
    void settings_may_stand_anywhere(String text) {
        assertThat(Advice.parse(text)).hasToString(text);
    }

    @Test
    void what_may_quote_a_page_is_left_as_it_is() {
        Advice advice = Advice.literal("Remove '{from}' or '--from'.");

        assertThat(advice.in(IN_A_FILE)).isEqualTo("Remove '{from}' or '--from'.");
        assertThat(advice.settings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Say {from.", "Say from}.", "Say {from} or }.", "Say } or {from}.", "Say {from{ref}}."})
    void a_brace_has_its_counterpart(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Advice.parse(text))
                .withMessageEndingWith(text);
    }

    @Test
    void without_words_there_is_none() {
        assertThat(Advice.literal("")).isEqualTo(Advice.none()).isEqualTo(Advice.parse(""));
        assertThat(Advice.none().isEmpty()).isTrue();
        assertThat(Advice.literal("Go on.").isEmpty()).isFalse();
    }

    @Test
    void advice_is_equal_if_every_door_says_the_same() {
        assertThat(Advice.parse("Go on."))
                .isEqualTo(Advice.literal("Go on."))
                .hasSameHashCodeAs(Advice.literal("Go on."));
        assertThat(Advice.parse("Say {from}.")).isNotEqualTo(Advice.literal("Say {from}."));
    }

    @ParameterizedTest
    @EnumSource
    void the_catalogue_names_settings_in_camel_case_and_spells_none(DiagnosticCode code) {
        assertThat(code.nextStep().settings()).allMatch(name -> name.matches("[a-z]+([A-Z][a-z]+)*"));
        assertThat(code.nextStep().in(setting -> "")).isNotEmpty().doesNotContain("--", "(in Maven", "-D");
        assertThat(code.meaning()).doesNotContain("--", "{");
    }
}
