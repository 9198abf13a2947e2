package dev.fieldtable.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.project.Project;
import dev.fieldtable.project.RunFailedException;
import dev.fieldtable.project.RunOutcome;
import dev.fieldtable.project.Verdict;
import dev.fieldtable.project.Voice;
import dev.fieldtable.project.Workplace;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.RunKind;
import dev.fieldtable.project.setting.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What README.md shows is what a user gets. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern EXCERPT =
            Pattern.compile("<!-- excerpt: (\\S+) -->\n```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)\\)");

    @TempDir
    Path folder;

    @Test
    void the_excerpts_stand_in_what_the_first_command_generates() throws IOException {
        List<GeneratedFile> files = plex();
        Matcher excerpt = EXCERPT.matcher(readme());
        int found = 0;
        while (excerpt.find()) {
            String path = excerpt.group(1);
            GeneratedFile file = files.stream()
                    .filter(each -> each.path().equals(path))
                    .findFirst()
                    .orElseThrow();
            for (String member : excerpt.group(2).split("\n\n", -1)) {
                assertThat(file.content()).contains(member.stripTrailing());
            }
            found++;
        }
        assertThat(found).isPositive();
    }

    @Test
    void with_what_is_learned_the_answers_are_reached() throws IOException, RunFailedException {
        assertThat(readme())
                .contains("./fieldtable try specs/plex specs/plex-evidence/answers\n")
                .contains("./fieldtable learn specs/plex --from specs/plex-evidence/client --facts ");

        Settings plex = Settings.builder()
                .set(Catalogue.DOCS, List.of(Path.of("specs/plex")))
                .set(Catalogue.ANSWERS, List.of(Path.of("specs/plex-evidence/answers")))
                .set(Catalogue.LEARN_FROM, List.of(Path.of("specs/plex-evidence/client")))
                .build();
        Settings withFacts = plex.toBuilder()
                .set(Catalogue.FACTS, folder.resolve("facts.yaml").toAbsolutePath())
                .build();
        RunOutcome tried = run(RunKind.TRY, plex);
        run(RunKind.LEARN, withFacts);
        RunOutcome again = run(RunKind.TRY, withFacts);

        assertThat(tried.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(keys(tried)).containsExactly("0 of 19", "29 of 57");
        assertThat(readme()).contains("says that 0 of 19 keys of one answer are reached, and 29 of 57 of the other");
        assertThat(again.verdict()).isEqualTo(Verdict.DONE);
        assertThat(keys(again)).containsExactly("19 of 19", "57 of 57");
    }

    private static RunOutcome run(RunKind kind, Settings settings) throws RunFailedException {
        return Project.of(settings, Workplace.in(ROOT)).run(kind, Voice.silent());
    }

    private static List<String> keys(RunOutcome tried) {
        return Pattern.compile("(\\d+ of \\d+) keys reached\n")
                .matcher(tried.report().orElseThrow().text())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void the_snippets_print_what_is_shown_below_them() throws IOException, ReflectiveOperationException {
        Snippets snippets = Snippets.running(readme(), "runs");
        assertThat(snippets.count()).isPositive();
        snippets.prove(plex());
    }

    @Test
    void the_other_snippets_compile() throws IOException, ReflectiveOperationException {
        Snippets snippets = Snippets.compiling(readme(), "compiles");
        assertThat(snippets.count()).isPositive();
        snippets.prove(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CONTRIBUTING.md",
                "CHANGELOG.md",
                "docs/ARCHITECTURE.md",
                "docs/diagnostics/README.md",
                "docs/facts.md",
                "docs/generated-code.md",
                "docs/decisions/README.md",
                "specs/README.md",
                "specs/cases/README.md"
            })
    void links_lead_to_files_that_are_there(String page) throws IOException {
        Path file = ROOT.resolve(page);
        Matcher link = LINK.matcher(withoutCode(Files.readString(file)));
        while (link.find()) {
            assertThat(file.resolveSibling(link.group(1))).exists();
        }
    }

    @Test
    void every_decision_is_listed() throws IOException {
        Path folder = ROOT.resolve("docs").resolve("decisions");
        String list = Files.readString(folder.resolve("README.md"));
        try (Stream<Path> pages = Files.list(folder)) {
            assertThat(pages.map(page -> page.getFileName().toString())
                            .filter(name -> !name.equals("README.md"))
                            .toList())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(list).contains("(" + name + ")"));
        }
    }

    private static List<GeneratedFile> plex() {
        return Generator.generate(
                        GenerationRequest.of("com.example.plex"),
                        SourceReader.read(List.of(ROOT.resolve("specs").resolve("plex")), PageFilter.ALL)
                                .value())
                .files();
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private static String withoutCode(String markdown) {
        return markdown.replaceAll("(?s)```.*?```", "").replaceAll("`[^`\n]*`", "");
    }
}
