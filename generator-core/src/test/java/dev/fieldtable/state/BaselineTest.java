package dev.fieldtable.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {
    private static final String FILE = "baseline.json";

    private static Diagnostic finding(String page, int line, String message) {
        return Diagnostic.of(
                DiagnosticCode.DUPLICATE_TYPE, new SourceSpan(page, line, 1, line * 10, 4), message, "Remove one.");
    }

    @Test
    void it_is_json_sorted_by_page() {
        Baseline baseline = Baseline.of(List.of(
                finding("b.md", 1, "Again, see a.md:3:4."),
                finding("a.md", 9, "Twice."),
                finding("a.md", 5, "Twice.")));

        assertThat(baseline.toJson()).isEqualTo("""
                {
                  "findings": [
                    {
                      "page": "a.md",
                      "code": "duplicate-type",
                      "message": "Twice.",
                      "count": 2
                    },
                    {
                      "page": "b.md",
                      "code": "duplicate-type",
                      "message": "Again, see a.md.",
                      "count": 1
                    }
                  ]
                }
                """);
        assertThat(baseline.size()).isEqualTo(3);
        assertThat(read(baseline.toJson()).value().orElseThrow().toJson()).isEqualTo(baseline.toJson());
    }

    @Test
    void what_it_knows_is_not_told_again_wherever_it_has_moved() {
        Baseline baseline = read(Baseline.of(List.of(finding("a.md", 3, "Again, see b.md:3:4.")))
                        .toJson())
                .value()
                .orElseThrow();

        Baseline.Remainder rest = baseline.without(List.of(finding("a.md", 70, "Again, see b.md:12:5.")), FILE);

        assertThat(rest.fresh()).isEmpty();
        assertThat(rest.known()).isEqualTo(1);
    }

    @Test
    void one_more_of_the_same_kind_is_told() {
        Baseline baseline = Baseline.of(List.of(finding("a.md", 3, "Twice.")));
        Diagnostic second = finding("a.md", 4, "Twice.");

        assertThat(baseline.without(List.of(finding("a.md", 3, "Twice."), second), FILE)
                        .fresh())
                .containsExactly(second);
    }

    @Test
    void another_page_or_message_is_another_finding() {
        Baseline baseline = Baseline.of(List.of(finding("a.md", 3, "Twice.")));
        Diagnostic page = finding("b.md", 3, "Twice.");
        Diagnostic message = finding("a.md", 3, "Thrice.");

        assertThat(baseline.without(List.of(finding("a.md", 3, "Twice."), page, message), FILE)
                        .fresh())
                .containsExactly(page, message);
    }

    @Test
    void what_is_no_longer_there_is_told() {
        Baseline baseline = Baseline.of(List.of(finding("a.md", 3, "Twice."), finding("a.md", 4, "Twice.")));

        assertThat(baseline.without(List.of(), FILE).fresh()).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo(DiagnosticCode.BASELINE_NOT_NEEDED);
            assertThat(each.span().path()).isEqualTo(FILE);
            assertThat(each.message()).isEqualTo("No longer there: a.md: Twice. [duplicate-type] (2 times)");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"findings\": 1}",
                "{\"findings\": [1]}",
                "{\"findings\": [{}]}",
                "{\"findings\": [{\"page\": \"a\", \"code\": \"b\", \"message\": \"c\", \"count\": \"many\"}]}",
                "{\"findings\": [{\"page\": [], \"code\": \"b\", \"message\": \"c\", \"count\": 1}]}",
                "{\"findings\": ["
            })
    void what_is_no_baseline_is_refused(String text) {
        Outcome<Optional<Baseline>> read = read(text);

        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics()).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo(DiagnosticCode.UNREADABLE_FILE);
            assertThat(each.span().path()).isEqualTo(FILE);
        });
    }

    private static Outcome<Optional<Baseline>> read(String text) {
        return Baseline.read(SourceText.of(FILE, text));
    }
}
