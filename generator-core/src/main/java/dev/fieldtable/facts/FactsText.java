package dev.fieldtable.facts;

import dev.fieldtable.option.OptionValues;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.yaml.YamlText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes facts down: sorted, and an entry a line, so that a change is a line of a review. */
public final class FactsText {
    private static final String HEADER = """
            # What the docs do not say, or say wrongly.
            # What stands below `byHand:` wins, and stays; `fieldtable learn` rewrites what stands below `learned:`.
            """;

    private static final Comparator<Fact> ORDER = Comparator.comparing(
                    (Fact fact) -> fact.subject().model())
            .thenComparing(fact -> fact.subject().property())
            .thenComparing(fact -> fact.subject().value())
            .thenComparing(fact -> fact.origin().source())
            .thenComparing(fact -> fact.origin().text())
            .thenComparing(Fact::documented)
            .thenComparing(fact -> StatementKind.of(fact.statement()))
            .thenComparing(fact -> FactValues.write(fact.statement()));

    private FactsText() {}

    /**
     * Writes a file anew.
     *
     * @param facts what it says, in any order
     * @return YAML of which {@link Facts#parse} reads the same, but for the order and for places
     */
    public static String write(Facts facts) {
        Map<Boolean, List<Fact>> parts = facts.facts().stream()
                .collect(Collectors.partitioningBy(fact -> fact.origin().byHand()));
        List<Fact> byHand = parts.getOrDefault(true, List.of());
        List<Fact> learned = parts.getOrDefault(false, List.of());
        return HEADER
                + FactsReader.FORMAT + ": " + FactsReader.CURRENT + "\n"
                + (facts.rules().equals(NameRules.NONE) ? "" : "\n" + rules(facts.rules()))
                + (byHand.isEmpty() ? "" : "\n" + FactsReader.BY_HAND + ":\n" + String.join("", lines(byHand)))
                + (learned.isEmpty() ? "" : "\n" + FactsReader.LEARNED + ":\n" + String.join("", lines(learned)));
    }

    /**
     * Writes what was learned over what was learned before. What people have written stays, byte for byte; a comment above
     * or behind a learned fact stays with it.
     *
     * @param file the file as it is; it has no error
     * @param rules the rule that was learned; one by hand stays in place of it
     * @param learned the facts that were learned, in any order
     * @return the file as it is to be; nothing if it is written in a way in which that cannot be kept
     */
    public static Optional<String> update(SourceText file, NameRules rules, List<Fact> learned) {
        return new FactsUpdate(file, rules, learned).text();
    }

    static String rules(NameRules rules) {
        StringBuilder text = new StringBuilder(FactsReader.WIRE_NAMES).append(":\n");
        WireNames style = rules.style();
        if (style != null) {
            member(text, FactsReader.RULE, OptionValues.label(style));
        }
        if (!rules.words().isEmpty()) {
            member(text, FactsReader.WORDS, words(rules.words()));
        }
        if (!rules.origin().byHand()) {
            member(text, FactsReader.FROM, YamlText.quoted(rules.origin().toString()));
        }
        return text.toString();
    }

    private static void member(StringBuilder text, String name, String value) {
        text.append("  ").append(name).append(": ").append(value).append('\n');
    }

    private static String words(Map<String, String> words) {
        return words.entrySet().stream()
                .map(word -> YamlText.quoted(word.getKey()) + ": " + YamlText.quoted(word.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Facts of the same subject and origin share a line. */
    static List<String> lines(Collection<Fact> facts) {
        return entries(facts).stream()
                .map(entry -> "  - {" + entry(entry) + "}\n")
                .toList();
    }

    /** The facts that share a line, line by line. */
    static List<List<Fact>> entries(Collection<Fact> facts) {
        List<List<Fact>> entries = new ArrayList<>();
        for (Fact fact : facts.stream().sorted(ORDER).toList()) {
            List<Fact> last = entries.isEmpty() ? List.of() : entries.get(entries.size() - 1);
            if (last.isEmpty() || !sharesLine(last, fact)) {
                last = new ArrayList<>();
                entries.add(last);
            }
            last.add(fact);
        }
        return entries;
    }

    private static boolean sharesLine(List<Fact> entry, Fact fact) {
        Fact first = entry.get(0);
        StatementKind member = StatementKind.of(fact.statement());
        return first.subject().equals(fact.subject())
                && first.origin().equals(fact.origin())
                && first.documented().equals(fact.documented())
                && entry.stream().noneMatch(each -> StatementKind.of(each.statement()) == member);
    }

    /**
     * Writes one fact as it stands in a file.
     *
     * @param fact the fact
     * @return a line such as {@code - {model: components/Account, property: id, required: true}}
     */
    public static String line(Fact fact) {
        return "- {" + entry(List.of(fact)) + "}";
    }

    static String entry(List<Fact> entry) {
        Fact first = entry.get(0);
        List<String> members = new ArrayList<>();
        Subject subject = first.subject();
        add(members, FactMember.MODEL, subject.model());
        add(members, FactMember.PROPERTY, subject.property());
        add(members, FactMember.VALUE, subject.value());
        entry.forEach(fact -> members.add(FactValues.write(fact.statement())));
        add(members, FactMember.DOCS, first.documented());
        if (!first.origin().byHand()) {
            add(members, FactMember.FROM, first.origin().toString());
        }
        return String.join(", ", members);
    }

    private static void add(List<String> members, String name, String value) {
        if (!value.isEmpty()) {
            members.add(name + ": " + YamlText.quoted(value));
        }
    }
}
