package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * However it is started, Java is asked for the same: {@code ./fieldtable} says what suits a short run, and the others follow, but
 * for what only some systems have.
 */
class StartersTest {
    private static final Path ROOT = Path.of("..");

    /** Those for a short run and for every one; what an archive of classes needs is for who makes one. */
    private static final Pattern OPTION =
            Pattern.compile("-(?:XX:[+-]?(?!SharedArchive|SharedClass|DumpLoaded)|Xmn|Xshare:auto)[^ '\",]*");

    @Test
    void theOneForWindowsAsksForWhatTheLauncherAsksFor() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("fieldtable.cmd"));

        assertThat(options(lines.stream().filter(line -> line.contains("-jar")).toList()))
                .isEqualTo(ofTheLauncher());
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
        assertThat(options).isEqualTo(wanted);
        assertThat(alias).contains("\"java\": \"17+\"");
    }

    private static List<String> ofTheLauncher() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("fieldtable")).stream()
                .filter(line -> line.contains("tuning='-") || line.contains("exec \"$java\""))
                .toList();
        assertThat(lines).hasSize(2);
        return options(lines);
    }

    private static List<String> options(List<String> lines) {
        Matcher options = OPTION.matcher(String.join(" ", lines));
        return options.results().map(found -> found.group()).toList();
    }
}
