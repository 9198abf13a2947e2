package dev.fieldtable.dialect.description;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionFileTest {
    @Test
    void all_that_is_not_said_has_a_default() {
        DialectDescription description = read("name: Acme\n").value().orElseThrow();

        assertThat(description.name()).isEqualTo("Acme");
        assertThat(description.models()).isEqualTo(ModelWords.HEADINGS);
        assertThat(description.names()).isEqualTo(NameMarks.NONE);
        assertThat(description.enums()).isEqualTo(EnumWords.NONE);
        assertThat(description.columns().name()).containsExactly("field", "name");
        assertThat(description.presence().otherwise()).isEqualTo(PresenceMarks.Otherwise.UNSAID);
        assertThat(description.namesAreJson()).isFalse();
    }

    @Test
    void docs_are_called_like_the_file_unless_it_says_otherwise() {
        assertThat(read("names: {areJson: true}\n").value().orElseThrow().name())
                .isEqualTo("acme");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '\0',
            value = {
                "colums: {} = 1:1 `colums` is not known here. Did you mean `columns`?",
                "models: {namedBy: page} = 1:19 `page` is not known here. Say one of heading, line, title, file.",
                "names: {areJson: perhaps} = 1:18 This is neither true nor false. docs/dialects.md says what may stand here.",
                "types: [string] = 1:8 This is no list of members, each with a name. docs/dialects.md says what may stand here.",
                "types: {string: {a: b}} = 1:17 This is no text. docs/dialects.md says what may stand here.",
                "types: {list: '{}'} = 1:15 This fits every type. Write what stands around the hole.",
                "types: {string: '*'} = 1:17 This fits every type. Write what stands around the hole.",
            })
    void what_is_wrong_is_told_with_its_place_and_what_to_do(String text, String told) {
        List<Diagnostic> diagnostics = read(text).diagnostics();

        assertThat(diagnostics).hasSize(1);
        Diagnostic first = diagnostics.get(0);
        assertThat(first.span().line() + ":" + first.span().column() + " " + first.message() + " " + first.hint())
                .isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "name: [", "a: &a [*a]", "- x", "? [x]\n: y", "name: a\nname: b\n"})
    void a_file_that_is_no_description_is_told_of(String text) {
        Outcome<Optional<DialectDescription>> read = read(text);

        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics()).isNotEmpty();
    }

    private static Outcome<Optional<DialectDescription>> read(String text) {
        return DescriptionFile.read(SourceText.of("docs/acme.dialect.yaml", text));
    }
}
