package dev.fieldtable.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is read, written and validated: an array of JSON. */
public enum Document {
    /** One model of 41 scalars. */
    WIDE("station.json", 1),

    /** A thousand items of the Plex reference, each with a medium, a part, two streams and some ten tags. */
    NESTED("item.json", 1000),

    /** A thousand values of a union of three models. */
    UNIONS("events.json", 250);

    private final String file;
    private final int times;

    Document(String file, int times) {
        this.file = file;
        this.times = times;
    }

    /** {@return the JSON} No two elements of it are the same. */
    byte[] json() {
        String template = String.join("", text().lines().map(String::strip).collect(Collectors.toList()));
        return IntStream.range(0, times)
                .mapToObj(n -> template.replace("{n}", Integer.toString(58683 + n)))
                .collect(Collectors.joining(",", "[", "]"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        try (InputStream in = Document.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
