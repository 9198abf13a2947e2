package dev.fieldtable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which Fieldtable this is; the build writes it into resources. */
public final class ToolVersion {
    private ToolVersion() {}

    /** {@return the number that users know, such as {@code 1.0.0}} */
    public static String number() {
        return resource("version.txt").orElseThrow();
    }

    /**
     * The number and a mark of the sources, since versions under development share a number.
     *
     * @return such as {@code 1.0.0+3f0c19…}; the number alone where an IDE has compiled the sources
     */
    static String withSources() {
        return number() + resource("sources.txt").map(mark -> "+" + mark).orElse("");
    }

    private static Optional<String> resource(String name) {
        try (InputStream in = ToolVersion.class.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
