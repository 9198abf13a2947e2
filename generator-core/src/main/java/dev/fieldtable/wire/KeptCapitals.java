package dev.fieldtable.wire;

import dev.fieldtable.option.WireNames;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of a language that puts words together by capitals, and keeps those that a name has within: what is
 * {@code accountID} in JSON is {@code accountID} or {@code AccountID}, and what is {@code account_id} is never so. How a name
 * begins is the language's own choice.
 */
public final class KeptCapitals {
    /** Fewer names than this may be exceptions. */
    private static final int ENOUGH = 5;

    private final Set<String> words = new HashSet<>();
    private final Set<String> showing = new LinkedHashSet<>();
    private final Set<String> names;

    private KeptCapitals(Collection<String> names) {
        this.names = new LinkedHashSet<>(names);
        for (String name : this.names) {
            for (String word : later(name)) {
                if (isAcronym(word)) {
                    words.add(lower(word));
                    showing.add(name);
                }
            }
        }
    }

    /**
     * Looks at names.
     *
     * @param names names that the language has made, in any order
     * @return what they show together
     */
    public static KeptCapitals of(Collection<String> names) {
        return new KeptCapitals(names);
    }

    /**
     * Tells whether the names in JSON have capitals where words begin. Acronyms in capitals show it, as long as most names
     * that have such a word have it in capitals: a few of another form are in any API.
     *
     * @return whether that is shown
     */
    public boolean showCamelCase() {
        long other = names.stream()
                .filter(name -> !showing.contains(name))
                .filter(name -> later(name).stream().anyMatch(word -> words.contains(lower(word))))
                .count();
        return showing.size() >= ENOUGH && showing.size() > other;
    }

    /**
     * The name in JSON, where words begin with capitals there.
     *
     * @param name the name as the language has it
     * @param style what the rule for such names is
     * @return the name, beginning as the rule has it; what begins with several capitals is nothing that the language has made
     */
    public static String inJson(String name, WireNames style) {
        if (name.isEmpty() || (name.length() > 1 && isCapital(name, 0) && isCapital(name, 1))) {
            return name;
        }
        String first = name.substring(0, 1);
        return (style == WireNames.UPPER_CAMEL ? first.toUpperCase(Locale.ROOT) : lower(first)) + name.substring(1);
    }

    private static List<String> later(String name) {
        List<String> all = NameWords.of(name).words();
        return all.isEmpty() ? all : all.subList(1, all.size());
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && isCapital(word, 0) && isCapital(word, 1);
    }

    private static boolean isCapital(String text, int index) {
        return Character.isUpperCase(text.charAt(index));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
