package dev.fieldtable.diff;

import dev.fieldtable.model.TypeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader can take in of thousands of changes: how many there are of each kind and where most of them are, and
 * what became of the models that most others lead to.
 */
final class DiffOverview {
    /** Of fewer changes, each is told in as many lines. */
    private static final int FEWEST = 40;

    private static final int MOST_ITEMS = 4;
    private static final int MOST_MODELS = 3;

    /** A model that fewer others lead to is one of many. */
    private static final int WIDELY_USED = 5;

    private final Differences differences;
    private final StringBuilder text = new StringBuilder();

    private DiffOverview(Differences differences) {
        this.differences = differences;
    }

    /** Tells whether there are so many changes that nobody would read all of them. */
    static boolean isNeeded(Differences differences) {
        return differences.number() > FEWEST;
    }

    /** {@return Markdown, with headings of the third level; lines end with {@code \n}} */
    static String write(Differences differences) {
        DiffOverview overview = new DiffOverview(differences);
        overview.text.append("\n### In short\n\n");
        overview.models("removed model", Change.RemovedType.class);
        overview.renamed();
        overview.topics();
        overview.models("new model", Change.AddedType.class);
        overview.operations();
        overview.widelyUsed();
        return overview.text.toString();
    }

    private void models(String noun, Class<? extends Change> kind) {
        models(noun, "", entries(kind))
                .forEach(line -> text.append("- ").append(line).append('\n'));
    }

    /**
     * Tells of models in a line for each package: how many there are, and what most of them are called.
     *
     * @param noun what they are
     * @param said what is said of them behind their number; may be empty
     */
    static List<String> models(String noun, String said, List<Entry> entries) {
        List<String> lines = new ArrayList<>();
        ChangeItem.byPackage(entries)
                .forEach((name, types) -> lines.add("**" + DiffText.count(types.size(), noun)
                        + (name.isEmpty() ? "" : " in " + Sentence.code(name)) + "**" + said + ": "
                        + NameFamilies.told(types.stream().map(TypeId::name).toList())));
        return lines;
    }

    private void operations() {
        operations("new operation", List.of(OperationChange.Kind.ADDED_OPERATION));
        operations("removed operation", List.of(OperationChange.Kind.REMOVED_OPERATION));
        operations(
                "changed operation",
                List.of(
                        OperationChange.Kind.MOVED_OPERATION,
                        OperationChange.Kind.RENAMED_OPERATION,
                        OperationChange.Kind.CHANGED_REQUEST_BODY,
                        OperationChange.Kind.CHANGED_ANSWER));
    }

    private void operations(String noun, List<OperationChange.Kind> kinds) {
        List<String> subjects = differences.operations().stream()
                .filter(change -> kinds.contains(change.kind()))
                .map(OperationChange::subject)
                .distinct()
                .map(Sentence::code)
                .toList();
        if (!subjects.isEmpty()) {
            text.append("- **")
                    .append(DiffText.count(subjects.size(), noun))
                    .append("**: ")
                    .append(TopicText.some(subjects, MOST_ITEMS))
                    .append('\n');
        }
    }

    private List<Entry> entries(Class<? extends Change> kind) {
        return differences.entries().stream()
                .filter(entry -> kind.isInstance(entry.change()))
                .toList();
    }

    private void renamed() {
        Map<String, List<String>> moved = new LinkedHashMap<>();
        Map<List<String>, Integer> renamed = new LinkedHashMap<>();
        for (Entry entry : entries(Change.RenamedType.class)) {
            TypeId before = ((Change.RenamedType) entry.change()).before();
            TypeId after = entry.change().type();
            if (before.name().equals(after.name())) {
                String from = Sentence.code(before.packageName()) + " to " + Sentence.code(after.packageName());
                moved.computeIfAbsent(from, key -> new ArrayList<>()).add(after.name());
            } else {
                renamed.merge(NameFamilies.beginnings(before.name(), after.name()), 1, Integer::sum);
            }
        }
        moved.forEach((from, names) -> text.append("- **")
                .append(DiffText.count(names.size(), "model"))
                .append(" moved** from ")
                .append(from)
                .append(": ")
                .append(NameFamilies.told(names))
                .append('\n'));
        if (!renamed.isEmpty()) {
            int number = renamed.values().stream().mapToInt(Integer::intValue).sum();
            List<String> items = renamed.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .map(each -> Sentence.code(each.getKey().get(0)) + " → "
                            + Sentence.code(each.getKey().get(1))
                            + (each.getValue() > 1 ? " " + DiffText.number(each.getValue()) : ""))
                    .toList();
            text.append("- **")
                    .append(DiffText.count(number, "renamed model"))
                    .append("**: ")
                    .append(TopicText.some(items, MOST_MODELS))
                    .append('\n');
        }
    }

    private void topics() {
        Map<Topic, List<Entry>> byTopic = new EnumMap<>(Topic.class);
        for (Entry entry : differences.entries()) {
            Topic.of(entry.change())
                    .ifPresent(topic -> byTopic.computeIfAbsent(topic, key -> new ArrayList<>())
                            .add(entry));
        }
        byTopic.forEach((topic, entries) -> text.append("- **")
                .append(topic.title(entries.size()))
                .append("**")
                .append(TopicText.of(topic, entries))
                .append('\n'));
    }

    /** What became of the models that most others lead to, and that someone will notice. */
    private void widelyUsed() {
        Map<TypeId, List<Entry>> byType = new LinkedHashMap<>();
        for (Entry entry : differences.entries()) {
            if (entry.breaks()
                    && entry.reachedFrom().size() >= WIDELY_USED
                    && Topic.of(entry.change()).isPresent()) {
                byType.computeIfAbsent(entry.change().type(), key -> new ArrayList<>())
                        .add(entry);
            }
        }
        if (byType.isEmpty()) {
            return;
        }
        text.append("\n### Widely used models that break\n\n");
        byType.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<TypeId, List<Entry>> each) ->
                                each.getValue().get(0).reachedFrom().size())
                        .reversed())
                .limit(MOST_MODELS)
                .forEach(each -> model(each.getKey(), each.getValue()));
    }

    private void model(TypeId type, List<Entry> entries) {
        text.append("- ")
                .append(Sentence.code(type.toString()))
                .append(" (reached from ")
                .append(DiffText.count(entries.get(0).reachedFrom().size(), "model"))
                .append("): ")
                .append(TopicText.ofModel(entries))
                .append('\n');
    }
}
