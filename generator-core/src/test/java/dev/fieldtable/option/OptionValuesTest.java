package dev.fieldtable.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.fieldtable.model.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionValuesTest {
    @Test
    void values_are_spelled_in_lower_case_with_hyphens() {
        assertThat(OptionValues.one(WireNames.class, "lower-camel")).isEqualTo(WireNames.LOWER_CAMEL);
        assertThat(OptionValues.label(WireNames.LOWER_CAMEL)).isEqualTo("lower-camel");
        assertThat(OptionValues.labels(EmitOptions.Style.class)).containsExactly("class", "record");
    }

    @Test
    void blanks_around_a_value_do_not_count() {
        assertThat(OptionValues.several(Role.class, List.of("body", " response ")))
                .containsExactly(Role.BODY, Role.RESPONSE);
    }

    @Test
    void a_misspelled_value_is_refused_with_a_suggestion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OptionValues.one(WireNames.class, "lowerCamel"))
                .withMessage(
                        "'lowerCamel' is none of auto, documented, lower-camel, upper-camel, snake, kebab, type-aware. Did you mean lower-camel?");
    }

    @Test
    void a_value_that_is_nothing_like_the_known_ones_is_refused_with_all_of_them() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OptionValues.one(EmitOptions.Style.class, "interface"))
                .withMessage("'interface' is none of class, record.");
    }
}
