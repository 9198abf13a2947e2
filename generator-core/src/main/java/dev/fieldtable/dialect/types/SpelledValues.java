package dev.fieldtable.dialect.types;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values that a type names which a text may have: each in quotes, or words with commas, strokes or pipes between them. */
final class SpelledValues {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*+)\"|'([^']*+)'");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;|/]*+(?:(?:or|and)\\s++)?+");
    private static final Pattern SEPARATOR = Pattern.compile("[,;|/]");

    private SpelledValues() {}

    /** {@return the values, each once; none if the text says anything else} */
    static List<String> of(String text) {
        String spelled = text.strip();
        List<String> quoted = quoted(spelled);
        if (!quoted.isEmpty()) {
            return quoted;
        }
        Set<String> words = new LinkedHashSet<>();
        SEPARATOR.splitAsStream(spelled).map(String::strip).forEach(words::add);
        return words.stream().anyMatch(word -> word.isEmpty() || word.indexOf(' ') >= 0)
                ? List.of()
                : List.copyOf(words);
    }

    private static List<String> quoted(String text) {
        List<String> values = new ArrayList<>();
        Matcher value = QUOTED.matcher(text);
        Matcher between = BETWEEN.matcher(text);
        int at = 0;
        while (value.region(at, text.length()).lookingAt()) {
            values.add(value.group(1) == null ? value.group(2) : value.group(1));
            between.region(value.end(), text.length()).lookingAt();
            at = between.end();
        }
        return at == text.length() ? values.stream().distinct().toList() : List.of();
    }
}
