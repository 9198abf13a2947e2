package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TerminalTest {
    @TempDir
    Path folder;

    @Test
    void theLauncherSaysWhichChannelsAreTerminals() {
        assertThat(Terminal.of("out,err", Map.of())).isEqualTo(new Terminal(true, true, true));
        assertThat(Terminal.of(",err", Map.of())).isEqualTo(new Terminal(false, true, true));
        assertThat(Terminal.of("", Map.of())).isEqualTo(Terminal.PLAIN);
    }

    @Test
    void colorsAndLinesThatChangeAreLeftOutWhereTheyAreNotWanted() {
        assertThat(Terminal.of("out,err", Map.of("NO_COLOR", "1"))).isEqualTo(new Terminal(false, false, true));
        assertThat(Terminal.of("out,err", Map.of("TERM", "dumb"))).isEqualTo(Terminal.PLAIN);
        assertThat(Terminal.of("out,err", Map.of("CI", "true"))).isEqualTo(new Terminal(true, true, false));
    }

    @Test
    void withoutTheLauncherFilesAndSinksAreNoTerminals() throws IOException {
        assertThat(Terminal.isTerminal(Files.createFile(folder.resolve("log")))).isFalse();
        assertThat(Terminal.isTerminal(folder.resolve("none"))).isFalse();
        assertThat(Terminal.isTerminal(Path.of("/dev/null"))).isFalse();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void withoutTheLauncherADeviceOfCharactersIsATerminal() {
        assertThat(Terminal.isTerminal(Path.of("/dev/tty"))).isTrue();
    }
}
