package dev.fieldtable.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.fieldtable.emit.EmitOptions;
import dev.fieldtable.link.WireNames;
import dev.fieldtable.model.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionValuesTest {
    @Test
    void valuesAreSpelledInLowerCaseWithHyphens() {
        assertThat(OptionValues.one("wireNames", WireNames.class, "lower-camel"))
                .isEqualTo(WireNames.LOWER_CAMEL);
        assertThat(OptionValues.one("style", EmitOptions.Style.class, "record")).isEqualTo(EmitOptions.Style.RECORD);
    }

    @Test
    void blanksAroundAValueDoNotCount() {
        assertThat(OptionValues.several("roles", Role.class, List.of("body", " response ")))
                .containsExactly(Role.BODY, Role.RESPONSE);
    }

    @Test
    void aMisspelledValueIsRefusedWithASuggestion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OptionValues.one("wireNames", WireNames.class, "lowerCamel"))
                .withMessage("<wireNames> cannot be 'lowerCamel'. Did you mean lower-camel?");
    }

    @Test
    void aValueThatIsNothingLikeTheKnownOnesIsRefusedWithAllOfThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OptionValues.one("style", EmitOptions.Style.class, "interface"))
                .withMessage("<style> cannot be 'interface'. Known: class, record.");
    }
}
