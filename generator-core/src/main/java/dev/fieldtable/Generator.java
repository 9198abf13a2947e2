package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.Dialects;
import dev.fieldtable.dialect.PageReader;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.link.Linker;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.report.GenerationReport;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** The recipe: pages become what they say, what they mean, and the Java for it. Pure: no disk, no clock. */
public final class Generator {
    private Generator() {}

    /**
     * Generates Java.
     *
     * @param request what is wanted
     * @param pages the pages, in any order
     * @return the files and what was met on the way; no files when an error was met. A strange page never throws
     * @throws IllegalArgumentException if the request names a dialect that is not known
     */
    public static GenerationResult generate(GenerationRequest request, List<SourceText> pages) {
        Outcome<TypeModel> linked = understand(request, pages);
        List<Diagnostic> diagnostics = new ArrayList<>(linked.diagnostics());
        RoleSelection selection = RoleSelection.of(linked.value(), request.roles());
        List<GeneratedFile> files = List.of();
        GenerationReport report = selection.report(files.size());
        GenerationResult result = result(files, diagnostics, report);
        return result.failed() ? result(List.of(), diagnostics, selection.report(0)) : result;
    }

    private static GenerationResult result(
            List<GeneratedFile> files, List<Diagnostic> diagnostics, GenerationReport report) {
        return new GenerationResult(files, sorted(diagnostics), report);
    }

    /** What generating and inspecting share, so that the one shows what the other goes by. */
    private static Outcome<TypeModel> understand(GenerationRequest request, List<SourceText> pages) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<ParsedDocument> documents = read(request, pages, diagnostics);
        Outcome<TypeModel> linked = Linker.with(request.wireNames()).link(documents);
        diagnostics.addAll(linked.diagnostics());
        return new Outcome<>(linked.value(), diagnostics);
    }

    private static List<Diagnostic> sorted(List<Diagnostic> diagnostics) {
        return diagnostics.stream().sorted().toList();
    }

    private static List<ParsedDocument> read(
            GenerationRequest request, List<SourceText> pages, List<Diagnostic> diagnostics) {
        PageReader reader = reader(request.dialect());
        List<ParsedDocument> documents = new ArrayList<>(pages.size());
        for (SourceText page : pages) {
            Outcome<ParsedDocument> outcome = reader.read(page);
            documents.add(outcome.value());
            diagnostics.addAll(outcome.diagnostics());
        }
        return documents;
    }

    private static PageReader reader(String dialect) {
        if (dialect.equals(GenerationRequest.AUTO_DIALECT)) {
            return Dialects.auto();
        }
        return Dialects.named(dialect).orElseThrow(() -> new IllegalArgumentException("no such dialect: " + dialect));
    }
}
