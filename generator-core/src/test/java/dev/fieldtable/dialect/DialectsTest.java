package dev.fieldtable.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.source.SourceText;
import org.junit.jupiter.api.Test;

class DialectsTest {
    private static final SourceText PAGE =
            SourceText.of("args.md", "# Args\n\n## Fields\n\n| Field | Type |\n| --- | --- |\n| `id` | *str* |\n");

    @Test
    void everyNameFindsADialectOfThatName() {
        assertThat(Dialects.names())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(Dialects.named(name)
                                .orElseThrow()
                                .read(PAGE)
                                .value()
                                .dialect())
                        .isEqualTo(name));
    }

    @Test
    void anUnknownNameFindsNothing() {
        assertThat(Dialects.named("table-klingon")).isEmpty();
        assertThat(Dialects.named("")).isEmpty();
    }

    @Test
    void theDialectIsChosenByThePage() {
        assertThat(Dialects.auto().read(PAGE).value().dialect()).isEqualTo("table-python");
    }
}
