package dev.fieldtable.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/diagnostics has a page for every diagnostic, in the catalogue's words, with an example that is true. */
class DiagnosticPagesTest {
    /** What is found on the disk, on pages too large or too many to be shown, or when models are exported. */
    private static final Set<DiagnosticCode> WITHOUT_EXAMPLE_PAGE = EnumSet.of(
            DiagnosticCode.INVALID_SETTINGS,
            DiagnosticCode.INVALID_DIALECT,
            DiagnosticCode.TABLE_TOO_LARGE,
            DiagnosticCode.PLACE_UNSAID,
            DiagnosticCode.NO_SAMPLE,
            DiagnosticCode.TOO_WIDE_FOR_RECORD,
            DiagnosticCode.TOO_WIDE_FOR_JAVA,
            DiagnosticCode.UNREADABLE_FILE,
            DiagnosticCode.NOT_UTF8,
            DiagnosticCode.NO_PAGES,
            DiagnosticCode.LINK_LEAVES_DOCS,
            DiagnosticCode.UNSAFE_ENTRY,
            DiagnosticCode.UNREAD_EVIDENCE,
            DiagnosticCode.UPSTREAM_UNREACHABLE,
            DiagnosticCode.UPSTREAM_MOVED,
            DiagnosticCode.UNREADABLE_LOCK,
            DiagnosticCode.UNREADABLE_NAMES,
            DiagnosticCode.PINNED_NAME_REFUSED,
            DiagnosticCode.NAMES_NOT_LOCKED,
            DiagnosticCode.FOREIGN_PAGE,
            DiagnosticCode.EDITED_PAGE,
            DiagnosticCode.STALE_DOCS,
            DiagnosticCode.FOREIGN_FILE,
            DiagnosticCode.EDITED_FILE,
            DiagnosticCode.LOST_TYPE,
            DiagnosticCode.STALE_OUTPUT,
            DiagnosticCode.UNUSABLE_OUTPUT,
            DiagnosticCode.LEFT_OVER_OUTPUT,
            DiagnosticCode.UNREADABLE_MANIFEST,
            DiagnosticCode.BASELINE_NOT_NEEDED,
            DiagnosticCode.TOMBSTONE_LEFT_OUT,
            DiagnosticCode.TOMBSTONES_LOST,
            DiagnosticCode.UNREFERENCED_PAGE);

    @Test
    void each_code_has_a_page_and_each_page_a_code() throws IOException {
        DiagnosticPages pages = DiagnosticPages.read();
        assertThat(pages.ids())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(DiagnosticCode.values())
                        .map(DiagnosticCode::id)
                        .toList());
        assertThat(DiagnosticCode.values())
                .allSatisfy(code -> assertThat(pages.title(code)).isEqualTo("# " + code.id()));
    }

    @Test
    void the_index_lists_them_in_the_order_of_the_catalogue() throws IOException {
        StringBuilder list = new StringBuilder("| Diagnostic | Severity | What it means |\n|---|---|---|\n");
        for (DiagnosticCode code : DiagnosticCode.values()) {
            list.append("| [").append(code.id()).append("](").append(code.id()).append(".md) | ");
            list.append(code.severity().label()).append(" | ");
            list.append(code.meaning().replace("|", "\\|")).append(" |\n");
        }
        if (Boolean.getBoolean("fieldtable.cases.update")) {
            DiagnosticPages.acceptIndex(list.toString());
        }
        assertThat(DiagnosticPages.index()).endsWith("\n\n" + list);
    }

    @ParameterizedTest
    @EnumSource(DiagnosticCode.class)
    void a_section_says_what_the_catalogue_says(DiagnosticCode code) throws IOException {
        String severity = code.severity().label();
        String word = severity.substring(0, 1).toUpperCase(Locale.ROOT) + severity.substring(1);
        assertThat(DiagnosticPages.read().prose(code))
                .isEqualTo("**" + word + ".** " + code.meaning() + "\n\n**What to do.** "
                        + code.nextStep().in(Spelling.commandLine()));
    }

    /** A tag that is not marked as code is one to whoever shows the page. */
    @ParameterizedTest
    @EnumSource(DiagnosticCode.class)
    void what_is_said_has_no_tags_but_in_code(DiagnosticCode code) throws IOException {
        assertThat(DiagnosticPages.read().prose(code).replaceAll("`[^`]*`", "")).doesNotContain("<");
    }

    @ParameterizedTest
    @EnumSource(DiagnosticCode.class)
    void the_example_yields_what_the_section_shows(DiagnosticCode code) throws IOException {
        DiagnosticPages page = DiagnosticPages.read();
        List<SourceText> pages = page.examplePages(code);
        if (WITHOUT_EXAMPLE_PAGE.contains(code)) {
            assertThat(pages).isEmpty();
            assertThat(page.exampleOutput(code)).contains("[" + code.id() + "]");
            return;
        }
        StringBuilder shown = new StringBuilder();
        List<SourceText> texts = new ArrayList<>(pages);
        page.exampleFacts(code).ifPresent(texts::add);
        for (Diagnostic each : met(pages, page.exampleFacts(code))) {
            if (each.code() == code) {
                shown.append(DiagnosticPages.shown(each, texts));
            }
        }
        assertThat(shown.toString()).isNotEmpty();
        if (Boolean.getBoolean("fieldtable.cases.update")) {
            DiagnosticPages.accept(code, shown.toString());
            page = DiagnosticPages.read();
        }
        assertThat(page.exampleOutput(code)).isEqualTo(shown.toString());
    }

    private static List<Diagnostic> met(List<SourceText> pages, Optional<SourceText> facts) {
        Outcome<Facts> read = facts.map(Facts::parse).orElse(Outcome.of(Facts.NONE));
        List<Diagnostic> met = new ArrayList<>(read.diagnostics());
        met.addAll(Generator.lint(GenerationRequest.of("com.example").withFacts(read.value()), pages)
                .diagnostics());
        return met;
    }
}
