package dev.fieldtable.diff;

import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a reader can take in of thousands of changes: how many there are of each kind and where most of them are, and
 * what became of the models that most others lead to.
 */
final class DiffOverview {
    /** Of fewer changes, each is told in as many lines. */
    private static final int FEWEST = 40;

    private static final int MOST_ITEMS = 4;
    private static final int MOST_MODELS = 3;
    private static final int MOST_PARTS = 3;

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
        models(noun, entries(kind))
                .forEach(line -> text.append("- ").append(line).append('\n'));
    }

    /** {@return a line for each package, with how many models there are and what most of them are called} */
    static List<String> models(String noun, List<Entry> entries) {
        List<String> lines = new ArrayList<>();
        ChangeItem.byPackage(entries)
                .forEach((name, types) -> lines.add("**" + DiffText.count(types.size(), noun)
                        + (name.isEmpty() ? "" : " in " + Sentence.code(name)) + "**: "
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
                    .append(some(subjects, MOST_ITEMS, ", "))
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
                    .append(some(items, MOST_MODELS, ", "))
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
                .append(where(topic, entries))
                .append('\n'));
    }

    private static String where(Topic topic, List<Entry> entries) {
        boolean ofValues = topic == Topic.GAINED_VALUES || topic == Topic.LOST_VALUES;
        if (entries.size() <= MOST_ITEMS || ofValues) {
            List<String> items = entries.stream()
                    .sorted(Comparator.comparing(
                                    (Entry each) -> each.reachedFrom().size())
                            .reversed())
                    .map(each -> ofValues ? values(each.change()) : item(each))
                    .toList();
            return ": " + some(items, MOST_MODELS, "; ");
        }
        if (topic == Topic.TYPES) {
            return ": " + some(counted(entries.stream().map(DiffOverview::types).toList()), MOST_ITEMS, ", ");
        }
        return places(entries);
    }

    /** {@return in how many models changes are, and in which most of all} */
    static String places(List<Entry> entries) {
        List<String> models = counted(
                entries.stream().map(each -> each.change().type().name()).toList());
        return " in " + DiffText.count(models.size(), "model") + ": " + some(models, MOST_MODELS, ", ");
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

    private static String values(Change change) {
        List<EnumType.Value> values =
                change instanceof Change.AddedValues added ? added.values() : ((Change.RemovedValues) change).values();
        List<String> names = values.stream()
                .map(value -> Sentence.code(value.name().isEmpty() ? value.value() : value.name()))
                .toList();
        return Sentence.code(change.type().name()) + " " + some(names, MOST_PARTS, ", ");
    }

    private static String item(Entry entry) {
        return Sentence.code(ChangeItem.name(entry)) + " " + gist(Sentence.of(entry.change()));
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
        Set<String> parts = new LinkedHashSet<>();
        for (Entry entry : entries) {
            Sentence sentence = Sentence.of(entry.change());
            String part = sentence.subject().substring(type.toString().length());
            parts.add((part.isEmpty() ? "" : Sentence.code(part.substring(1)) + " ") + gist(sentence));
        }
        text.append("- ")
                .append(Sentence.code(type.toString()))
                .append(" (reached from ")
                .append(DiffText.count(entries.get(0).reachedFrom().size(), "model"))
                .append("): ")
                .append(some(List.copyOf(parts), MOST_PARTS, "; "))
                .append('\n');
    }

    /** What stands behind a semicolon is for those who ask why; one between backticks is part of a name. */
    private static String gist(Sentence sentence) {
        String what = sentence.what();
        boolean code = false;
        for (int i = 0; i < what.length(); i++) {
            code ^= what.charAt(i) == '`';
            if (what.charAt(i) == ';' && !code) {
                return what.substring(0, i);
            }
        }
        return what;
    }

    private static String some(List<String> items, int most, String separator) {
        String shown = items.stream().limit(most).collect(Collectors.joining(separator));
        int more = items.size() - most;
        return more <= 0 ? shown : shown + " and " + DiffText.number(more) + " more";
    }
}
