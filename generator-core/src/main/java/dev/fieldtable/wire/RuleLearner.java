package dev.fieldtable.wire;

import dev.fieldtable.option.WireNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the rule by which known names follow from documented ones: for each style, how words have to be spelled for it, and
 * then the style that gives the most names.
 */
public final class RuleLearner {
    /** Of two styles that give as many names, the one that claims less comes first. */
    private static final List<WireNames> STYLES = List.of(
            WireNames.DOCUMENTED,
            WireNames.LOWER_CAMEL,
            WireNames.SNAKE,
            WireNames.KEBAB,
            WireNames.TYPE_AWARE,
            WireNames.UPPER_CAMEL);

    /** A word that was seen in one name alone may be spelled so by chance. */
    private static final int ENOUGH = 2;

    private RuleLearner() {}

    /**
     * A rule, and what speaks for it.
     *
     * @param rule the rule
     * @param explained of how many different pairs it gives the name
     * @param pairs how many there are
     */
    public record Learned(WireRule rule, int explained, int pairs) {}

    /**
     * Learns the rule that gives the most names.
     *
     * @param pairs what is known, in any order; what is known twice counts once
     * @param acronyms whether documented names have words in capitals that are written as other words are
     * @return the rule; {@link WireNames#DOCUMENTED} if nothing is known, or none gives more
     */
    public static Learned learn(Collection<NamePair> pairs, boolean acronyms) {
        Learned best = learn(STYLES.get(0), pairs, acronyms);
        for (WireNames style : STYLES.subList(1, STYLES.size())) {
            Learned next = learn(style, pairs, acronyms);
            if (next.explained() > best.explained()) {
                best = next;
            }
        }
        return best;
    }

    /**
     * Learns how words are spelled in a style.
     *
     * @param style the style
     * @param pairs what is known, in any order; what is known twice counts once
     * @param acronyms whether documented names have words in capitals that are written as other words are
     * @return the rule of that style
     */
    public static Learned learn(WireNames style, Collection<NamePair> pairs, boolean acronyms) {
        Set<NamePair> different = new LinkedHashSet<>(pairs);
        WireRule plain = new WireRule(style, Map.of(), acronyms);
        Map<String, Map<String, Integer>> spellings = new TreeMap<>();
        if (style != WireNames.DOCUMENTED) {
            different.forEach(pair -> countSpellings(plain, pair, spellings));
        }
        Map<String, String> unusual = new HashMap<>();
        spellings.forEach((word, counts) -> counts.forEach((spelling, count) -> {
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            if (count >= ENOUGH && 2 * count > all && !spelling.equals(plain.spelled(word))) {
                unusual.put(word, spelling);
            }
        }));
        WireRule rule = new WireRule(style, unusual, acronyms);
        int explained = (int) different.stream()
                .filter(pair ->
                        rule.convert(pair.documented(), pair.objectModel()).equals(pair.name()))
                .count();
        return new Learned(rule, explained, different.size());
    }

    /**
     * Counts how the words of a name are spelled in JSON, if it has them at all as the style would put them together.
     */
    private static void countSpellings(WireRule plain, NamePair pair, Map<String, Map<String, Integer>> spellings) {
        String name = pair.name();
        String expected = plain.convert(pair.documented(), pair.objectModel());
        NameWords documented = NameWords.of(pair.documented());
        int separator = plain.separator().length();
        int letters = documented.words().stream().mapToInt(String::length).sum();
        int length = documented.prefix().length()
                + letters
                + separator * (documented.words().size() - 1);
        // A letter may have two capitals, as the sharp s of German has.
        if (!expected.equalsIgnoreCase(name) || name.length() != length) {
            return;
        }
        int start = documented.prefix().length();
        boolean first = true;
        for (String word : documented.words()) {
            int end = start + word.length();
            if (!first || plain.spellsFirst(pair.objectModel())) {
                spellings
                        .computeIfAbsent(word.toLowerCase(Locale.ROOT), any -> new TreeMap<>())
                        .merge(name.substring(start, end), 1, Integer::sum);
            }
            start = end + separator;
            first = false;
        }
    }
}
