package dev.fieldtable.report;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * Explains diagnostics, with a page that provokes each and what is said of it.
 *
 * <p>Its text is that of {@code docs/diagnostics}, a page for each, which a test holds to the catalogue and to what really happens.
 */
public final class Handbook {
    private static final String FENCE = "```";
    private static final String INDENT = "    ";

    /** The title, and an empty line. */
    private static final int HEADING_LINES = 2;

    private Handbook() {}

    /**
     * Explains a diagnostic.
     *
     * @param code which one
     * @return its entry: severity, meaning, what to do, an example and what is said of it; lines end with {@code \n}
     */
    public static String entry(DiagnosticCode code) {
        StringBuilder entry = new StringBuilder(code.id() + "\n\n");
        boolean fenced = false;
        for (String line : page(code).lines().skip(HEADING_LINES).toList()) {
            if (!line.startsWith(FENCE)) {
                entry.append(fenced && !line.isEmpty() ? INDENT + line : line.replace("**", ""))
                        .append('\n');
            } else {
                fenced = !fenced;
                if (fenced) {
                    entry.append(caption(line)).append("\n\n");
                }
            }
        }
        return entry.toString().stripTrailing() + "\n";
    }

    /** {@return all diagnostics, a line each: id, severity and meaning} */
    public static String contents() {
        int idWidth = Arrays.stream(DiagnosticCode.values())
                .mapToInt(code -> code.id().length())
                .max()
                .orElse(0);
        int severityWidth = Severity.WARNING.label().length();
        StringBuilder contents = new StringBuilder();
        for (DiagnosticCode code : DiagnosticCode.values()) {
            contents.append(padded(code.id(), idWidth)).append("  ");
            contents.append(padded(code.severity().label(), severityWidth)).append("  ");
            contents.append(code.meaning()).append('\n');
        }
        return contents.toString();
    }

    private static String caption(String fence) {
        String info = fence.substring(FENCE.length());
        return info.startsWith("markdown ")
                ? "Example, " + info.substring("markdown ".length()) + ":"
                : "What is said:";
    }

    private static String page(DiagnosticCode code) {
        String page = "diagnostics/" + code.id() + ".md";
        try (InputStream in = Objects.requireNonNull(Handbook.class.getResourceAsStream(page))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a part of the program cannot be read", e);
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
