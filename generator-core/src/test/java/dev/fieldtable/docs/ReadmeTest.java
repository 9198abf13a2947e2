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

/** What README.md shows is what a user gets. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern EXCERPT =
            Pattern.compile("<!-- excerpt: (\\S+) -->\n```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ROWS = Pattern.compile("<!-- rows: (\\S+) (\\S+) -->\n(.*?)\n\n", Pattern.DOTALL);

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
                .contains("./fieldtable try specs/plex specs/plex-evidence/answers ")
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
    void the_snippets_of_the_library_do_what_is_said_of_them() throws IOException, ReflectiveOperationException {
        String page = Files.readString(ROOT.resolve("docs/library.md"));
        Snippets running = Snippets.running(page, "runs");
        Snippets compiling = Snippets.compiling(page, "compiles");
        assertThat(running.count() + compiling.count()).isEqualTo(page.split("```java", -1).length - 1);
        running.prove(List.of());
        compiling.prove(List.of());
    }

    @Test
    void the_table_of_what_comes_out_is_that_of_the_docs_and_of_the_java() throws IOException {
        Matcher table = ROWS.matcher(readme());
        assertThat(table.find()).isTrue();
        String page = spaced(Files.readString(ROOT.resolve("specs/plex").resolve(table.group(1))));
        String java = spaced(plex().stream()
                .filter(file -> file.path().equals(table.group(2)))
                .findFirst()
                .orElseThrow()
                .content());
        List<String> rows = table.group(3).lines().skip(2).toList();
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            int last = row.lastIndexOf('|', row.length() - 2);
            String accessor =
                    row.substring(last + 1, row.length() - 1).replace("`", "").strip();
            assertThat(page).contains(row.substring(0, last + 1).replace("(specs/plex/", "(../../"));
            assertThat(java).contains(accessor.replaceFirst("^(@Deprecated )?", "$1public "));
        });
    }

    @Test
    void the_guide_to_maven_says_what_the_readme_says_and_the_build_does() throws IOException {
        String guide = Files.readString(ROOT.resolve("docs/maven.md"));
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        Matcher plugin =
                Pattern.compile("```xml\n<plugin>.*?```", Pattern.DOTALL).matcher(readme());
        assertThat(plugin.find()).isTrue();
        assertThat(guide).contains(plugin.group());
        assertThat(versionBelow("jackson-annotations", guide)).isEqualTo(property("jackson-annotations.version", pom));
        assertThat(versionBelow("jspecify", guide)).isEqualTo(property("jspecify.version", pom));
    }

    private static String versionBelow(String artifact, String guide) {
        int start = guide.indexOf("<version>", guide.indexOf("<artifactId>" + artifact)) + "<version>".length();
        return guide.substring(start, guide.indexOf('<', start));
    }

    private static String property(String name, String pom) {
        int start = pom.indexOf("<" + name + ">") + name.length() + 2;
        return pom.substring(start, pom.indexOf('<', start));
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ");
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
}
