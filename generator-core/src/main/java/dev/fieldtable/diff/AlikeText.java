package dev.fieldtable.diff;

import dev.fieldtable.model.TypeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes things of which the same is said in Markdown: what is said once, and the things below it. */
final class AlikeText {
    /** So many reasons are told of in short; of more, the number of things is. */
    private static final int MOST_REASONS = 5;

    private final StringBuilder text = new StringBuilder();

    private AlikeText() {}

    /** {@return all of them, in lists; lines end with {@code \n}} */
    static String all(List<Alike> all) {
        return write(all, Integer.MAX_VALUE, AlikeText::named);
    }

    /** {@return how many there are, and what most of them are called; lines end with {@code \n}} */
    static String inShort(List<Alike> all) {
        return write(all, MOST_REASONS, AlikeText::counted);
    }

    /** What is said may be foreign, and stands where no line begins. */
    private static String write(List<Alike> all, int most, Function<Alike, List<String>> rows) {
        Map<String, List<Alike>> bySaid = new LinkedHashMap<>();
        all.forEach(each ->
                bySaid.computeIfAbsent(each.said(), said -> new ArrayList<>()).add(each));
        AlikeText writer = new AlikeText();
        bySaid.values().stream().limit(most).forEach(each -> writer.reason(each, rows));
        int others = bySaid.values().stream()
                .skip(most)
                .flatMap(List::stream)
                .mapToInt(each -> each.entries().size())
                .sum();
        if (others > 0) {
            writer.text.append("- ").append(DiffText.number(others)).append(" more for other reasons\n");
        }
        return writer.text.toString();
    }

    private void reason(List<Alike> all, Function<Alike, List<String>> rows) {
        Alike first = all.get(0);
        if (first.said().isEmpty()) {
            rows("", all, rows);
        } else if (all.size() == 1 && first.entries().size() == 1) {
            Entry entry = first.entries().get(0);
            text.append("- ")
                    .append(Sentence.code(Sentence.of(entry.change()).subject()))
                    .append(": ")
                    .append(first.said())
                    .append(DiffMarkdown.broken(entry))
                    .append('\n');
        } else {
            text.append("- ").append(first.said()).append(":\n");
            rows("  ", all, rows);
        }
    }

    private void rows(String indent, List<Alike> all, Function<Alike, List<String>> rows) {
        all.stream()
                .flatMap(each -> rows.apply(each).stream())
                .forEach(row -> text.append(indent).append("- ").append(row).append('\n'));
    }

    private static List<String> named(Alike alike) {
        List<String> rows = new ArrayList<>();
        ChangeItem.byPackage(alike.models())
                .forEach((name, types) -> rows.add(row(
                        alike,
                        name,
                        types.stream().map(TypeId::name).map(Sentence::code).toList())));
        alike.parts().forEach((type, parts) -> rows.add(row(alike, type.toString(), parts)));
        return rows;
    }

    private static String row(Alike alike, String where, List<String> names) {
        return (where.isEmpty() ? "" : Sentence.code(where) + ": ") + String.join(", ", names) + broken(alike);
    }

    private static List<String> counted(Alike alike) {
        List<String> rows = new ArrayList<>(DiffOverview.models("model", broken(alike), alike.models()));
        List<Entry> parts = alike.ofOthers();
        if (!parts.isEmpty()) {
            rows.add("**" + DiffText.count(parts.size(), "part") + "**" + broken(alike) + TopicText.places(parts));
        }
        return rows;
    }

    /** Of what ends, the heading says what it breaks. */
    private static String broken(Alike alike) {
        return alike.said().isEmpty() ? "" : DiffMarkdown.broken(alike.entries().get(0));
    }
}
