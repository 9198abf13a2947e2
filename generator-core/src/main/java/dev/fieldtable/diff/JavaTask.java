package dev.fieldtable.diff;

import dev.fieldtable.output.JavaMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to do whose code uses what an entry is about.
 *
 * @param kind what has to be done
 * @param before what is used, as it is written in Java; empty if there was nothing
 * @param after what takes its place; empty if there is nothing, or if {@code before} says all
 * @param note what neither of them shows, in Markdown; empty if they show all
 * @param breaksSource whether code may no longer compile
 * @param breaksBinary whether compiled code may no longer link
 */
record JavaTask(Kind kind, String before, String after, String note, boolean breaksSource, boolean breaksBinary) {
    /** What has to be done. */
    enum Kind {
        /** It is gone. */
        REMOVE,
        /** It is called otherwise. */
        RENAME,
        /** It gives or takes something else. */
        ADAPT,
        /** It looks as before, and stands for something else: no compiler tells. */
        CHECK,
        /** It compiles as it is. */
        RECOMPILE,
        /** Nothing; there is more than before. */
        NEW;

        /** {@return the word for people} */
        String title() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    private static final List<Axis> IN_JAVA = List.of(Axis.SOURCE, Axis.BINARY);

    /** {@return whether code of before goes on} */
    boolean isNews() {
        return kind == Kind.NEW;
    }

    /** What an entry asks for, in the order of its members; nothing for whole models, whose classes say all. */
    static List<JavaTask> of(Entry entry) {
        List<JavaTask> tasks = new ArrayList<>();
        if (DiffText.saysAll(entry)) {
            return tasks;
        }
        for (MemberChange change : paired(entry)) {
            if (said(change.before()).isEmpty() && said(change.after()).isEmpty()) {
                addComponent(change, tasks);
            } else {
                tasks.add(of(change));
            }
        }
        if (tasks.stream().allMatch(JavaTask::isNews)) {
            DiffText.breaks(entry, IN_JAVA)
                    .forEach((axes, reason) -> tasks.add(new JavaTask(
                            Kind.ADAPT,
                            "",
                            "",
                            "breaks " + axes + ": " + reason,
                            entry.impact(Axis.SOURCE).breaks(),
                            entry.impact(Axis.BINARY).breaks())));
        }
        return tasks;
    }

    /** A part of a record's constructor is written nowhere by itself. */
    private static void addComponent(MemberChange change, List<JavaTask> tasks) {
        JavaMember component = change.after() == null ? change.before() : change.after();
        if (component != null && (change.breaksSource() || change.breaksBinary())) {
            String note = JavaImpact.reason(change) + ": " + Sentence.code(component.name());
            tasks.add(new JavaTask(Kind.ADAPT, "", "", note, change.breaksSource(), change.breaksBinary()));
        }
    }

    private static JavaTask of(MemberChange change) {
        boolean check = change.changesMeaning();
        return new JavaTask(
                kind(change),
                said(change.before()),
                said(change.after()),
                note(change),
                change.breaksSource() || check,
                change.breaksBinary() || check);
    }

    /** What is written alike, with simple names, still differs. */
    private static String note(MemberChange change) {
        JavaMember before = change.before();
        JavaMember after = change.after();
        if (change.changesMeaning()) {
            return "stands for another value";
        }
        if (before == null || after == null || !before.signature().equals(after.signature())) {
            return "";
        }
        return before.kind() == JavaMember.Kind.CLASS
                ? "has other members and supertypes"
                : Sentence.code(types(before)) + " is now " + Sentence.code(types(after));
    }

    private static String types(JavaMember member) {
        return member.parameters().isEmpty() ? member.type() : String.join(", ", member.parameters());
    }

    private static Kind kind(MemberChange change) {
        JavaMember before = change.before();
        JavaMember after = change.after();
        if (change.changesMeaning()) {
            return Kind.CHECK;
        }
        if (before == null || !(change.breaksSource() || change.breaksBinary())) {
            return Kind.NEW;
        }
        if (after == null) {
            return Kind.REMOVE;
        }
        if (!change.breaksSource()) {
            return Kind.RECOMPILE;
        }
        return before.name().equals(after.name()) ? Kind.ADAPT : Kind.RENAME;
    }

    private static String said(@Nullable JavaMember member) {
        return member == null ? "" : member.signature();
    }

    /** Of a thing that has another name, what went and what came are the same member. */
    private static List<MemberChange> paired(Entry entry) {
        boolean renamed =
                entry.change() instanceof Change.RenamedProperty || entry.change() instanceof Change.ChangedJavaName;
        if (!renamed) {
            return entry.members();
        }
        List<MemberChange> rest = new ArrayList<>(entry.members());
        List<MemberChange> paired = new ArrayList<>();
        while (!rest.isEmpty()) {
            MemberChange first = rest.remove(0);
            MemberChange successor = first.after() == null ? successor(first, rest) : null;
            if (successor != null) {
                rest.remove(successor);
            }
            paired.add(
                    successor == null
                            ? first
                            : new MemberChange(
                                    first.before(), successor.after(), first.breaksSource(), first.breaksBinary()));
        }
        return paired;
    }

    private static @Nullable MemberChange successor(MemberChange gone, List<MemberChange> others) {
        JavaMember before = gone.before();
        for (MemberChange other : others) {
            JavaMember after = other.after();
            if (other.before() == null
                    && before != null
                    && after != null
                    && before.kind() == after.kind()
                    && before.owner().equals(after.owner())) {
                return other;
            }
        }
        return null;
    }
}
