package dev.fieldtable.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.text.JsonText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings that a project knows of and does not want to be told again.
 *
 * <p>A finding is known by its page, its kind and its message, and by how often it occurs: not by its line, so that
 * rows may come and go above it.
 */
public final class Baseline {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<Key, Integer> counts;

    private Baseline(Map<Key, Integer> counts) {
        this.counts = counts;
    }

    /** What a finding is known by. */
    private record Key(String page, String code, String message) implements Comparable<Key> {
        static Key of(Diagnostic diagnostic) {
            return new Key(diagnostic.span().path(), diagnostic.code().id(), withoutPlaces(diagnostic.message()));
        }

        @Override
        public int compareTo(Key other) {
            int byPage = page.compareTo(other.page);
            int byCode = byPage == 0 ? code.compareTo(other.code) : byPage;
            return byCode == 0 ? message.compareTo(other.message) : byCode;
        }
    }

    /**
     * What is left to tell.
     *
     * @param fresh what the baseline does not know, in the same order, followed by a diagnostic for each kind of finding
     *     that is no longer there
     * @param known how many findings the baseline knows
     */
    public record Remainder(List<Diagnostic> fresh, int known) {
        /** Copies the list. */
        public Remainder {
            fresh = List.copyOf(fresh);
        }
    }

    /**
     * A baseline of all that was found.
     *
     * @param diagnostics what was found, in any order
     * @return the baseline
     */
    public static Baseline of(List<Diagnostic> diagnostics) {
        Map<Key, Integer> counts = new TreeMap<>();
        diagnostics.forEach(diagnostic -> counts.merge(Key.of(diagnostic), 1, Integer::sum));
        return new Baseline(counts);
    }

    /**
     * Reads a baseline.
     *
     * @param text what {@link #toJson()} has written
     * @return the baseline
     * @throws IllegalArgumentException if it is no baseline; the message says why
     */
    public static Baseline parse(String text) {
        Map<Key, Integer> counts = new TreeMap<>();
        try (JsonParser json = FACTORY.createParser(text)) {
            require(json.nextToken() == JsonToken.START_OBJECT && "findings".equals(json.nextFieldName()));
            require(json.nextToken() == JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                Map<String, String> fields = new TreeMap<>();
                for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
                    require(json.nextToken().isScalarValue());
                    fields.put(field, json.getText());
                }
                require(fields.keySet().equals(java.util.Set.of("page", "code", "message", "count")));
                Key key = new Key(
                        fields.getOrDefault("page", ""),
                        fields.getOrDefault("code", ""),
                        fields.getOrDefault("message", ""));
                counts.put(key, Integer.parseInt(fields.getOrDefault("count", "")));
            }
            require(json.currentToken() == JsonToken.END_ARRAY && json.nextToken() == JsonToken.END_OBJECT);
        } catch (IOException | NumberFormatException e) {
            throw new IllegalArgumentException("it is no baseline, or a damaged one", e);
        }
        return new Baseline(counts);
    }

    private static void require(boolean asWritten) {
        if (!asWritten) {
            throw new IllegalArgumentException("it is no baseline, or a damaged one");
        }
    }

    /** {@return the baseline as indented JSON that ends with {@code \n}; sorted, so that a change changes few lines} */
    public String toJson() {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("findings");
            for (Map.Entry<Key, Integer> each : counts.entrySet()) {
                json.writeStartObject();
                json.writeStringField("page", each.getKey().page());
                json.writeStringField("code", each.getKey().code());
                json.writeStringField("message", each.getKey().message());
                json.writeNumberField("count", each.getValue());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** {@return how many findings it knows} */
    public int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Takes away what is known.
     *
     * @param diagnostics what was found
     * @param file what the baseline's file is called, for what is told of it
     * @return what is left, and what the baseline could do without
     */
    public Remainder without(List<Diagnostic> diagnostics, String file) {
        Map<Key, Integer> left = new TreeMap<>(counts);
        List<Diagnostic> fresh = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            Key key = Key.of(diagnostic);
            int known = left.getOrDefault(key, 0);
            if (known == 0) {
                fresh.add(diagnostic);
            } else {
                left.put(key, known - 1);
            }
        }
        int known = diagnostics.size() - fresh.size();
        left.values().removeIf(count -> count == 0);
        left.forEach((key, count) -> fresh.add(unneeded(key, count, file)));
        return new Remainder(fresh, known);
    }

    private static Diagnostic unneeded(Key key, int count, String file) {
        String times = count == 1 ? "" : " (" + count + " times)";
        return new Diagnostic(
                DiagnosticCode.BASELINE_NOT_NEEDED,
                Severity.INFO,
                "No longer there: " + key.page() + ": " + key.message() + " [" + key.code() + "]" + times,
                SourceSpan.startOf(file),
                DiagnosticCode.BASELINE_NOT_NEEDED.nextStep());
    }

    /** {@return what a finding is known by, as one text} */
    static String key(Diagnostic diagnostic) {
        Key key = Key.of(diagnostic);
        return key.page() + "\n" + key.code() + "\n" + key.message();
    }

    /** A message may name another place; its line and column move as well. */
    private static String withoutPlaces(String message) {
        StringBuilder text = new StringBuilder(message.length());
        int at = 0;
        while (at < message.length()) {
            int end = placeEnd(message, at);
            if (end > at) {
                at = end;
            } else {
                text.append(message.charAt(at++));
            }
        }
        return text.toString();
    }

    /** {@return where {@code :12:3} ends that begins here; the same offset if there is none} */
    private static int placeEnd(String message, int at) {
        int line = digitsEnd(message, at);
        int column = line == at ? at : digitsEnd(message, line);
        return column == line ? at : column;
    }

    private static int digitsEnd(String message, int at) {
        if (message.charAt(Math.min(at, message.length() - 1)) != ':') {
            return at;
        }
        int end = at + 1;
        while (end < message.length() && Character.isDigit(message.charAt(end))) {
            end++;
        }
        return end == at + 1 ? at : end;
    }
}
