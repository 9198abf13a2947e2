package dev.fieldtable.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the two output channels can show.
 *
 * <p>Java cannot tell where each channel goes: {@link System#console()} knows of both together, and not of standard error. So
 * the launcher says it, and without it the system is asked, where it has its channels among its files. Elsewhere nothing is
 * taken for granted: control characters in a log file are worse than a plain terminal.
 *
 * @param outIsColored whether standard output shows colours
 * @param errIsColored whether standard error shows colours
 * @param errIsLive whether a line on standard error can be overwritten
 */
record Terminal(boolean outIsColored, boolean errIsColored, boolean errIsLive) {
    /** Neither colours nor progress. */
    static final Terminal PLAIN = new Terminal(false, false, false);

    /** The system property that names the channels that are terminals: {@code out}, {@code err} or {@code out,err}. */
    static final String PROPERTY = "fieldtable.terminal";

    private static final int KIND_OF_FILE = 0170000;
    private static final int CHARACTER_DEVICE = 0020000;

    /**
     * Works it out.
     *
     * @param channels the value of {@link #PROPERTY}; {@code null} if it is not set
     * @param environment the environment's variables
     */
    static Terminal of(@Nullable String channels, Map<String, String> environment) {
        List<String> terminals = channels == null ? seen() : List.of(channels.split(",", -1));
        boolean able = !"dumb".equals(environment.get("TERM"));
        boolean colored = able && environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(
                colored && terminals.contains("out"),
                colored && terminals.contains("err"),
                able
                        && terminals.contains("err")
                        && environment.getOrDefault("CI", "").isEmpty());
    }

    private static List<String> seen() {
        List<String> terminals = new ArrayList<>();
        if (isTerminal(Path.of("/dev/fd/1"))) {
            terminals.add("out");
        }
        if (isTerminal(Path.of("/dev/fd/2"))) {
            terminals.add("err");
        }
        return terminals;
    }

    /** A terminal is a device of characters; so is the one that takes anything, where nobody looks on. */
    static boolean isTerminal(Path channel) {
        try {
            int mode = (Integer) Files.getAttribute(channel, "unix:mode");
            return (mode & KIND_OF_FILE) == CHARACTER_DEVICE && !Files.isSameFile(channel, Path.of("/dev/null"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }
}
