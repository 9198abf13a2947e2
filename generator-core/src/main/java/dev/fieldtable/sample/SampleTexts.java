package dev.fieldtable.sample;

import dev.fieldtable.model.Constraints;
import dev.fieldtable.text.EcmaPattern;
import dev.fieldtable.text.PatternText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Texts that may do where the docs show none: of a format, else of a name. */
final class SampleTexts {
    /** Longer text is no sample. */
    private static final int LONGEST = 10_000;

    private SampleTexts() {}

    /**
     * Makes texts up.
     *
     * @param format the format; empty if the docs do not say
     * @param name what the text is for
     * @param constraints what else it has to be
     * @return texts, the likeliest first, each as long as it has to be; a pattern may want others. None where
     *     nobody can tell whether a pattern is found in them
     */
    static List<String> of(String format, String name, Constraints constraints) {
        int least = constraints.minLength() == null ? 0 : constraints.minLength();
        int most = constraints.maxLength() == null ? LONGEST : constraints.maxLength();
        @Nullable String pattern = constraints.pattern();
        boolean guessed = pattern != null && !EcmaPattern.of(pattern).isChecked();
        if (guessed || least > LONGEST || least > most) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        Stream.concat(ofFormat(format), Stream.of(name)).forEach(text -> texts.add(cut(padded(text, least), most)));
        if (pattern != null) {
            texts.addAll(PatternText.of(pattern, least));
        }
        return texts;
    }

    /** A long one, as people know it, and a short one. */
    private static Stream<String> ofFormat(String format) {
        return switch (format) {
            case "byte" -> Stream.of("AAEC", "AA==", "");
            case "date" -> Stream.of("2026-01-02");
            case "date-time" -> Stream.of("2026-01-02T03:04:05Z");
            case "duration" -> Stream.of("PT1H", "PT0S");
            case "email" -> Stream.of("user@example.com", "a@b");
            case "hostname" -> Stream.of("example.com", "a");
            case "ipv4" -> Stream.of("192.0.2.1");
            case "ipv6" -> Stream.of("2001:db8::1");
            case "time" -> Stream.of("03:04:05Z");
            case "uri", "uri-reference", "url" -> Stream.of("https://example.com/", "a:b");
            case "uuid" -> Stream.of("123e4567-e89b-12d3-a456-426614174000");
            default -> Stream.empty();
        };
    }

    private static String padded(String text, int least) {
        return text + "x".repeat(Math.max(0, least - text.codePointCount(0, text.length())));
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
