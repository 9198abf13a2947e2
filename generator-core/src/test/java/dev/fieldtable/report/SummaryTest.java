package dev.fieldtable.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.GenerationReport;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.Share;
import dev.fieldtable.model.Understanding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryTest {
    @Test
    void a_run_is_told_in_a_few_lines() {
        GenerationReport report = new GenerationReport(
                new Coverage(1129, 1098, 8976, 8976),
                529,
                106,
                2,
                Map.of(Role.RESPONSE, 241, Role.GLOBALS, 217, Role.SECURITY, 1),
                1278);

        assertThat(Summary.render(report, 1270, 8, 3, Map.of(Severity.INFO, 266), "--roles"))
                .isEqualTo("""
                        1,129 pages, 1,098 with types; 8,976 rows, all read
                        529 models, 106 enums, 2 unions in 1,278 files: 1,270 written, 8 unchanged, 3 deleted
                        241 response, 217 globals and 1 security types left out; add them with --roles
                        no warnings, 266 notes
                        """);
    }

    @Test
    void the_option_is_called_what_the_user_calls_it() {
        GenerationReport report = new GenerationReport(new Coverage(1, 1, 3, 1), 1, 1, 1, Map.of(Role.RESPONSE, 1), 1);

        assertThat(Summary.render(report, 1, 0, 0, Map.of(), "<roles>"))
                .contains("1 response type left out; add it with <roles>");
    }

    @Test
    void whoever_has_named_the_roles_is_not_told_what_is_left_out() {
        GenerationReport report = new GenerationReport(new Coverage(1, 1, 3, 1), 1, 1, 1, Map.of(Role.RESPONSE, 1), 1);

        assertThat(Summary.render(report, 1, 0, 0, Map.of(), "")).doesNotContain("response");
    }

    @Test
    void one_is_no_plural_and_skipped_rows_are_told() {
        GenerationReport report = new GenerationReport(new Coverage(1, 1, 3, 1), 1, 1, 1, Map.of(), 1);

        assertThat(Summary.render(
                        report, 1, 0, 0, Map.of(Severity.ERROR, 2, Severity.WARNING, 1, Severity.INFO, 1), "--roles"))
                .isEqualTo("""
                        1 page, 1 with types; 1 of 3 rows read, 2 left out
                        1 model, 1 enum, 1 union in 1 file: 1 written, 0 unchanged, 0 deleted
                        2 errors, 1 warning, 1 note
                        """);
    }

    @Test
    void all_is_read_only_if_nothing_was_lost_or_doubted_and_else_it_is_said_what_was_not() {
        Share four = new Share(4, 4);

        assertThat(firstLine(new Understanding(four, four, four, 0))).endsWith("; 3 rows, all read");
        assertThat(firstLine(new Understanding(new Share(4, 3), four, four, 0)))
                .endsWith("; 3 rows read; 1 of 4 tables not read");
        assertThat(firstLine(new Understanding(four, new Share(4, 2), four, 0)))
                .endsWith("; 3 rows read; 2 of 4 types not known");
        assertThat(firstLine(new Understanding(four, four, four, 1))).endsWith("; 3 rows read; 1 place in doubt");
    }

    private static String firstLine(Understanding understanding) {
        GenerationReport report =
                new GenerationReport(new Coverage(1, 1, 3, 3, understanding, List.of()), 1, 1, 1, Map.of(), 1);
        return Summary.render(report, 1, 0, 0, Map.of(), "").lines().findFirst().orElseThrow();
    }

    @Test
    void a_run_that_ends_early_tells_how_many_warnings_there_are_and_what_shows_them() {
        assertThat(Summary.unchanged(2, 8, 0, "--verbose")).isEqualTo("""
                2 pages, unchanged since the last run
                8 files: 0 written, 8 unchanged, 0 deleted
                """);
        assertThat(Summary.unchanged(1, 1, 1, "--verbose"))
                .endsWith("\n1 warning, as at that run; --verbose shows it\n");
        assertThat(Summary.unchanged(1, 1, 2, "-X")).endsWith("\n2 warnings, as at that run; -X shows them\n");
    }

    @Test
    void nothing_is_told_of_as_nothing() {
        GenerationReport report = new GenerationReport(new Coverage(0, 0, 0, 0), 0, 0, 0, Map.of(), 0);

        assertThat(Summary.render(report, 0, 0, 0, Map.of(), "<roles>")).isEqualTo("""
                        0 pages, 0 with types; no rows
                        0 models, 0 enums, 0 unions in 0 files: 0 written, 0 unchanged, 0 deleted
                        no warnings
                        """);
    }
}
