package dev.fieldtable.diff;

import dev.fieldtable.diff.Differences.Version;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.output.JavaMember;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes differences as an entry of a changelog, for a reader in a hurry: the suggested version and its cause, then what
 * changed in the API, what breaks first, then what is deprecated and what ends. Where a part is more than anybody reads,
 * an overview stands before it, and it is folded up.
 */
final class DiffMarkdown {
    /** Of what asks for nothing to be done today. */
    private static final int MOST_NAMED = 12;

    private final StringBuilder text = new StringBuilder();
    private final Differences differences;
    private final boolean folded;

    private DiffMarkdown(Differences differences) {
        this.differences = differences;
        folded = DiffOverview.isNeeded(differences);
    }

    static String write(ChangeParts parts, boolean prose) {
        DiffMarkdown writer = new DiffMarkdown(parts.api());
        writer.lead(parts);
        if (writer.folded) {
            writer.text.append(DiffOverview.write(parts.api()));
        }
        writer.models("Removed models (breaks Java)", Change.RemovedType.class);
        writer.renamed();
        writer.changed("Breaking changes", true);
        writer.models("New models", Change.AddedType.class);
        writer.changed("Other changes", false);
        writer.operations();
        if (prose) {
            writer.prose();
        }
        writer.deprecated(parts.deprecated());
        writer.ended(parts.ended());
        return writer.text.toString();
    }

    /** Where an overview follows, it tells what breaks. */
    private void lead(ChangeParts parts) {
        text.append("Suggested version: **").append(parts.version().label()).append("**. ");
        if (folded && differences.version() == Version.MAJOR) {
            text.append(VersionCause.share(differences))
                    .append(": ")
                    .append(DiffText.breaking(differences))
                    .append('.');
            List<String> beside = DiffText.beside(parts);
            text.append(beside.isEmpty() ? "" : " Beside them: " + String.join(", ", beside) + ".")
                    .append('\n');
            return;
        }
        text.append(VersionCause.of(parts))
                .append("\n\n")
                .append(DiffText.summary(parts))
                .append(".\n");
    }

    /** A section, which a reader unfolds who wants to see all of it. */
    private void section(String title, int number, Runnable content) {
        if (folded) {
            fold(title, number, content);
        } else {
            heading(title, number);
            content.run();
        }
    }

    private void heading(String title, int number) {
        text.append("\n### ")
                .append(title)
                .append(": ")
                .append(DiffText.number(number))
                .append("\n\n");
    }

    private void fold(String title, int number, Runnable content) {
        text.append("\n<details><summary>")
                .append(title)
                .append(": ")
                .append(DiffText.number(number))
                .append("</summary>\n\n");
        content.run();
        text.append("\n</details>\n");
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

    private void deprecated(Differences part) {
        if (part.number() > 0) {
            List<Alike> all = Alike.deprecated(part);
            heading(ChangeParts.DEPRECATED, part.number());
            if (part.number() > MOST_NAMED) {
                text.append(AlikeText.inShort(all));
                fold("All that is deprecated now", part.number(), () -> text.append(AlikeText.all(all)));
            } else {
                text.append(AlikeText.all(all));
            }
        }
    }

    /** By name, each was told of when it was deprecated. */
    private void ended(Differences part) {
        if (part.number() > 0) {
            List<Alike> all = List.of(new Alike("", part.entries()));
            heading(ChangeParts.ENDED + " (breaks Java)", part.number());
            text.append("Each is named where it was deprecated, in an earlier entry.\n");
            if (part.number() > MOST_NAMED) {
                fold("What is gone, in short", part.number(), () -> text.append(AlikeText.inShort(all)));
            } else {
                text.append('\n').append(AlikeText.all(all));
            }
        }
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

    /** {@return what a change breaks, to stand behind it; empty if that is nothing} */
    static String broken(Impacting change) {
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
