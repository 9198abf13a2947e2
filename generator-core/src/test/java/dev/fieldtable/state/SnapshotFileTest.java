package dev.fieldtable.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.report.InspectionReport;
import dev.fieldtable.report.PlainTerms;
import dev.fieldtable.report.SampleModel;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SnapshotFileTest {
    private static String written(TypeModel model) {
        return InspectionReport.of(model, List.of(), List.of(), new PlainTerms())
                .toJson();
    }

    private static Outcome<Optional<TypeModel>> read(String json) {
        return SnapshotFile.read(SourceText.of("model.json", json));
    }

    @Test
    void what_was_written_is_read_back() {
        String json = written(SampleModel.model());

        Outcome<Optional<TypeModel>> read = read(json);

        assertThat(read.diagnostics()).isEmpty();
        assertThat(written(read.value().orElseThrow())).isEqualTo(json);
    }

    @Test
    void what_is_nested_too_deeply_is_no_model() {
        for (String json : List.of("[".repeat(100_000), "{\"types\":".repeat(100_000), "[" + "1".repeat(100_000))) {
            Outcome<Optional<TypeModel>> read = read(json);

            assertThat(read.value()).isEmpty();
            assertThat(read.diagnostics()).singleElement().satisfies(diagnostic -> {
                assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.UNREADABLE_FILE);
                assertThat(diagnostic.message()).startsWith("Cannot be read: ");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"types\": 1}",
                "{\"types\": [{}]}",
                "{\"types\": [], \"coverage\": {\"pages\": 99999999999}}",
                "{\"types\": [], \"coverage\": 1.5}",
                "# A page"
            })
    void what_was_not_written_by_inspect_is_told_of(String json) {
        Outcome<Optional<TypeModel>> read = read(json);

        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.UNREADABLE_FILE);
            assertThat(diagnostic.span().path()).isEqualTo("model.json");
        });
    }

    @Test
    void a_type_that_is_there_twice_is_told_of() {
        String json = written(SampleModel.model());
        int start = json.indexOf('{', 1);
        int end = json.indexOf("\n    },", start) + "\n    }".length();
        String doubled = json.substring(0, end) + "," + json.substring(start, end) + json.substring(end);

        assertThat(read(doubled).diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message()).contains("two types of one id"));
    }
}
