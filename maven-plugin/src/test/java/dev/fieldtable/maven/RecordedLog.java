package dev.fieldtable.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A build's log that keeps its lines. */
final class RecordedLog extends SystemStreamLog {
    private final List<String> lines = new ArrayList<>();
    private final boolean debug;

    /**
     * A log.
     *
     * @param debug whether Maven was started with {@code -X}
     */
    RecordedLog(boolean debug) {
        this.debug = debug;
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public boolean isDebugEnabled() {
        return debug;
    }

    @Override
    public void debug(CharSequence line) {
        if (debug) {
            lines.add(line.toString());
        }
    }

    @Override
    public void info(CharSequence line) {
        lines.add(line.toString());
    }

    @Override
    public void warn(CharSequence line) {
        lines.add(line.toString());
    }
}
