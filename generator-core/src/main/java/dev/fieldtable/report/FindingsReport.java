package dev.fieldtable.report;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.text.JsonText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What was found in the docs, for programs: editors, build servers, scripts. The same findings give the same bytes. */
public final class FindingsReport {
    private final List<Diagnostic> diagnostics;
    private final List<SourceText> pages;
    private final UnaryOperator<String> files;
    private final Spelling spelling;

    private FindingsReport(
            List<Diagnostic> diagnostics, List<SourceText> pages, UnaryOperator<String> files, Spelling spelling) {
        this.diagnostics = diagnostics.stream().sorted().toList();
        this.pages = List.copyOf(pages);
        this.files = files;
        this.spelling = spelling;
    }

    /**
     * A report.
     *
     * @param diagnostics what was found, in any order
     * @param pages the texts that it was found in
     * @param files gives the file that a page is in, as whoever reads the report would name it, with {@code /} between
     *     its parts
     * @return the report; it calls settings what the command line does
     */
    public static FindingsReport of(List<Diagnostic> diagnostics, List<SourceText> pages, UnaryOperator<String> files) {
        return new FindingsReport(diagnostics, pages, files, Spelling.commandLine());
    }

    /**
     * The same report for the users of another door.
     *
     * @param other what that door calls settings
     * @return the report
     */
    public FindingsReport spelled(Spelling other) {
        return new FindingsReport(diagnostics, pages, files, other);
    }

    /**
     * The report in one of the formats for programs.
     *
     * @param format the format
     * @param version the version of this program, such as {@code 1.2.3}
     * @return the report; empty for {@link FindingsFormat#TEXT}, since what people see depends on what shows it
     */
    public Optional<String> in(FindingsFormat format, String version) {
        return switch (format) {
            case TEXT -> Optional.empty();
            case JSON -> Optional.of(toJson());
            case SARIF -> Optional.of(toSarif(version));
            case GITHUB -> Optional.of(toGithub());
        };
    }

    /** {@return an indented JSON document that ends with {@code \n}; {@code docs/findings.schema.json} describes it} */
    public String toJson() {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("diagnostics");
            for (Diagnostic diagnostic : diagnostics) {
                DiagnosticJson.write(json, diagnostic, spelling);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("counts");
            for (Severity severity : Severity.values()) {
                json.writeNumberField(severity.label(), counts().getOrDefault(severity, 0));
            }
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    /**
     * The report in the Static Analysis Results Interchange Format, version 2.1.0.
     *
     * @param version the version of this program, such as {@code 1.2.3}
     * @return an indented JSON document that ends with {@code \n}
     */
    public String toSarif(String version) {
        return Sarif.write(diagnostics, pages, files, spelling, version);
    }

    /** {@return a workflow command of GitHub Actions a line, which marks the place in a pull request} */
    public String toGithub() {
        return GithubAnnotations.write(diagnostics, files, spelling);
    }

    /** {@return how much was found, by severity; a severity that was not met is missing} */
    public Map<Severity, Integer> counts() {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        diagnostics.forEach(diagnostic -> counts.merge(diagnostic.severity(), 1, Integer::sum));
        return counts;
    }
}
