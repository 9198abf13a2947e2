package dev.fieldtable.diff;

import dev.fieldtable.diff.Differences.Version;
import dev.fieldtable.output.JavaMember;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.text.Digits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes differences for a terminal: what breaks first, then the rest. */
final class DiffText {
    private static final int MOST_MEMBERS = 6;
    private static final int MOST_PLACES = 3;

    private final StringBuilder text = new StringBuilder();

    private DiffText() {}

    static String write(ChangeParts parts, boolean prose) {
        DiffText writer = new DiffText();
        writer.section("Breaking", parts.api(), Impacting::breaks);
        writer.section("Compatible", parts.api(), change -> !change.breaks());
        writer.section(ChangeParts.DEPRECATED, parts.deprecated(), change -> true);
        writer.section(ChangeParts.ENDED, parts.ended(), change -> true);
        if (prose) {
            writer.prose(parts.api());
        }
        Version version = parts.version();
        if (version == Version.MAJOR) {
            writer.text.append(VersionCause.of(parts)).append('\n');
        }
        writer.text.append(summary(parts)).append("; version: ").append(version.label());
        return writer.text.append('\n').toString();
    }

    /** The numbers of all parts in one line, without a line end. */
    static String summary(ChangeParts parts) {
        Differences differences = parts.api();
        List<String> numbers = new ArrayList<>(List.of(count(differences.number(), "change")));
        if (differences.number() > 0) {
            String breaking = breaking(differences);
            numbers.add(breaking.isEmpty() ? "none breaks anything" : "breaking: " + breaking);
        }
        numbers.addAll(beside(parts));
        return String.join("; ", numbers);
    }

    /** How many changes break what; empty if none does. */
    static String breaking(Differences differences) {
        return Stream.of(Axis.values())
                .filter(axis -> differences.breaking(axis) > 0)
                .map(axis -> number(differences.breaking(axis)) + " " + axis.title())
                .collect(Collectors.joining(", "));
    }

    /** The numbers of what is told of beside the changes. */
    static List<String> beside(ChangeParts parts) {
        List<String> numbers = new ArrayList<>();
        if (parts.deprecated().number() > 0) {
            numbers.add(number(parts.deprecated().number()) + " deprecated");
        }
        if (parts.ended().number() > 0) {
            numbers.add(number(parts.ended().number()) + " gone from the Java");
        }
        int worded = parts.api().prose().size();
        if (worded > 0) {
            numbers.add(count(worded, "description") + " worded differently");
        }
        return numbers;
    }

    static String count(int number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    static String number(int number) {
        return Digits.grouped(number);
    }

    private void section(String title, Differences differences, Predicate<Impacting> wanted) {
        List<Entry> entries = differences.entries().stream().filter(wanted).toList();
        List<OperationChange> operations =
                differences.operations().stream().filter(wanted).toList();
        int number = entries.size() + operations.size();
        if (number > 0) {
            text.append(title).append(" (").append(number(number)).append(")\n\n");
            entries.forEach(this::entry);
            operations.forEach(this::operation);
            text.append('\n');
        }
    }

    private void operation(OperationChange change) {
        text.append(change.subject()).append(": ").append(change.message()).append('\n');
        text.append("    ").append(places(change.before(), change.after())).append('\n');
        reasons(change);
    }

    private void entry(Entry entry) {
        Sentence sentence = Sentence.of(entry.change());
        text.append(sentence.subject()).append(": ").append(sentence.what()).append('\n');
        text.append("    ").append(places(entry.before(), entry.after()));
        String users = users(entry);
        text.append(users.isEmpty() ? "" : "; " + users).append('\n');
        reasons(entry);
        if (entry.breaks()) {
            signatures(entry, true)
                    .forEach(line -> text.append("    - ").append(line).append('\n'));
            signatures(entry, false)
                    .forEach(line -> text.append("    + ").append(line).append('\n'));
        }
    }

    private void reasons(Impacting change) {
        breaks(change)
                .forEach((axes, reason) -> text.append("    breaks ")
                        .append(axes)
                        .append(": ")
                        .append(reason)
                        .append('\n'));
    }

    private static Map<String, String> breaks(Impacting change) {
        return breaks(change, List.of(Axis.values()));
    }

    /** What breaks on some axes, and why; axes that break for one reason stand together. */
    static Map<String, String> breaks(Impacting change, List<Axis> axes) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (Axis axis : axes) {
            Impact impact = change.impact(axis);
            if (impact.breaks()) {
                byReason.computeIfAbsent(impact.reason(), reason -> new ArrayList<>())
                        .add(axis.title());
            }
        }
        Map<String, String> breaks = new LinkedHashMap<>();
        byReason.forEach((reason, titles) ->
                breaks.put(String.join(" and ", titles).replace("source and Java", "source and"), reason));
        return breaks;
    }

    static String places(@Nullable SourceSpan before, @Nullable SourceSpan after) {
        if (before == null || after == null) {
            SourceSpan only = before == null ? after : before;
            return only == null ? "" : place(only);
        }
        String was = before.path().equals(after.path()) ? String.valueOf(before.line()) : place(before);
        return place(after) + (place(before).equals(place(after)) ? "" : " (was " + was + ")");
    }

    private static String place(SourceSpan span) {
        return span.path() + ":" + span.line();
    }

    static String users(Entry entry) {
        List<String> parts = new ArrayList<>();
        List<String> places = entry.usedBy();
        if (!places.isEmpty()) {
            String shown = String.join(", ", places.subList(0, Math.min(MOST_PLACES, places.size())));
            int more = places.size() - MOST_PLACES;
            parts.add("used by " + shown + (more > 0 ? " and " + number(more) + " more" : ""));
        }
        if (!entry.reachedFrom().isEmpty()) {
            parts.add("reached from " + count(entry.reachedFrom().size(), "model"));
        }
        return String.join(", ", parts);
    }

    /** What the members look like before or now, each once; none where the reason has said it all. */
    private static List<String> signatures(Entry entry, boolean before) {
        Set<String> lines = new LinkedHashSet<>();
        for (MemberChange change : entry.members()) {
            JavaMember member = before ? change.before() : change.after();
            boolean told = change.breaksSource() || change.breaksBinary();
            if (member != null && told && !member.signature().isEmpty() && !saysAll(entry)) {
                lines.add(member.signature());
            }
        }
        List<String> shown = new ArrayList<>(lines);
        if (shown.size() > MOST_MEMBERS) {
            int more = shown.size() - MOST_MEMBERS;
            shown = new ArrayList<>(shown.subList(0, MOST_MEMBERS));
            shown.add("… and " + number(more) + " more");
        }
        return shown;
    }

    /** Of a class that is gone or has another name, nobody wants to see the members. */
    static boolean saysAll(Entry entry) {
        return Topic.of(entry.change()).isEmpty();
    }

    /** The axes on which a change breaks something. */
    static List<Axis> broken(Impacting change) {
        return Stream.of(Axis.values())
                .filter(axis -> change.impact(axis).breaks())
                .toList();
    }

    /** The names of the axes on which a change breaks; empty if it breaks nothing. */
    static String axes(Impacting change) {
        return broken(change).stream().map(Axis::label).collect(Collectors.joining(", "));
    }

    private void prose(Differences differences) {
        if (!differences.prose().isEmpty()) {
            text.append("Worded differently (")
                    .append(number(differences.prose().size()))
                    .append(")\n\n");
            for (Differences.Prose prose : differences.prose()) {
                text.append(prose.subject())
                        .append("\n    ")
                        .append(places(prose.before(), prose.after()))
                        .append('\n');
            }
            text.append('\n');
        }
    }
}
