package dev.fieldtable.diff;

import dev.fieldtable.model.TypeId;
import dev.fieldtable.output.JavaMember;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes differences as an entry of a changelog, for a reader in a hurry: whole models in lists, then one item for each
 * model that changed.
 */
final class DiffMarkdown {
    private final StringBuilder text = new StringBuilder();
    private final Differences differences;

    private DiffMarkdown(Differences differences) {
        this.differences = differences;
    }

    static String write(Differences differences, boolean prose) {
        DiffMarkdown writer = new DiffMarkdown(differences);
        writer.text.append(DiffText.summary(differences)).append(".\n");
        writer.models("New models", Change.AddedType.class);
        writer.models("Removed models (breaks Java)", Change.RemovedType.class);
        writer.renamed();
        writer.changed("Breaking changes", true);
        writer.changed("Other changes", false);
        if (prose) {
            writer.prose();
        }
        return writer.text.toString();
    }

    private void heading(String title, int number) {
        text.append("\n### ")
                .append(title)
                .append(": ")
                .append(DiffText.number(number))
                .append("\n\n");
    }

    private void models(String title, Class<? extends Change> kind) {
        Map<String, List<String>> byPackage = new TreeMap<>();
        List<Entry> entries = entries(kind);
        for (Entry entry : entries) {
            TypeId type = entry.change().type();
            byPackage
                    .computeIfAbsent(type.packageName(), key -> new ArrayList<>())
                    .add(Sentence.code(type.name()));
        }
        if (!entries.isEmpty()) {
            heading(title, entries.size());
            byPackage.forEach((name, types) -> text.append("- ")
                    .append(name.isEmpty() ? "" : Sentence.code(name) + ": ")
                    .append(String.join(", ", types))
                    .append('\n'));
        }
    }

    private void renamed() {
        List<Entry> entries = entries(Change.RenamedType.class);
        if (!entries.isEmpty()) {
            heading("Renamed models (breaks Java)", entries.size());
            for (Entry entry : entries) {
                Sentence sentence = Sentence.of(entry.change());
                text.append("- ")
                        .append(Sentence.code(sentence.subject()))
                        .append(' ')
                        .append(sentence.what())
                        .append('\n');
            }
        }
    }

    private List<Entry> entries(Class<? extends Change> kind) {
        return differences.entries().stream()
                .filter(entry -> kind.isInstance(entry.change()))
                .toList();
    }

    private void changed(String title, boolean breaking) {
        Map<TypeId, List<Entry>> byType = new LinkedHashMap<>();
        int number = 0;
        for (Entry entry : differences.entries()) {
            boolean whole = entry.change() instanceof Change.AddedType
                    || entry.change() instanceof Change.RemovedType
                    || entry.change() instanceof Change.RenamedType;
            if (!whole && entry.breaks() == breaking) {
                byType.computeIfAbsent(entry.change().type(), key -> new ArrayList<>())
                        .add(entry);
                number++;
            }
        }
        if (number > 0) {
            heading(title, number);
            byType.forEach(this::type);
        }
    }

    private void type(TypeId type, List<Entry> entries) {
        text.append("- **").append(Sentence.code(type.toString())).append("**");
        String users = DiffText.users(entries.get(0));
        text.append(users.isEmpty() ? "" : " (" + users + ")");
        if (entries.size() == 1) {
            text.append(": ").append(item(type, entries.get(0))).append('\n');
            return;
        }
        text.append(":\n");
        for (Entry entry : entries) {
            text.append("  - ").append(item(type, entry)).append('\n');
        }
    }

    private static String item(TypeId type, Entry entry) {
        Sentence sentence = Sentence.of(entry.change());
        String part = sentence.subject().substring(type.toString().length());
        String item = (part.isEmpty() ? "" : Sentence.code(part.substring(1)) + " ") + sentence.what();
        if (!entry.breaks()) {
            return item;
        }
        String broken = Stream.of(Axis.values())
                .filter(axis -> entry.impact(axis).breaks())
                .map(Axis::label)
                .collect(Collectors.joining(", "));
        return item + java(entry) + " (breaks " + broken + ")";
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
            heading("Worded differently", differences.prose().size());
            for (Differences.Prose prose : differences.prose()) {
                text.append("- ").append(Sentence.code(prose.subject())).append('\n');
            }
        }
    }
}
