package dev.fieldtable.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class FileOpenerTest {
    private static final Path PAGE = Path.of("explorer.html");

    @Test
    void aMachineWithoutADisplayOpensNothing() {
        assertThat(new FileOpener("Linux", Map.of()).open(PAGE)).contains("there is no display");
        assertThat(new FileOpener("Linux", Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "")).open(PAGE))
                .contains("there is no display");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aMachineWithoutItsOpenerSaysWhichThatIs() {
        assertThat(new FileOpener("Windows 11", Map.of()).open(PAGE)).contains("there is no `rundll32`");
    }
}
