package dev.fieldtable.diff;

import dev.fieldtable.model.TypeId;
import dev.fieldtable.output.JavaMember;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes differences as an entry of a changelog, for a reader in a hurry: whole models in lists, then one item for each
 * model that changed. Where that is more than anybody reads, an overview stands before it, and it is folded up.
 */
final class DiffMarkdown {
    private final StringBuilder text = new StringBuilder();
    private final Differences differences;
    private final boolean folded;

    private DiffMarkdown(Differences differences) {
        this.differences = differences;
        folded = DiffOverview.isNeeded(differences);
    }

    static String write(Differences differences, boolean prose) {
        return write(differences, Differences.NONE, prose);
    }

    static String write(Differences differences, Differences ended, boolean prose) {
        DiffMarkdown writer = new DiffMarkdown(differences);
        writer.text.append(DiffText.summary(differences)).append(".\n");
        if (!ended.entries().isEmpty()) {
            writer.text
                    .append("Gone from the docs before, and from the Java now: ")
                    .append(DiffText.number(ended.entries().size()))
                    .append("; version with that: ")
                    .append(ended.version().label())
                    .append(".\n");
        }
        if (writer.folded) {
            writer.text.append(DiffOverview.write(differences));
        }
        writer.models("New models", Change.AddedType.class);
        writer.models("Removed models (breaks Java)", Change.RemovedType.class);
        writer.renamed();
        writer.changed("Breaking changes", true);
        writer.changed("Other changes", false);
        writer.operations();
        if (prose) {
            writer.prose();
        }
        return writer.text.append(new DiffMarkdown(ended).ended()).toString();
    }

    /** A section, which a reader unfolds who wants to see all of it. */
    private void section(String title, int number, Runnable content) {
        String heading = title + ": " + DiffText.number(number);
        text.append(folded ? "\n<details><summary>" + heading + "</summary>\n\n" : "\n### " + heading + "\n\n");
        content.run();
        text.append(folded ? "\n</details>\n" : "");
    }

    private void models(String title, Class<? extends Change> kind) {
        List<Entry> entries = ChangeItem.ofKind(differences, kind);
        if (!entries.isEmpty()) {
            section(title, entries.size(), () -> models(entries));
        }
    }

    /** A line for each package. */
    private void models(List<Entry> entries) {
        ChangeItem.byPackage(entries)
                .forEach((name, types) -> text.append("- ")
                        .append(name.isEmpty() ? "" : Sentence.code(name) + ": ")
                        .append(types.stream()
                                .map(type -> Sentence.code(type.name()))
                                .collect(Collectors.joining(", ")))
                        .append('\n'));
    }

    /** {@return what the docs had lost before, in a section of its own; empty if there is nothing of it} */
    private String ended() {
        if (!differences.entries().isEmpty()) {
            section(
                    "Gone from the docs before, and from the Java now (breaks Java)",
                    differences.entries().size(),
                    () -> {
                        models(ChangeItem.ofKind(differences, Change.RemovedType.class));
                        ChangeItem.byType(differences, entry -> true).forEach(this::type);
                    });
        }
        return text.toString();
    }

    private void renamed() {
        List<Entry> entries = ChangeItem.ofKind(differences, Change.RenamedType.class);
        if (!entries.isEmpty()) {
            section(
                    "Renamed models (breaks Java)",
                    entries.size(),
                    () -> entries.stream()
                            .map(entry -> Sentence.of(entry.change()))
                            .forEach(sentence -> text.append("- ")
                                    .append(Sentence.code(sentence.subject()))
                                    .append(' ')
                                    .append(sentence.what())
                                    .append('\n')));
        }
    }

    private void changed(String title, boolean breaking) {
        Map<TypeId, List<Entry>> byType = ChangeItem.byType(differences, entry -> entry.breaks() == breaking);
        int number = byType.values().stream().mapToInt(List::size).sum();
        if (number > 0) {
            section(title, number, () -> byType.forEach(this::type));
        }
    }

    private void type(TypeId type, List<Entry> entries) {
        text.append("- **").append(Sentence.code(type.toString())).append("**");
        String users = DiffText.users(entries.get(0));
        text.append(users.isEmpty() ? "" : " (" + users + ")");
        List<String> items =
                ChangeItem.of(entries).stream().map(DiffMarkdown::item).toList();
        if (items.size() == 1) {
            text.append(": ").append(items.get(0)).append('\n');
            return;
        }
        text.append(":\n");
        items.forEach(item -> text.append("  - ").append(item).append('\n'));
    }

    private static String item(ChangeItem item) {
        Entry first = item.first();
        boolean one = item.entries().size() == 1;
        return item.text() + (one && first.breaks() ? java(first) : "") + broken(first);
    }

    private void operations() {
        List<OperationChange> operations = differences.operations();
        if (!operations.isEmpty()) {
            section(
                    "Operations",
                    operations.size(),
                    () -> operations.forEach(change -> text.append("- ")
                            .append(Sentence.code(change.subject()))
                            .append(' ')
                            .append(change.message())
                            .append(broken(change))
                            .append('\n')));
        }
    }

    private static String broken(Impacting change) {
        String axes = DiffText.axes(change);
        return axes.isEmpty() ? "" : " (breaks " + axes + ")";
    }

    /** The first member that is told is the accessor; who wants the others asks for JSON. */
    private static String java(Entry entry) {
        for (MemberChange change : entry.members()) {
            JavaMember before = change.before();
            JavaMember after = change.after();
            boolean told = (change.breaksSource() || change.breaksBinary())
                    && (before == null || !before.signature().isEmpty());
            if (told && before != null && after != null && !DiffText.saysAll(entry)) {
                return "; " + Sentence.code(before.signature()) + " → " + Sentence.code(after.signature());
            }
        }
        return "";
    }

    private void prose() {
        if (!differences.prose().isEmpty()) {
            section(
                    "Worded differently",
                    differences.prose().size(),
                    () -> differences
                            .prose()
                            .forEach(prose -> text.append("- ")
                                    .append(Sentence.code(prose.subject()))
                                    .append('\n')));
        }
    }
}
