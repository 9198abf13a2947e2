package dev.fieldtable.diff;

import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.TypeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Things of which the same is to be said: models, and parts of others.
 *
 * @param said what is said of each of them, in Markdown without a full stop; may be empty
 * @param entries the changes, at least one, in the order of the types; they break the same
 */
record Alike(String said, List<Entry> entries) {
    /** What became of these is what the part of the report is about. */
    private static final Set<Topic> GOES_WITHOUT_SAYING = EnumSet.of(Topic.DEPRECATED, Topic.GONE);

    /**
     * What is deprecated, by the reason.
     *
     * @param part the deprecations
     * @return what breaks something first, then the most frequent reasons
     */
    static List<Alike> deprecated(Differences part) {
        Map<String, List<Entry>> together = new LinkedHashMap<>();
        for (Entry entry : part.entries()) {
            together.computeIfAbsent(reason(entry) + '\n' + DiffText.axes(entry), key -> new ArrayList<>())
                    .add(entry);
        }
        return together.values().stream()
                .map(entries -> new Alike(reason(entries.get(0)), entries))
                .sorted(Comparator.comparing(
                                (Alike each) -> !each.entries.get(0).breaks())
                        .thenComparing(each -> -each.entries.size()))
                .toList();
    }

    private static String reason(Entry entry) {
        Deprecation deprecation =
                entry.change() instanceof Change.ChangedDeprecation changed ? changed.deprecation() : null;
        String reason = deprecation == null ? "" : Sentence.reason(deprecation);
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }

    /** {@return what is deprecated or gone as a whole} */
    List<Entry> models() {
        return entries.stream().filter(Alike::isWhole).toList();
    }

    /** {@return what is part of a model that stays} */
    List<Entry> ofOthers() {
        return entries.stream().filter(entry -> !isWhole(entry)).toList();
    }

    /** {@return what is deprecated or gone of each model that stays, in Markdown} */
    Map<TypeId, List<String>> parts() {
        Map<TypeId, List<String>> parts = new LinkedHashMap<>();
        for (Entry entry : ofOthers()) {
            ChangeItem item = ChangeItem.of(List.of(entry)).get(0);
            boolean named = Topic.of(entry.change())
                    .filter(GOES_WITHOUT_SAYING::contains)
                    .isPresent();
            parts.computeIfAbsent(entry.change().type(), key -> new ArrayList<>())
                    .add(named ? item.parts() : item.text());
        }
        return parts;
    }

    private static boolean isWhole(Entry entry) {
        return entry.change() instanceof Change.ChangedDeprecation changed
                ? changed.property().isEmpty()
                : Topic.of(entry.change()).isEmpty();
    }
}
