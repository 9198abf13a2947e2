package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * However it is started, Java is asked for the same: {@code ./fieldtable} says what suits a short run, and the others follow, but
 * for what only some systems have.
 */
class StartersTest {
    private static final Path ROOT = Path.of("..");

    /** Those for a short run and for every one; what an archive of classes needs is for who makes one. */
    private static final Pattern OPTION =
            Pattern.compile("-(?:XX:[+-]?(?!SharedArchive|SharedClass|DumpLoaded)|Xmn|Xlog:gc|Xshare:auto)[^ '\",]*");

    @Test
    void theOneForWindowsAsksForWhatTheLauncherAsksFor() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("fieldtable.cmd"));

        assertThat(options(lines.stream().filter(line -> line.contains("-jar")).toList()))
                .containsExactlyInAnyOrderElementsOf(ofTheLauncher());
    }

    /** A folder may have blanks and signs in its name; and a parenthesis in one would end a block. */
    @Test
    void theOneForWindowsQuotesWhateverIsAPath() throws IOException {
        for (String line : Files.readAllLines(ROOT.resolve("fieldtable.cmd"))) {
            for (String path : List.of("%jar%", "%java%", "%~dp0")) {
                for (int at = line.indexOf(path); at >= 0; at = line.indexOf(path, at + 1)) {
                    assertThat(line.substring(0, at)
                                            .chars()
                                            .filter(sign -> sign == '"')
                                            .count()
                                    % 2)
                            .as(line)
                            .isEqualTo(1);
                }
            }
            assertThat(line).doesNotContain("(");
        }
    }

    @Test
    void theAliasForJbangAsksForNothingElse() throws IOException {
        String alias = Files.readString(ROOT.resolve("jbang-catalog.json"));
        List<String> options = options(List.of(alias));

        // That archives are taken where there are any is what Java does anyway.
        List<String> wanted = new ArrayList<>(ofTheLauncher());
        wanted.remove("-Xshare:auto");
        assertThat(options).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(alias).contains("\"java\": \"17+\"");
    }

    /** Java does not begin where two are asked for. */
    @Test
    void theLauncherLeavesTheCollectorToWhoeverChoosesOneInTheEnvironment(@TempDir Path temp)
            throws IOException, InterruptedException {
        Path launcher = checkout(temp);

        assertThat(asked(launcher, "JAVA_TOOL_OPTIONS", "-Xmx1g")).contains("-XX:+UseSerialGC");
        for (String variable : List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")) {
            assertThat(asked(launcher, variable, "-Xmx1g -XX:+UseG1GC"))
                    .as(variable)
                    .contains("-jar")
                    .noneMatch(option -> option.contains("GC"));
        }
    }

    /** Maven builds the jar too, and knows nothing of archives. Java dies where two lists say the same, and counts in each. */
    @Test
    void theLauncherArchivesTheClassesOfAJarThatItHasNotBuilt(@TempDir Path temp)
            throws IOException, InterruptedException {
        Path launcher = archiving(checkout(temp));

        List<String> first = asked(launcher, "JAVA_TOOL_OPTIONS", "");
        List<String> second = asked(launcher, "JAVA_TOOL_OPTIONS", "");

        assertThat(first).contains("fieldtable: archiving its classes, so that each run begins sooner");
        assertThat(second)
                .isEqualTo(first.subList(1, first.size()))
                .anyMatch(option -> option.endsWith("/generator-cli/target/fieldtable-17.0.1-22.jsa"));
        assertThat(launcher.resolveSibling("generator-cli/target/fieldtable-17.0.1-22.jsa"))
                .hasContent("a/A\nb/B\n@c/C\n@c/C\nd/D\n");
    }

    /** The folder that it is called in may have settings, and the environment an agent for Java. */
    @Test
    void whatTheUserHasSaidIsNotForTheRunsThatTellTheirClasses(@TempDir Path temp)
            throws IOException, InterruptedException {
        Path launcher = archiving(checkout(temp));

        List<String> said = asked(launcher, "JAVA_TOOL_OPTIONS", "-XX:+UseParallelGC");

        assertThat(said).anyMatch(option -> option.startsWith("-XX:SharedArchiveFile="));
        List<String> log = Files.readAllLines(launcher.resolveSibling("generator-cli/target/fieldtable-build.log"));
        assertThat(log.stream().filter("--config"::equals)).hasSize(3);
        assertThat(log.stream().filter("/dev/null"::equals)).hasSize(3);
    }

    /** A disk that is full, or that knows no links. */
    @Test
    void whereNoLockCanBeMadeTheLauncherRunsWithoutAnArchive(@TempDir Path temp)
            throws IOException, InterruptedException {
        Path launcher = checkout(temp);
        Path ln = Files.writeString(Files.createDirectory(temp.resolve("bin")).resolve("ln"), "#!/bin/sh\nexit 1\n");
        Files.setPosixFilePermissions(ln, PosixFilePermissions.fromString("rwxr-xr-x"));

        List<String> said = asked(launcher, "PATH", ln.getParent() + ":" + System.getenv("PATH"));

        assertThat(said).contains("-jar").noneMatch(option -> option.contains("archiv"));
    }

    /** Java outlives a launcher that is killed, and goes on writing. */
    @Test
    void noProcessArchivesWhereAnotherOneDid(@TempDir Path temp) throws IOException, InterruptedException {
        Path launcher = archiving(checkout(temp));
        Path target = launcher.resolveSibling("generator-cli/target");

        asked(launcher, "JAVA_TOOL_OPTIONS", "");
        Files.delete(target.resolve("fieldtable-17.0.1-22.jsa"));
        asked(launcher, "JAVA_TOOL_OPTIONS", "");

        List<String> log = Files.readAllLines(target.resolve("fieldtable-build.log"));
        assertThat(log.stream().filter(line -> line.endsWith("/models")))
                .hasSize(6)
                .satisfies(models -> assertThat(Set.copyOf(models)).hasSize(2));
        try (Stream<Path> left = Files.list(target)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("fieldtable.jar", "fieldtable-build.log", "fieldtable-17.0.1-22.jsa");
        }
    }

    /** As after a clock was set back. */
    @Test
    void theClassesOfAJarOfTomorrowAreArchivedOnce(@TempDir Path temp) throws IOException, InterruptedException {
        Path launcher = archiving(checkout(temp));
        Files.setLastModifiedTime(
                launcher.resolveSibling("generator-cli/target/fieldtable.jar"),
                FileTime.from(Instant.now().plusSeconds(86_400)));

        List<String> first = asked(launcher, "JAVA_TOOL_OPTIONS", "");

        assertThat(asked(launcher, "JAVA_TOOL_OPTIONS", "")).isEqualTo(first.subList(1, first.size()));
    }

    /** Makes it a Java that makes archives, which hold the list of their classes, unless it is asked for another collector. */
    private static Path archiving(Path launcher) throws IOException {
        Files.writeString(launcher.resolveSibling("jdk/bin/java"), """
                #!/bin/sh
                for option in "$@"; do
                  case $option in
                    -XX:DumpLoadedClassList=*.1) printf '%s\\n' 'a/A id: 0' 'b/B id: 1' >"${option#*=}" ;;
                    -XX:DumpLoadedClassList=*.2) printf '%s\\n' 'b/B id: 0' '@c/C' '@c/C' >"${option#*=}" ;;
                    -XX:DumpLoadedClassList=*.3)
                      grep -q Edited "${0%/jdk/bin/java}"/generator-cli/target/*/docs/models/components/*.md || exit 1
                      printf '%s\\n' '@c/C' 'd/D id: 1' >"${option#*=}"
                      ;;
                    -XX:SharedClassListFile=*) list=${option#*=} ;;
                    -XX:SharedArchiveFile=*/new.jsa)
                      [ -z "$JAVA_TOOL_OPTIONS" ] || exit 1
                      cat "$list" >"${option#*=}"
                      ;;
                  esac
                  printf '%s\\n' "$option"
                done
                """);
        return launcher;
    }

    @Test
    void aJavaThatMakesNoArchiveIsAskedOnce(@TempDir Path temp) throws IOException, InterruptedException {
        Path launcher = checkout(temp);

        List<String> first = asked(launcher, "JAVA_TOOL_OPTIONS", "");
        List<String> second = asked(launcher, "JAVA_TOOL_OPTIONS", "");

        assertThat(second)
                .isEqualTo(first.subList(1, first.size()))
                .noneMatch(option -> option.contains("SharedArchive"));
    }

    /** The launcher beside a jar that is newer than its sources, and a Java that says what it is asked for. */
    private static Path checkout(Path temp) throws IOException {
        assumeThat(Path.of("/bin/sh")).exists();
        for (String folder : List.of("specs/plex/models/components", "specs/cases/wire-names-shown/docs/models")) {
            Path page = Files.createDirectories(temp.resolve(folder)).resolve("gadget.md");
            Files.writeString(page, "# Gadget\n");
        }
        Path launcher = Files.copy(ROOT.resolve("fieldtable"), temp.resolve("fieldtable"));
        for (String module : List.of("generator-core", "generator-cli")) {
            Files.createDirectories(temp.resolve(module).resolve("src/main"));
            old(Files.createFile(temp.resolve(module).resolve("pom.xml")));
            old(temp.resolve(module).resolve("src/main"));
        }
        old(Files.createFile(temp.resolve("pom.xml")));
        Files.createDirectory(temp.resolve("generator-cli/target"));
        Path jar = Files.createFile(temp.resolve("generator-cli/target/fieldtable.jar"));
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(60)));
        Path bin = Files.createDirectories(temp.resolve("jdk/bin"));
        Files.writeString(temp.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
        Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return launcher;
    }

    private static void old(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2026-01-02T03:04:05Z")));
    }

    private static List<String> asked(Path launcher, String variable, String options)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", launcher.toString(), "--version");
        builder.environment().put("JAVA_HOME", launcher.resolveSibling("jdk").toString());
        List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS").forEach(builder.environment()::remove);
        builder.environment().put(variable, options);
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }

    private static List<String> ofTheLauncher() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("fieldtable")).stream()
                .filter(line ->
                        line.contains("tuning='-") || line.contains("collector=-") || line.contains("exec \"$java\""))
                .toList();
        assertThat(lines).hasSize(3);
        return options(lines);
    }

    private static List<String> options(List<String> lines) {
        Matcher options = OPTION.matcher(String.join(" ", lines));
        return options.results().map(found -> found.group()).toList();
    }
}
