package dev.fieldtable.diff;

import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.output.JavaMember;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Two states, matched: what the rules ask. */
final class Comparison {
    private final DocsState before;
    private final DocsState after;
    private final TypeMatching matching;
    private final Renaming renaming;
    private final Map<String, String> classNames = new LinkedHashMap<>();
    private final JavaComparison java;
    private final List<TypePair> withOtherJava;
    private final Users usersBefore;
    private final Users usersAfter;
    private final List<ObjectPair> objects = new ArrayList<>();
    private final Map<TypeId, List<JavaMember>> membersBefore = new HashMap<>();
    private final Map<TypeId, List<JavaMember>> membersAfter = new HashMap<>();
    private final Map<TypeId, Map<String, JavaMember>> keyedAfter = new HashMap<>();

    Comparison(DocsState before, DocsState after) {
        this.before = before;
        this.after = after;
        this.matching = TypeMatching.of(before.types(), after.types());
        for (TypePair pair : matching.pairs()) {
            String was = before.java().className(pair.before());
            String is = after.java().className(pair.after());
            if (!was.equals(is)) {
                classNames.put(was, is);
                classNames.put(was + "Validator", is + "Validator");
            }
        }
        this.renaming = matching.renaming();
        this.java = new JavaComparison(classNames);
        Set<TypeId> sameJava = after.java().same(before.java());
        this.withOtherJava = matching.pairs().stream()
                .filter(pair -> pair.evidence() != null
                        || !sameJava.contains(pair.after().id()))
                .toList();
        this.usersBefore = new Users(before.types());
        this.usersAfter = new Users(after.types());
        for (TypePair pair : matching.pairs()) {
            if (pair.before() instanceof ObjectType was && pair.after() instanceof ObjectType is) {
                objects.add(ObjectPair.of(pair, was, is, renaming));
            }
        }
    }

    DocsState before() {
        return before;
    }

    DocsState after() {
        return after;
    }

    TypeMatching matching() {
        return matching;
    }

    /** The types that there are in both states, but for those whose classes are known to offer the same. */
    List<TypePair> withOtherJava() {
        return withOtherJava;
    }

    Renaming renaming() {
        return renaming;
    }

    /** The objects that there are in both states. */
    List<ObjectPair> objects() {
        return objects;
    }

    /** The enums that there are in both states. */
    List<EnumPair> enums() {
        List<EnumPair> enums = new ArrayList<>();
        for (TypePair pair : matching.pairs()) {
            if (pair.before() instanceof EnumType was && pair.after() instanceof EnumType is) {
                enums.add(new EnumPair(pair, was, is));
            }
        }
        return enums;
    }

    /** The unions that there are in both states. */
    List<UnionPair> unions() {
        List<UnionPair> unions = new ArrayList<>();
        for (TypePair pair : matching.pairs()) {
            if (pair.before() instanceof UnionType was && pair.after() instanceof UnionType is) {
                unions.add(new UnionPair(pair, was, is));
            }
        }
        return unions;
    }

    record EnumPair(TypePair types, EnumType before, EnumType after) {}

    record UnionPair(TypePair types, UnionType before, UnionType after) {}

    /** Whether every value of before, of one type, is a value of another type now. */
    boolean oldFitsNew(TypeRef was, TypeRef is) {
        return WireTypes.fits(renaming.of(was), before.types(), is, after.types());
    }

    /** Whether every value of now is a value of before. */
    boolean newFitsOld(TypeRef is, TypeRef was) {
        return WireTypes.fits(is, after.types(), renaming.of(was), before.types());
    }

    List<JavaMember> membersBefore(TypeDeclaration type) {
        return membersBefore.computeIfAbsent(type.id(), id -> before.java().members(type));
    }

    List<JavaMember> membersAfter(TypeDeclaration type) {
        return membersAfter.computeIfAbsent(type.id(), id -> after.java().members(type));
    }

    private Map<String, JavaMember> keyedAfter(TypeDeclaration type) {
        return keyedAfter.computeIfAbsent(type.id(), id -> JavaComparison.byKey(membersAfter(type)));
    }

    /** What became of the Java for one part of a type, or for several. */
    List<MemberChange> members(TypePair pair, Predicate<JavaMember> was, Predicate<JavaMember> is) {
        return java.compare(
                membersBefore(pair.before()).stream().filter(was).toList(),
                membersAfter(pair.after()).stream().filter(is).toList(),
                keyedAfter(pair.after()));
    }

