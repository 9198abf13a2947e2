package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Types what README and the guides tell people to type, one command after the other, in a folder that has nothing in it but what the page speaks of: the
 * files that it shows, docs in {@code docs}, and for README the specs of a checkout.
 */
class GuideCommandsTest {
    private static final Path ROOT = Path.of("..");
    private static final Path PLEX = ROOT.resolve("specs/plex");
    private static final Path EVIDENCE = ROOT.resolve("specs/plex-evidence");

    /** What stands below a mark is another way to do what was done above, and begins anew. */
    private static final Pattern SHELL = Pattern.compile("(<!-- anew -->\n)?```sh\n(.*?)```", Pattern.DOTALL);

    /** Facts are what a command of the page writes. */
    private static final Pattern SHOWN_FILE =
            Pattern.compile("```(?:markdown|json|yaml) ((?!fieldtable-facts)\\S+)\n(.*?)```", Pattern.DOTALL);

    private static final Pattern COMMAND =
            Pattern.compile("^(?:\\./)?fieldtable (.*?)(?: >\\S+)?(?:\\s+# ends with (\\d))?$");
    private static final Pattern MENTIONED = Pattern.compile("`fieldtable ([^`]+)`");

    /** An address that guides have for one of a publisher; a repository on the disk stands for it. */
    private static final String ADDRESS = "https://example.com/acme/api.git";

    @TempDir
    Path temp;

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsToBeTypedDoesWhatIsSaid(Path page) throws IOException, GitAPIException {
        String text = Files.readString(page);
        Path published = temp.resolve("published");
        if (text.contains(ADDRESS)) {
            publish(published);
        }
        Path usual = temp.resolve("work");
        prepare(usual, page, text);
        for (Command command : commands(text)) {
            Path folder = usual;
            if (command.anew()) {
                folder = Files.createTempDirectory(temp, "anew");
                prepare(folder, page, text);
            }
            Run run = Run.in(folder, arguments(command.words(), published));
            assertThat(run.code())
                    .as("%s%n%s%s", command.words(), run.out(), run.err())
                    .isEqualTo(command.code());
        }
    }

    /** What a sentence mentions may lack this or that, so it is not run; but there are such a command and such options. */
    @ParameterizedTest
    @MethodSource("pages")
    void whatIsMentionedExists(Path page) throws IOException {
        Matcher mentioned = MENTIONED.matcher(Files.readString(page));
        while (mentioned.find()) {
            List<String> words = new ArrayList<>(List.of(mentioned.group(1).split(" ")));
            if (!words.get(0).startsWith("-")) {
                words.add("--help");
                assertThat(Run.of(words.toArray()).code()).as(mentioned.group()).isZero();
            }
        }
    }

    @Test
    void commandsAreFound() throws IOException {
        assertThat(commands(Files.readString(ROOT.resolve("README.md")))).hasSizeGreaterThan(3);
        assertThat(commands(Files.readString(ROOT.resolve("docs/upstream.md")))).hasSizeGreaterThan(3);
    }

    /**
     * @param code what it ends with
     * @param anew whether nothing that was typed before it counts
     */
    private record Command(String words, int code, boolean anew) {}

    private static List<Command> commands(String text) {
        List<Command> commands = new ArrayList<>();
        Matcher shell = SHELL.matcher(text);
        while (shell.find()) {
            for (String line : shell.group(2).replaceAll("\\\\\n\\s*", "").split("\n", -1)) {
                Matcher command = COMMAND.matcher(line);
                if (command.matches()) {
                    String code = command.group(2);
                    commands.add(new Command(
                            command.group(1).trim(),
                            code == null ? 0 : Integer.parseInt(code),
                            shell.group(1) != null));
                }
            }
        }
        return commands;
    }

    static Stream<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages.stream();
    }

    private static void prepare(Path folder, Path page, String text) throws IOException {
        Files.createDirectories(folder);
        if (page.endsWith("README.md")) {
            copy(PLEX, folder.resolve("specs/plex"));
            copy(EVIDENCE, folder.resolve("specs/plex-evidence"));
            return;
        }
        Matcher shown = SHOWN_FILE.matcher(text);
        while (shown.find()) {
            Path file = folder.resolve(shown.group(1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, shown.group(2));
        }
        if (!text.contains(ADDRESS) && Files.notExists(folder.resolve("docs"))) {
            copy(PLEX, folder.resolve("docs"));
        }
        if (Files.notExists(folder.resolve("answers"))) {
            Files.createDirectories(folder.resolve("answers"));
            Files.writeString(folder.resolve("answers/services.json"), "{\"identifier\": \"guide\"}");
        }
    }

    private static void publish(Path published) throws IOException, GitAPIException {
        copy(PLEX, published.resolve("docs"));
        copy(EVIDENCE.resolve("client"), published.resolve("src"));
        try (Git git = Git.init()
                .setDirectory(published.toFile())
                .setInitialBranch("main")
                .call()) {
            States.commit(git);
        }
    }

    private static Object[] arguments(String words, Path published) {
        return Arrays.stream(words.split("\\s+"))
                .map(word -> word.equals(ADDRESS) ? "git:" + published.toAbsolutePath() : word)
                .toArray();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
