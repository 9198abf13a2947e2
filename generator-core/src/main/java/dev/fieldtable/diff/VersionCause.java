package dev.fieldtable.diff;

import dev.fieldtable.diff.Differences.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what asks for the suggested version: how much breaks, and by what most of all. */
final class VersionCause {
    private static final int MOST_CAUSES = 3;

    /** So few things are called by their names. */
    private static final int MOST_NAMED = 3;

    private VersionCause() {}

    /** {@return a few sentences in Markdown, the cause in the API first} */
    static String of(ChangeParts parts) {
        return switch (parts.version()) {
            case NONE -> "The docs say the same.";
            case PATCH -> "Only words changed.";
            case MINOR -> more(parts);
            case MAJOR -> breaking(parts);
        };
    }

    private static String more(ChangeParts parts) {
        return (parts.api().number() > 0 ? "There is more than before" : "Something is deprecated")
                + ", and nothing breaks.";
    }

    /** What the API asks for is cause enough; what is told of beside it is a cause where the API asks for less. */
    private static String breaking(ChangeParts parts) {
        Version api = parts.api().version();
        if (api == Version.MAJOR) {
            return api(parts.api());
        }
        List<String> sentences = new ArrayList<>();
        int lost = ChangeParts.breaking(parts.deprecated());
        if (lost > 0) {
            sentences.add(DiffText.count(lost, "thing") + " that the docs no longer "
                    + (lost == 1 ? "have breaks JSON." : "have break JSON."));
        }
        int ended = parts.ended().number();
        if (ended > 0) {
            sentences.add(DiffText.count(ended, "thing") + " that the docs lost before " + (ended == 1 ? "is" : "are")
                    + " gone from the Java now.");
        }
        sentences.add(
                api == Version.NONE
                        ? "Nothing else changed."
                        : "The changes of the API alone ask for " + api.label() + ".");
        return String.join(" ", sentences);
    }

    /** {@return how many of the changes break something, without a full stop} */
    static String share(Differences api) {
        int number = ChangeParts.breaking(api);
        return DiffText.number(number) + " of " + DiffText.count(api.number(), "change")
                + (number == 1 ? " breaks" : " break") + " something";
    }

    private static String api(Differences api) {
        Map<String, Integer> causes = new LinkedHashMap<>();
        whole(api, Change.RemovedType.class, "model is gone", "models are gone", causes);
        whole(api, Change.RenamedType.class, "model has another name", "models have other names", causes);
        Map<Topic, List<Entry>> topics = new EnumMap<>(Topic.class);
        for (Entry entry : api.entries()) {
            if (entry.breaks()) {
                Topic.of(entry.change())
                        .ifPresent(topic -> topics.computeIfAbsent(topic, key -> new ArrayList<>())
                                .add(entry));
            }
        }
        topics.forEach((topic, entries) -> causes.put(topic.title(entries.size()) + names(entries), entries.size()));
        int operations =
                (int) api.operations().stream().filter(Impacting::breaks).count();
        if (operations > 0) {
            causes.put(
                    DiffText.count(operations, "operation") + " " + (operations == 1 ? "differs" : "differ"),
                    operations);
        }
        List<String> most = causes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_CAUSES)
                .map(Map.Entry::getKey)
                .toList();
        return share(api) + ": " + String.join(", ", most) + (causes.size() > most.size() ? " and more." : ".");
    }

    private static void whole(
            Differences api, Class<? extends Change> kind, String one, String several, Map<String, Integer> causes) {
        List<Entry> entries =
                ChangeItem.ofKind(api, kind).stream().filter(Impacting::breaks).toList();
        if (!entries.isEmpty()) {
            causes.put(
                    DiffText.number(entries.size()) + " " + (entries.size() == 1 ? one : several) + names(entries),
                    entries.size());
        }
    }

    private static String names(List<Entry> entries) {
        return entries.size() > MOST_NAMED
                ? ""
                : entries.stream()
                        .map(entry -> Sentence.code(ChangeItem.name(entry)))
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
