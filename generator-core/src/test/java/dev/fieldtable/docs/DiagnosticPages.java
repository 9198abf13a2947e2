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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The pages of docs/diagnostics, or the sections of specs/lint.md: a heading with the id, prose, example pages, and what is said of them. */
final class DiagnosticPages {
    private static final Path FOLDER = Path.of("..", "docs", "diagnostics");
    private static final String INDEX = "README.md";
    private static final Path NEAR_MISSES = Path.of("..", "specs", "lint.md");
    private static final String PAGE_FENCE = "```markdown ";
    private static final String FACTS_FENCE = "```yaml " + Facts.FILE_NAME + "\n";
    private static final String OUTPUT_FENCE = "```text\n";
    private static final String FENCE_END = "```\n";

    private final Map<String, String> sections;

    private DiagnosticPages(Map<String, String> sections) {
        this.sections = sections;
    }

    static DiagnosticPages read() throws IOException {
        Map<String, String> pages = new HashMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (!name.equals(INDEX)) {
                    pages.put(name.substring(0, name.length() - ".md".length()), Files.readString(file));
                }
            }
        }
        return new DiagnosticPages(pages);
    }

    /** {@return the sections of the page of what lint must not doubt} */
    static DiagnosticPages nearMisses() throws IOException {
        Map<String, String> sections = new HashMap<>();
        String id = "";
        boolean fenced = false;
        for (String line : Files.readAllLines(NEAR_MISSES)) {
            fenced ^= line.startsWith("```");
            if (!fenced && line.startsWith("## ")) {
                id = line.substring(3);
            }
            if (!id.isEmpty()) {
                sections.merge(id, line + "\n", String::concat);
            }
        }
        return new DiagnosticPages(sections);
    }

    /** {@return the page that lists all of them} */
    static String index() throws IOException {
        return Files.readString(FOLDER.resolve(INDEX));
    }

    /** Puts a list of all of them into the page that has it. */
    static void acceptIndex(String list) throws IOException {
        String index = index();
        Files.writeString(FOLDER.resolve(INDEX), index.substring(0, index.indexOf("\n| ") + 1) + list);
    }

    Set<String> ids() {
        return sections.keySet();
    }

    String title(DiagnosticCode code) {
        return section(code).lines().findFirst().orElseThrow();
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
        Path file = FOLDER.resolve(code.id() + ".md");
        String page = Files.readString(file);
        int start = page.indexOf(OUTPUT_FENCE) + OUTPUT_FENCE.length();
        Files.writeString(file, page.substring(0, start) + output + page.substring(page.indexOf(FENCE_END, start)));
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
        return sections.getOrDefault(code.id(), "# " + code.id() + "\n\n```text\n```\n");
    }
}
