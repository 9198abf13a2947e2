package dev.fieldtable.diff;

import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.output.JavaMember;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What happens to types as a whole. */
final class TypeRules {
    private static final String TREE_READER = "fromTree";

    private TypeRules() {}

    static void removed(Comparison states, Consumer<Entry> found) {
        for (TypeDeclaration type : states.matching().removed()) {
            List<MemberChange> members = states.membersBefore(type).stream()
                    .map(member -> new MemberChange(member, null, true, true))
                    .toList();
            found.accept(states.draft(new Change.RemovedType(type.id(), kind(type)), type.span(), null, members)
                    .entry());
        }
    }

    static void added(Comparison states, Consumer<Entry> found) {
        for (TypeDeclaration type : states.matching().added()) {
            List<MemberChange> members = states.membersAfter(type).stream()
                    .map(member -> new MemberChange(null, member, false, false))
                    .toList();
            found.accept(states.draft(new Change.AddedType(type.id(), kind(type)), null, type.span(), members)
                    .entry());
        }
    }

    static void renamed(Comparison states, Consumer<Entry> found) {
        for (TypePair pair : states.matching().pairs()) {
            Evidence evidence = pair.evidence();
            if (evidence != null) {
                found.accept(states.draft(
                                new Change.RenamedType(
                                        pair.before().id(), pair.after().id(), evidence),
                                pair.before().span(),
                                pair.after().span(),
                                states.renamedClass(pair))
                        .entry());
            }
        }
    }

    static void changedKind(Comparison states, Consumer<Entry> found) {
        for (TypePair pair : states.withOtherJava()) {
            String before = javaKind(states.membersBefore(pair.before()), pair.before());
            String after = javaKind(states.membersAfter(pair.after()), pair.after());
            boolean json = !kind(pair.before()).equals(kind(pair.after()));
            if (json || !before.equals(after)) {
                Impact wire = json ? Impact.breaking("the values are of another kind") : Impact.NONE;
                found.accept(states.draft(
                                json
                                        ? new Change.ChangedKind(
                                                pair.after().id(), kind(pair.before()), kind(pair.after()))
                                        : new Change.ChangedKind(pair.after().id(), before, after),
                                pair.before().span(),
                                pair.after().span(),
                                ofAnotherKind(states, pair))
                        .wire(wire, wire)
                        .entry());
            }
        }
    }

    /** A class that keeps its name but not its supertypes is another class to whoever uses these. */
    private static List<MemberChange> ofAnotherKind(Comparison states, TypePair pair) {
        boolean wasRecord = isRecord(states.membersBefore(pair.before()));
        List<MemberChange> members = new ArrayList<>();
        for (MemberChange change : states.members(pair, member -> true, member -> true)) {
            // Nobody has called the constructor of a record that was none.
            boolean isNew = change.before() == null && !wasRecord;
            members.add(isNew ? new MemberChange(null, change.after(), false, false) : change);
        }
        String name = states.before().java().className(pair.before());
        boolean told = members.stream().anyMatch(change -> isClass(change.before(), name));
        if (!told) {
            JavaMember before = states.membersBefore(pair.before()).get(0);
            JavaMember after = states.membersAfter(pair.after()).get(0);
            members.add(0, new MemberChange(before, after, true, true));
        }
        return members;
    }

    private static boolean isRecord(List<JavaMember> members) {
        return members.get(0).signature().startsWith("record ");
    }

    private static boolean isClass(@Nullable JavaMember member, String name) {
        return member != null
                && member.kind() == JavaMember.Kind.CLASS
                && member.owner().equals(name);
    }

    static void changedJavaNames(Comparison states, Consumer<Entry> found) {
        for (TypePair pair : states.withOtherJava()) {
            String before = states.before().java().className(pair.before());
            String after = states.after().java().className(pair.after());
            if (pair.evidence() == null && !before.equals(after)) {
                found.accept(states.draft(
                                new Change.ChangedJavaName(pair.after().id(), "", before, after),
                                pair.before().span(),
                                pair.after().span(),
                                states.renamedClass(pair))
                        .entry());
            }
            if (javaKind(states.membersBefore(pair.before()), pair.before())
                    .equals(javaKind(states.membersAfter(pair.after()), pair.after()))) {
                members(states, pair, found);
            }
        }
    }

    private static void members(Comparison states, TypePair pair, Consumer<Entry> found) {
        Map<String, List<String>> before = names(states.membersBefore(pair.before()), states.before(), pair.before());
        Map<String, List<String>> after = names(states.membersAfter(pair.after()), states.after(), pair.after());
        after.forEach((element, names) -> {
            List<String> was = before.getOrDefault(element, names);
            if (!was.get(0).equals(names.get(0))) {
                found.accept(states.draft(
                                new Change.ChangedJavaName(pair.after().id(), element, was.get(0), names.get(0)),
                                place(pair.before(), element),
                                place(pair.after(), element),
                                states.members(pair, element, element))
                        .entry());
            }
        });
    }

    /** What each part is called; what the constant, the accessor or the arm is called comes first. */
    private static Map<String, List<String>> names(List<JavaMember> members, DocsState state, TypeDeclaration type) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        int prefix = state.java().className(type).length();
        for (JavaMember member : members) {
            String element = member.element();
            if (element != null) {
                String name =
                        member.kind() == JavaMember.Kind.CLASS ? member.owner().substring(prefix + 1) : member.name();
                names.computeIfAbsent(element, key -> new ArrayList<>()).add(name);
            }
        }
        return names;
    }

    /** A union that is gone, or chooses among others now, leaves a trace in every type that it led to. */
    static void lostTreeReading(Comparison states, Consumer<Entry> found) {
        List<MemberChange> members = new ArrayList<>();
        List<TypeId> types = new ArrayList<>();
        List<SourceSpan> places = new ArrayList<>();
        for (TypePair pair : states.withOtherJava()) {
            if (pair.after() instanceof UnionType || !kind(pair.before()).equals(kind(pair.after()))) {
                continue;
            }
            List<MemberChange> lost = states.members(pair, TypeRules::readsTrees, TypeRules::readsTrees).stream()
                    .filter(change -> change.after() == null)
                    .toList();
            if (!lost.isEmpty()) {
                members.addAll(lost);
                types.add(pair.after().id());
                places.add(pair.after().span());
            }
        }
        if (!types.isEmpty()) {
            found.accept(states.draft(new Change.LostTreeReading(types.get(0), types), null, places.get(0), members)
                    .entry());
        }
    }

    private static boolean readsTrees(JavaMember member) {
        return member.element() == null && member.name().equals(TREE_READER);
    }

    static String kind(TypeDeclaration type) {
        return Shape.of(type).kind();
    }

    /** What the class is declared as: {@code class}, {@code record} or {@code interface}. */
    private static String javaKind(List<JavaMember> members, TypeDeclaration type) {
        String declaration = members.get(0).signature();
        return type instanceof ObjectType ? declaration.substring(0, declaration.indexOf(' ')) : kind(type);
    }

    private static SourceSpan place(TypeDeclaration type, String element) {
        return Places.of(type, element);
    }
}
