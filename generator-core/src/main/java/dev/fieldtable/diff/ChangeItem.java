package dev.fieldtable.diff;

import dev.fieldtable.model.TypeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is told of a model in one go: a change, or properties that came or went together, which break the same.
 *
 * @param parts what it is about within the model, in Markdown; empty for the model itself
 * @param what what became of it, in Markdown
 * @param entries the changes, at least one
 */
record ChangeItem(String parts, String what, List<Entry> entries) {
    /** So many changes of one kind and one model are told of in one item. */
    private static final int FEWEST_TOGETHER = 3;

    /** {@return what is said of all changes alike} */
    Entry first() {
        return entries.get(0);
    }

    /** {@return the item as a sentence in Markdown} */
    String text() {
        return parts.isEmpty() ? what : parts + " " + what;
    }

    /** The changes of models that are there before and after, by model; whole models are told of apart. */
    static Map<TypeId, List<Entry>> byType(Differences differences, Predicate<Entry> wanted) {
        Map<TypeId, List<Entry>> byType = new LinkedHashMap<>();
        for (Entry entry : differences.entries()) {
            if (!DiffText.saysAll(entry) && wanted.test(entry)) {
                byType.computeIfAbsent(entry.change().type(), key -> new ArrayList<>())
                        .add(entry);
            }
        }
        return byType;
    }

    /** The changes of whole models of a kind. */
    static List<Entry> ofKind(Differences differences, Class<? extends Change> kind) {
        return differences.entries().stream()
                .filter(entry -> kind.isInstance(entry.change()))
                .toList();
    }

    /** The models that changes are about, by package. */
    static Map<String, List<TypeId>> byPackage(List<Entry> entries) {
        Map<String, List<TypeId>> byPackage = new TreeMap<>();
        for (Entry entry : entries) {
            TypeId type = entry.change().type();
            byPackage
                    .computeIfAbsent(type.packageName(), key -> new ArrayList<>())
                    .add(type);
        }
        return byPackage;
    }

    /** {@return what a change is about, without the package} */
    static String name(Entry entry) {
        int packageEnd = entry.change().type().packageName().length();
        return Sentence.of(entry.change()).subject().substring(packageEnd == 0 ? 0 : packageEnd + 1);
    }

    /** Puts changes of one model into items. */
    static List<ChangeItem> of(List<Entry> entries) {
        Map<String, List<Entry>> together = new LinkedHashMap<>();
        for (Entry entry : entries) {
            String shared = shared(entry);
            ChangeItem alone = alone(entry);
            String key = shared.isEmpty() ? alone.text() : shared + DiffText.axes(entry);
            together.computeIfAbsent(key, each -> new ArrayList<>()).add(entry);
        }
        List<ChangeItem> items = new ArrayList<>();
        for (List<Entry> all : together.values()) {
            String shared = shared(all.get(0));
            if (all.size() < FEWEST_TOGETHER || shared.isEmpty()) {
                all.forEach(entry -> items.add(alone(entry)));
            } else {
                String parts = all.stream().map(entry -> alone(entry).parts()).collect(Collectors.joining(", "));
                items.add(new ChangeItem(parts, shared, all));
            }
        }
        return items;
    }

    /** {@return what is said of several properties in one sentence; empty where each has its own} */
    static String shared(Entry entry) {
        if (entry.change() instanceof Change.RemovedProperty) {
            return "are gone";
        }
        return entry.change() instanceof Change.AddedProperty added
                ? "are new and " + added.property().presence().label()
                : "";
    }

    private static ChangeItem alone(Entry entry) {
        Sentence sentence = Sentence.of(entry.change());
        String part =
                sentence.subject().substring(entry.change().type().toString().length());
        return new ChangeItem(part.isEmpty() ? "" : Sentence.code(part.substring(1)), sentence.what(), List.of(entry));
    }
}
