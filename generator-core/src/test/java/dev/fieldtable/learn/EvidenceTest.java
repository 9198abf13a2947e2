package dev.fieldtable.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvidenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a.py         | import x                                                | PYTHON",
                "a.yaml       | openapi: 3.1.0                                          | OPENAPI",
                "a.yml        | \"openapi\": '3.0.3'                                    | OPENAPI",
                "a.yaml       | swagger: \"2.0\"                                        | OPENAPI",
                "a.yaml       | version: 2.0                                            | UNKNOWN",
                "a.json       | {\"info\": {}, \"openapi\": \"3.0.0\", \"paths\": {}}   | OPENAPI",
                "a.json       | {\"openapi\": \"is fine\"}                              | JSON",
                "a.json       | {\"log\": {\"creator\": {}, \"entries\": []}}           | HAR",
                "a.json       | {\"log\": \"a line\"}                                   | JSON",
                "a.json       | [1]                                                     | JSON",
                "a.json       | broken                                                  | JSON",
                "a.ndjson     | {}                                                      | JSON_LINES",
                "a.jsonl      | {}                                                      | JSON_LINES",
                "a.HAR        | {}                                                      | HAR",
                "a.md         | {}                                                      | PAGE",
                "a.MDX        | # A                                                     | PAGE",
                "a.markdown   | openapi: 3.1.0                                          | PAGE",
                "answer       | {\"a\": 1}                                              | JSON",
                "answer.txt   | ada                                                     | UNKNOWN"
            })
    void the_kind_of_a_text_is_seen(String path, String content, EvidenceKind kind) {
        assertThat(EvidenceKind.of(SourceText.of(path, content))).isEqualTo(kind);
    }

    @Test
    void the_JSON_beside_a_client_is_kept_apart_from_its_document() {
        Evidence evidence = Evidence.of(List.of(
                        SourceText.of("src/a.py", ""),
                        SourceText.of("tests/user.json", "{}"),
                        SourceText.of("openapi.yaml", "openapi: 3.1.0")))
                .value();

        assertThat(evidence.client()).hasSize(1);
        assertThat(evidence.documents()).hasSize(1);
        assertThat(evidence.answers()).hasSize(1);
    }

    @Test
    void what_is_of_no_kind_is_told_of_where_there_is_nothing_else() {
        SourceText settings = SourceText.of("x/settings.yaml", "a: 1");

        assertThat(Evidence.of(List.of(settings)).diagnostics()).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo(DiagnosticCode.UNREAD_EVIDENCE);
            assertThat(each.span().path()).isEqualTo("x/settings.yaml");
        });
        assertThat(Evidence.of(List.of(settings, SourceText.of("x/a.json", "{}")))
                        .diagnostics())
                .isEmpty();
    }
}
