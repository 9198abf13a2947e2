package dev.fieldtable.maven;

import java.util.List;
import org.apache.maven.plugin.logging.Log;

/**
 * Keeps out of a build's log what the libraries of git and ssh say to themselves; what matters of it is told as a problem. With
 * {@code -X}, or where the user has said how much they say, it stays.
 */
final class LibraryLogs {
    /** So Maven is told of the loggers of a package, before the first of them is made. */
    private static final String LEVEL = "org.slf4j.simpleLogger.log.";

    private static final List<String> PACKAGES = List.of("org.apache.sshd", "org.eclipse.jgit", "net.i2p.crypto");

    private LibraryLogs() {}

    static void hush(Log log) {
        if (log.isDebugEnabled()) {
            return;
        }
        for (String each : PACKAGES) {
            if (System.getProperty(LEVEL + each) == null) {
                System.setProperty(LEVEL + each, "off");
            }
        }
    }
}
