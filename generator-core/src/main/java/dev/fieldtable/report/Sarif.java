package dev.fieldtable.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.FindingKey;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.text.JsonText;
import dev.fieldtable.text.PercentEncoding;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes the Static Analysis Results Interchange Format, version 2.1.0. */
final class Sarif {
    private static final String VERSION = "2.1.0";
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;
    private final Map<String, SourceText> pages = new HashMap<>();
    private final UnaryOperator<String> files;
    private final Spelling spelling;
    private final Map<DiagnosticCode, Integer> rules = new TreeMap<>();
    private final Map<FindingKey, Integer> seen = new HashMap<>();

    private Sarif(
            JsonGenerator json,
            List<Diagnostic> diagnostics,
            List<SourceText> pages,
            UnaryOperator<String> files,
            Spelling spelling) {
        this.json = json;
        this.files = files;
        this.spelling = spelling;
        pages.forEach(page -> this.pages.put(page.path(), page));
        Set<DiagnosticCode> met = EnumSet.noneOf(DiagnosticCode.class);
        diagnostics.forEach(each -> met.add(each.code()));
        met.forEach(code -> rules.put(code, rules.size()));
    }

    static String write(
            List<Diagnostic> diagnostics,
            List<SourceText> pages,
            UnaryOperator<String> files,
            Spelling spelling,
            String version) {
        return JsonText.of(json -> new Sarif(json, diagnostics, pages, files, spelling).document(diagnostics, version));
    }

    private void document(List<Diagnostic> diagnostics, String version) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", VERSION);
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool(version);
        // Columns are counted in the units of the pages' texts, as everywhere.
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        for (Diagnostic diagnostic : diagnostics) {
            result(diagnostic);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(String version) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Fieldtable");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (DiagnosticCode code : rules.keySet()) {
            json.writeStartObject();
            json.writeStringField("id", code.id());
            text("shortDescription", code.meaning());
            text("help", code.nextStep().in(spelling));
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", level(code.severity()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(Diagnostic diagnostic) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", diagnostic.code().id());
        json.writeNumberField("ruleIndex", rules.getOrDefault(diagnostic.code(), -1));
        json.writeStringField("level", level(diagnostic.severity()));
        text("message", Wording.advised(diagnostic, spelling));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(files.apply(diagnostic.span().path())));
        json.writeEndObject();
        region(diagnostic.span());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        fingerprint(diagnostic);
        json.writeEndObject();
    }

    private void region(SourceSpan span) throws IOException {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", span.line());
        json.writeNumberField("startColumn", span.column());
        @Nullable SourceText page = pages.get(span.path());
        int end = span.offset() + span.length();
        if (page != null && span.length() > 0 && end <= page.content().length()) {
            SourceSpan last = page.span(end, 0);
            json.writeNumberField("endLine", last.line());
            json.writeNumberField("endColumn", last.column());
        }
        json.writeEndObject();
    }

    /** What a finding is known by although lines above it come and go: of several that are alike, also its number. */
    private void fingerprint(Diagnostic diagnostic) throws IOException {
        FindingKey key = FindingKey.of(diagnostic);
        int number = seen.merge(key, 1, Integer::sum);
        json.writeObjectFieldStart("partialFingerprints");
        String text = key.page() + " " + key.code() + " " + key.message() + " " + number;
        json.writeStringField("finding/v1", text.replace('\n', ' '));
        json.writeEndObject();
    }

    private void text(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** A path as a reference that any reader of addresses takes apart rightly. */
    private static String uri(String path) {
        String uri = PercentEncoding.of(path, "-._~/");
        return path.startsWith("/") ? "file://" + uri : uri.toString();
    }
}
