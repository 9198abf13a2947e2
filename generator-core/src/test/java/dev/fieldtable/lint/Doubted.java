package dev.fieldtable.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.emit.Pages;
import dev.fieldtable.source.SourceText;
import java.util.List;

/** What lint doubts on a few pages. */
final class Doubted {
    private Doubted() {}

    /** A page with one required field, {@code value}. */
    static SourceText field(String type, String description, String example) {
        return Pages.fields(
                "models/components/job.md", "Job", "value | " + type + " | ✓ | " + description + " | " + example);
    }

    /** An enum, in the folder of the page with the field; a value is {@code NAME | value}. */
    static SourceText mood(String... values) {
        return Pages.values("models/components/mood.md", "Mood", values);
    }

    /** The same, whose values are not all. */
    static SourceText openMood(String... values) {
        StringBuilder page = new StringBuilder(
                "# Mood\n\n## Values\n\n" + "This is an open enum. Unrecognized values will not fail type checks.\n\n");
        for (String value : values) {
            page.append("- `\"").append(value).append("\"`\n");
        }
        return SourceText.of("models/components/mood.md", page.toString());
    }

    static List<Diagnostic> on(DiagnosticCode code, SourceText... pages) {
        return Generator.lint(GenerationRequest.of("com.example"), List.of(pages)).diagnostics().stream()
                .filter(each -> each.code() == code)
                .toList();
    }

    static List<String> messages(DiagnosticCode code, SourceText... pages) {
        return on(code, pages).stream().map(Diagnostic::message).toList();
    }

    /** Holds what is doubted to what should be: one thing whose message quotes a text, or for an empty text nothing. */
    static void assertQuoted(String quoted, DiagnosticCode code, SourceText... pages) {
        if (quoted.isEmpty()) {
            assertThat(messages(code, pages)).isEmpty();
        } else {
            assertThat(messages(code, pages)).singleElement().asString().contains("'" + quoted + "'");
        }
    }
}
