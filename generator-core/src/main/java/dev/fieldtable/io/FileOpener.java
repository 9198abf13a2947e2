package dev.fieldtable.io;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Opens files with what this machine opens files of their kind with. Java's own way, {@code java.awt.Desktop}, would have
 * every user of the library take a window system along.
 */
public final class FileOpener {
    private final String system;
    private final Map<String, String> environment;

    /**
     * An opener.
     *
     * @param system what the system is called, as {@code os.name} is
     * @param environment the variables of the environment
     */
    public FileOpener(String system, Map<String, String> environment) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.environment = Map.copyOf(environment);
    }

    /** {@return an opener for this machine} */
    public static FileOpener ofThisMachine() {
        return new FileOpener(System.getProperty("os.name", ""), System.getenv());
    }

    /**
     * Opens a file, and waits for nothing.
     *
     * @param file the file
     * @return why it is not opened, as a part of a sentence, such as {@code there is no display}; nothing if it is
     */
    public Optional<String> open(Path file) {
        if (isWithoutDisplay()) {
            return Optional.of("there is no display");
        }
        List<String> command = command(file.toAbsolutePath().normalize().toString());
        try {
            new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("there is no `" + command.get(0) + "`");
        }
    }

    private boolean isWithoutDisplay() {
        return !isWindows()
                && !isMac()
                && environment.getOrDefault("DISPLAY", "").isEmpty()
                && environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    private boolean isWindows() {
        return system.startsWith("windows");
    }

    private boolean isMac() {
        return system.startsWith("mac");
    }

    /** No shell reads the name of the file. */
    private List<String> command(String file) {
        if (isWindows()) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", file);
        }
        return List.of(isMac() ? "open" : "xdg-open", file);
    }
}
