package dev.fieldtable.diff;

import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts changes of one kind, or of one model, into a line of Markdown. A few are told by name, and what became of several
 * alike is said once; of more, it is told where most of them are.
 */
final class TopicText {
    private static final int MOST_ITEMS = 4;
    private static final int MOST_NAMES = 3;

    /** What became of these, the title of the topic says. */
    private static final Set<Topic> GOES_WITHOUT_SAYING = EnumSet.of(
            Topic.GONE, Topic.OPTIONAL, Topic.REQUIRED, Topic.NEW_REQUIRED, Topic.NEW_OPTIONAL, Topic.USED_AGAIN);

    /** What came or went is what a reader looks for, and many models have the same of it. */
    private static final Map<Topic, Function<Change, String>> OF_VALUES = Map.of(
            Topic.LOST_VALUES, change -> constants(((Change.RemovedValues) change).values()),
            Topic.LOST_ARMS, change -> arms(((Change.RemovedArms) change).arms()),
            Topic.GAINED_VALUES, change -> constants(((Change.AddedValues) change).values()),
            Topic.GAINED_ARMS, change -> arms(((Change.AddedArms) change).arms()));

    private TopicText() {}

    /** {@return what is to be said behind the title of a topic} */
    static String of(Topic topic, List<Entry> entries) {
        List<Entry> sorted = entries.stream()
                .sorted(Comparator.comparing((Entry each) -> each.reachedFrom().size())
                        .reversed())
                .toList();
        @Nullable Function<Change, String> values = OF_VALUES.get(topic);
        if (values != null) {
            return ": " + alike(sorted, values.compose(Entry::change), TopicText::within);
        }
        if (topic == Topic.KINDS || (entries.size() <= MOST_ITEMS && !GOES_WITHOUT_SAYING.contains(topic))) {
            return ": " + told(sorted, TopicText::name);
        }
        if (entries.size() > MOST_ITEMS && topic == Topic.TYPES) {
            return ": " + some(counted(entries.stream().map(TopicText::types).toList()), MOST_ITEMS);
        }
        return places(sorted);
    }

    /** {@return in which models changes are, and in which most of all; a few of them by their names} */
    static String places(List<Entry> entries) {
        if (entries.size() <= MOST_ITEMS) {
            return entries.stream().map(TopicText::name).collect(Collectors.joining(", ", ": ", ""));
        }
        List<String> models = counted(
                entries.stream().map(each -> each.change().type().name()).toList());
        if (models.size() == 1) {
            return " in " + Sentence.code(entries.get(0).change().type().name());
        }
        return (models.size() == entries.size() ? "" : " in " + DiffText.count(models.size(), "model")) + ": "
                + some(models, MOST_NAMES);
    }

    /** {@return what became of one model and of its parts} */
    static String ofModel(List<Entry> entries) {
        return told(entries, TopicText::part);
    }

    /** {@return the first of some texts, and how many more there are: never one, which is told in fewer words} */
    static String some(List<String> texts, int most) {
        int shown = shown(texts, most);
        int more = texts.size() - shown;
        return String.join(", ", texts.subList(0, shown))
                + (more == 0 ? "" : " and " + DiffText.number(more) + " more");
    }

    private static int shown(List<?> all, int most) {
        return all.size() <= most + 1 ? all.size() : most;
    }

    /** What is said of most things first. */
    private static String alike(
            List<Entry> entries, Function<Entry, String> what, BiFunction<String, List<Entry>, String> sentence) {
        Map<String, List<Entry>> together = new LinkedHashMap<>();
        entries.forEach(each -> together.computeIfAbsent(what.apply(each), key -> new ArrayList<>())
                .add(each));
        List<Map.Entry<String, List<Entry>>> sorted = new ArrayList<>(together.entrySet());
        sorted.sort(Collections.reverseOrder(
                Comparator.comparing(each -> each.getValue().size())));
        int shown = shown(sorted, MOST_NAMES);
        int others = sorted.stream()
                .skip(shown)
                .mapToInt(each -> each.getValue().size())
                .sum();
        return sorted.stream()
                .limit(shown)
                .map(each -> sentence.apply(each.getKey(), each.getValue()))
                .collect(Collectors.joining("; ", "", others == 0 ? "" : "; " + DiffText.count(others, "other")));
    }

    private static String within(String values, List<Entry> entries) {
        return values + " in " + some(entries.stream().map(TopicText::name).toList(), MOST_NAMES);
    }

    private static String told(List<Entry> entries, Function<Entry, String> name) {
        return alike(entries, TopicText::shared, (what, all) -> {
            String names = some(all.stream().map(name).toList(), MOST_NAMES);
            if (all.size() == 1) {
                return (names + " " + gist(all.get(0))).strip();
            }
            return names + (ChangeItem.shared(all.get(0)).isEmpty() ? ": " : " ") + what;
        });
    }

    private static String shared(Entry entry) {
        String shared = ChangeItem.shared(entry);
        return shared.isEmpty() ? gist(entry) : shared;
    }

    private static String name(Entry entry) {
        return Sentence.code(ChangeItem.name(entry));
    }

    /** Of the model itself, nothing. */
    private static String part(Entry entry) {
        String part = Sentence.of(entry.change())
                .subject()
                .substring(entry.change().type().toString().length());
        return part.isEmpty() ? "" : Sentence.code(part.substring(1));
    }

    /** The texts, the most frequent first, each with its number if there are several of it. */
    private static List<String> counted(List<String> texts) {
        Map<String, Integer> numbers = new TreeMap<>();
        texts.forEach(each -> numbers.merge(each, 1, Integer::sum));
        return numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(each -> code(each.getKey()) + (each.getValue() > 1 ? " " + DiffText.number(each.getValue()) : ""))
                .toList();
    }

    private static String code(String text) {
        return text.indexOf('`') >= 0 ? text : Sentence.code(text);
    }

    private static String types(Entry entry) {
        Change.ChangedPropertyType change = (Change.ChangedPropertyType) entry.change();
        return Sentence.code(TypeText.of(change.before().type())) + " → "
                + Sentence.code(TypeText.of(change.after().type()));
    }

    private static String constants(List<EnumType.Value> values) {
        return some(
                values.stream()
                        .map(value -> Sentence.code(value.name().isEmpty() ? value.value() : value.name()))
                        .toList(),
                MOST_NAMES);
    }

    private static String arms(List<UnionType.Arm> arms) {
        return some(
                arms.stream().map(arm -> Sentence.code(TypeText.of(arm.type()))).toList(), MOST_NAMES);
    }

    /** What stands behind a semicolon is for those who ask why; one between backticks is part of a name. */
    private static String gist(Entry entry) {
        String what = Sentence.of(entry.change()).what();
        boolean code = false;
        for (int i = 0; i < what.length(); i++) {
            code ^= what.charAt(i) == '`';
            if (what.charAt(i) == ';' && !code) {
                return what.substring(0, i);
            }
        }
        return what;
    }
}