    /** What became of the Java for one part of a type. */
    List<MemberChange> members(TypePair pair, @Nullable String was, @Nullable String is) {
        return members(pair, about(was), about(is));
    }

    /** The members of one part, none for no part. */
    static Predicate<JavaMember> about(@Nullable String element) {
        return member -> element != null && element.equals(member.element());
    }

    /** The members of some parts. */
    static Predicate<JavaMember> aboutAny(Collection<String> elements) {
        Set<String> any = new HashSet<>(elements);
        return member -> member.element() != null && any.contains(member.element());
    }

    /** What the classes show that have another name now: they themselves, and all that name them. */
    List<MemberChange> renamedClass(TypePair pair) {
        List<MemberChange> changes = new ArrayList<>();
        List<JavaMember> now = membersAfter(pair.after());
        for (JavaMember member : membersBefore(pair.before())) {
            boolean itself = member.kind() == JavaMember.Kind.CLASS;
            JavaMember same = itself
                    ? now.stream()
                            .filter(other -> other.kind() == JavaMember.Kind.CLASS
                                    && suffix(other, pair.after(), after).equals(suffix(member, pair.before(), before)))
                            .findFirst()
                            .orElse(null)
                    : null;
            if (itself) {
                changes.add(new MemberChange(member, same, true, true));
            }
        }
        Map<String, String> others = new HashMap<>(classNames);
        String was = before.java().className(pair.before());
        others.remove(was);
        JavaComparison withoutThis = new JavaComparison(others);
        for (TypeId user : usersBefore.direct(pair.before().id())) {
            matching.pairs().stream()
                    .filter(other -> other.before().id().equals(user) && !other.equals(pair))
                    .forEach(other -> changes.addAll(onlyByName(withoutThis, other)));
        }
        return changes;
    }

    private List<MemberChange> onlyByName(JavaComparison withoutThis, TypePair pair) {
        List<JavaMember> was = membersBefore(pair.before());
        List<JavaMember> is = membersAfter(pair.after());
        Map<String, JavaMember> all = keyedAfter(pair.after());
        Set<@Nullable JavaMember> otherwise = new HashSet<>();
        java.compare(was, is, all).forEach(change -> otherwise.add(change.before()));
        return withoutThis.compare(was, is, all).stream()
                .filter(change -> change.before() != null && !otherwise.contains(change.before()))
                .toList();
    }

    private static String suffix(JavaMember member, TypeDeclaration type, DocsState state) {
        return member.owner().substring(state.java().className(type).length());
    }

    /** An entry, as far as rules do not know better. */
    Draft draft(Change change, @Nullable SourceSpan was, @Nullable SourceSpan is, List<MemberChange> members) {
        return new Draft(this, change, was, is, members);
    }

    /** An entry in the making. */
    static final class Draft {
        private final Comparison comparison;
        private final Change change;
        private final @Nullable SourceSpan was;
        private final @Nullable SourceSpan is;
        private final List<MemberChange> members;
        private final Map<Axis, Impact> impacts = new EnumMap<>(Axis.class);

        Draft(
                Comparison comparison,
                Change change,
                @Nullable SourceSpan was,
                @Nullable SourceSpan is,
                List<MemberChange> members) {
            this.comparison = comparison;
            this.change = change;
            this.was = was;
            this.is = is;
            this.members = members;
            impacts.put(Axis.SOURCE, JavaImpact.source(members));
            impacts.put(Axis.BINARY, JavaImpact.binary(members));
        }

        /** Says what Java's signatures do not tell. Something worse that they tell stays. */
        Draft java(Impact source) {
            if (source.level()
                            .compareTo(Objects.requireNonNull(impacts.get(Axis.SOURCE))
                                    .level())
                    > 0) {
                impacts.put(Axis.SOURCE, source);
            }
            return this;
        }

        /** Says what the compiler does not tell. */
        Draft source(Impact source) {
            impacts.put(Axis.SOURCE, source);
            return this;
        }

        /** Says what the linker does not tell. */
        Draft binary(Impact binary) {
            impacts.put(Axis.BINARY, binary);
            return this;
        }

        Draft wire(Impact reading, Impact writing) {
            impacts.put(Axis.READING, reading);
            impacts.put(Axis.WRITING, writing);
            return this;
        }

        Entry entry() {
            Users users = comparison.after.types().find(change.type()).isPresent()
                    ? comparison.usersAfter
                    : comparison.usersBefore;
            return new Entry(
                    change, was, is, impacts, members, users.places(change.type()), users.objects(change.type()));
        }
    }
}
