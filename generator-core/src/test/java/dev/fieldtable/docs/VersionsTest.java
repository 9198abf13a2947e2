package dev.fieldtable.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Wherever a version of ours is written down, it is that of the build: nothing else looks into guides, catalogues and POMs outside the build. */
class VersionsTest {
    private static final Path ROOT = Path.of("..");

    /** In a POM or in a guide that shows a piece of one. */
    private static final Pattern IN_XML = Pattern.compile(
            "<groupId>dev\\.fieldtable</groupId>\\s*<artifactId>[a-z-]+</artifactId>\\s*<version>([^<$@]+)</version>");

    private static final Pattern COORDINATES = Pattern.compile("dev\\.fieldtable:fieldtable-[a-z-]+:(\\d[\\w.-]*\\w)");
    private static final Pattern FIRST_ENTRY = Pattern.compile("\n## \\[([^]]+)](?: - (\\d{4}-\\d\\d-\\d\\d))?\n");

    @Test
    void allSayThatOfTheBuild() throws IOException {
        String version = version();
        int places = 0;
        for (Path file : files()) {
            String text = Files.readString(file);
            for (Pattern pattern : List.of(IN_XML, COORDINATES)) {
                List<String> said = pattern.matcher(text)
                        .results()
                        .map(match -> match.group(1))
                        .toList();
                assertThat(said).as(file.toString()).allMatch(version::equals);
                places += said.size();
            }
        }
        assertThat(places).isGreaterThan(10);
    }

    /** As Keep a Changelog has it: what is not released yet stands below that word, what is, below its version and day. */
    @Test
    void theChangelogBeginsWithIt() throws IOException {
        MatchResult entry = first(FIRST_ENTRY, Files.readString(ROOT.resolve("CHANGELOG.md")));

        if (version().endsWith("-SNAPSHOT")) {
            assertThat(entry.group(1)).isEqualTo("Unreleased");
        } else {
            assertThat(entry.group(1)).isEqualTo(version());
            assertThat(Files.readString(ROOT.resolve("pom.xml")))
                    .contains("<project.build.outputTimestamp>" + entry.group(2) + "T");
        }
    }

    private static String version() throws IOException {
        return first(IN_XML, Files.readString(ROOT.resolve("pom.xml"))).group(1);
    }

    private static MatchResult first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().orElseThrow();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> poms = Files.find(
                        ROOT,
                        3,
                        (path, is) ->
                                path.endsWith("pom.xml") && !path.toString().contains("target"));
                Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.of(
                            poms,
                            docs.filter(page -> page.toString().endsWith(".md")),
                            Stream.of("README.md", "jbang-catalog.json").map(ROOT::resolve))
                    .flatMap(each -> each)
                    .toList();
        }
    }
}
