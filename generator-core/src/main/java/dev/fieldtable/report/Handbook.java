package dev.fieldtable.report;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Explains diagnostics, with a page that provokes each and what is said of it.
 *
 * <p>Its text is {@code docs/diagnostics.md}, which is held to the catalogue and to what really happens by a test.
 */
public final class Handbook {
    private static final String FENCE = "```";
    private static final String INDENT = "    ";

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
        for (String line : section(code)) {
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

    /** The lines below the heading, up to the next one. */
    private static List<String> section(DiagnosticCode code) {
        List<String> lines = page().lines().toList();
        int start = lines.indexOf("## " + code.id()) + 2;
        int end = start;
        boolean fenced = false;
        while (end < lines.size() && (fenced || !lines.get(end).startsWith("## "))) {
            fenced ^= lines.get(end).startsWith(FENCE);
            end++;
        }
        return lines.subList(start, end);
    }

    private static String caption(String fence) {
        String info = fence.substring(FENCE.length());
        return info.startsWith("markdown ")
                ? "Example, " + info.substring("markdown ".length()) + ":"
                : "What is said:";
    }

    private static String page() {
        try (InputStream in = Objects.requireNonNull(Handbook.class.getResourceAsStream("diagnostics.md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a part of the program cannot be read", e);
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
