package dev.fieldtable.diff;

import dev.fieldtable.output.JavaMember;
import java.util.List;
import java.util.function.Predicate;

/** Puts into words what the members of the generated code tell. */
final class JavaImpact {
    private JavaImpact() {}

    static Impact source(List<MemberChange> changes) {
        return impact(changes, MemberChange::breaksSource);
    }

    static Impact binary(List<MemberChange> changes) {
        return impact(changes, MemberChange::breaksBinary);
    }

    private static Impact impact(List<MemberChange> changes, Predicate<MemberChange> breaks) {
        if (changes.isEmpty()) {
            return Impact.NONE;
        }
        List<MemberChange> breaking =
                changes.stream().filter(breaks.or(MemberChange::changesMeaning)).toList();
        if (!breaking.isEmpty()) {
            int others = breaking.size() - 1;
            return Impact.breaking(reason(breaking.get(0))
                    + (others == 0 ? "" : others == 1 ? "; one more" : "; " + others + " more"));
        }
        MemberChange first = changes.get(0);
        return Impact.compatible(
                first.before() == null ? "there is more than before" : "only type arguments differ, so it links");
    }

    /** Why a change of a member breaks something, in Markdown. */
    static String reason(MemberChange change) {
        JavaMember before = change.before();
        JavaMember after = change.after();
        if (before == null) {
            return after != null && after.kind() == JavaMember.Kind.COMPONENT
                    ? "the record's constructor takes one more"
                    : "it is new";
        }
        if (before.kind() == JavaMember.Kind.COMPONENT) {
            return after == null
                    ? "the record's constructor takes one less"
                    : "the record's constructor takes another type";
        }
        if (change.changesMeaning()) {
            return "`" + before.signature() + "` is still there, and stands for another value";
        }
        if (after != null && before.signature().equals(after.signature()) && before.kind() == JavaMember.Kind.CLASS) {
            return "`" + before.signature() + "` has other members and supertypes";
        }
        if (after == null) {
            return "`" + before.signature() + "` is gone";
        }
        if (!before.owner().equals(after.owner()) && before.kind() == JavaMember.Kind.CLASS) {
            return "the class is called " + Sentence.code(after.owner());
        }
        return "`" + before.signature() + "` is now `" + after.signature() + "`";
    }
}
