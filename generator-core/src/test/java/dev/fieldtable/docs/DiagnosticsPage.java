package dev.fieldtable.docs;

import dev.fieldtable.diagnostic.CodeFrame;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sections of docs/diagnostics.md, or a page like it: a heading with the id, prose, example pages, and what is said of them. */
final class DiagnosticsPage {
    private static final Path FILE = Path.of("..", "docs", "diagnostics.md");
    private static final Path NEAR_MISSES = Path.of("..", "specs", "lint.md");
    private static final String PAGE_FENCE = "```markdown ";
    private static final String FACTS_FENCE = "```yaml " + Facts.FILE_NAME + "\n";
    private static final String OUTPUT_FENCE = "```text\n";
    private static final String FENCE_END = "```\n";

    private final Map<String, String> sections;

    private DiagnosticsPage(Map<String, String> sections) {
        this.sections = sections;
    }

    static DiagnosticsPage read() throws IOException {
        return read(FILE);
    }

    /** {@return the page that is made like the other, of pages that lint must not doubt} */
    static DiagnosticsPage nearMisses() throws IOException {
        return read(NEAR_MISSES);
    }

    private static DiagnosticsPage read(Path file) throws IOException {
        Map<String, String> sections = new LinkedHashMap<>();
        String id = "";
        boolean fenced = false;
        for (String line : Files.readAllLines(file)) {
            fenced ^= line.startsWith("```");
            if (!fenced && line.startsWith("## ")) {
                id = line.substring(3);
            }
            if (!id.isEmpty()) {
                sections.merge(id, line + "\n", String::concat);
            }
        }
        return new DiagnosticsPage(sections);
    }

    List<String> ids() {
        return List.copyOf(sections.keySet());
    }

    String prose(DiagnosticCode code) {
        String section = section(code);
        return section.substring(section.indexOf('\n') + 1, section.indexOf("```"))
                .strip();
    }

    List<SourceText> examplePages(DiagnosticCode code) {
        List<SourceText> pages = new ArrayList<>();
        String section = section(code);
        for (int start = section.indexOf(PAGE_FENCE); start >= 0; start = section.indexOf(PAGE_FENCE, start + 1)) {
            int text = section.indexOf('\n', start) + 1;
            String path = section.substring(start + PAGE_FENCE.length(), text - 1);
            pages.add(SourceText.of(path, section.substring(text, section.indexOf(FENCE_END, text))));
        }
        return pages;
    }

    /** {@return the facts that the example goes by; nothing if it needs none} */
    Optional<SourceText> exampleFacts(DiagnosticCode code) {
        String section = section(code);
        int start = section.indexOf(FACTS_FENCE);
        int text = start + FACTS_FENCE.length();
        return start < 0
                ? Optional.empty()
                : Optional.of(
                        SourceText.of(Facts.FILE_NAME, section.substring(text, section.indexOf(FENCE_END, text))));
    }

    String exampleOutput(DiagnosticCode code) {
        String section = section(code);
        int start = section.indexOf(OUTPUT_FENCE) + OUTPUT_FENCE.length();
        return section.substring(start, section.indexOf(FENCE_END, start));
    }

    /** Puts what is said of the example pages into the file. */
    static void accept(DiagnosticCode code, String output) throws IOException {
        String page = Files.readString(FILE);
        int section = page.indexOf("\n## " + code.id() + "\n");
        int start = page.indexOf(OUTPUT_FENCE, section) + OUTPUT_FENCE.length();
        int end = page.indexOf(FENCE_END, start);
        Files.writeString(FILE, page.substring(0, start) + output + page.substring(end));
    }

    /** {@return the diagnostic as the command line shows it} */
    static String shown(Diagnostic diagnostic, List<SourceText> pages) {
        SourceText page = pages.stream()
                .filter(each -> each.path().equals(diagnostic.span().path()))
                .findFirst()
                .orElseThrow();
        return diagnostic.span() + ": " + diagnostic.severity().label() + ": " + diagnostic.message() + " ["
                + diagnostic.code().id() + "]\n" + CodeFrame.render(diagnostic.span(), page)
                + (diagnostic.hint().isEmpty()
                        ? ""
                        : "  hint: " + diagnostic.hint().in(Spelling.commandLine()) + "\n");
    }

    private String section(DiagnosticCode code) {
        return sections.getOrDefault(code.id(), "## " + code.id() + "\n\n```text\n```\n");
    }
}
