package dev.fieldtable.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the two output channels can show.
 *
 * <p>Java cannot tell where its output goes, so the launcher says it. Without the launcher nothing is taken for granted:
 * control characters in a log file are worse than a plain terminal.
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

    /**
     * Works it out.
     *
     * @param channels the value of {@link #PROPERTY}; {@code null} if it is not set
     * @param environment the environment's variables
     */
    static Terminal of(@Nullable String channels, Map<String, String> environment) {
        List<String> terminals = channels == null ? List.of() : List.of(channels.split(",", -1));
        boolean able = !"dumb".equals(environment.get("TERM"));
        boolean colored = able && environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(
                colored && terminals.contains("out"),
                colored && terminals.contains("err"),
                able && terminals.contains("err"));
    }
}
