package dev.fieldtable.learn.twin;

import dev.fieldtable.learn.join.Innermost;
import dev.fieldtable.learn.join.Matchings;
import dev.fieldtable.learn.join.Shape;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.EnumType.Value;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.text.Letters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the types of two docs of one API. It begins with names, and goes on from each pair along the properties of both,
 * since languages call types within others in their own ways; what is left is joined where nearly all properties are the
 * same. Of enums a name alone says too little: many are called {@code Type}.
 */
final class TwinJoin {
    private static final int FEWEST_PROPERTIES = 4;

    /** How much two types have to be alike. */
    private enum Bar {
        /** Half of the smaller has to be in the other, where something else speaks for a pair. */
        LIKELY,
        /** Nearly all parts of both have to be the same, where little or nothing else speaks for it. */
        SAME;

        boolean isReached(int shared, int ours, int theirs) {
            return shared > 0
                    && switch (this) {
                        case LIKELY -> 2 * shared >= Math.min(ours, theirs);
                        case SAME -> 10 * shared >= 9 * (ours + theirs - shared);
                    };
        }
    }

    private final TypeModel docs;
    private final TypeModel other;
    private final Matchings matchings;
    private final Map<TypeId, Joined> joined = new HashMap<>();
    private final Set<TypeId> taken = new HashSet<>();
    private final Deque<Pair> open = new ArrayDeque<>();

    /** What may be one. */
    private record Pair(TypeDeclaration ours, TypeDeclaration theirs, Bar bar) {}

    TwinJoin(TypeModel docs, TypeModel other) {
        this.docs = docs;
        this.other = other;
        this.matchings = new Matchings(docs);
    }

    /** {@return what the other docs call a documented type, if they have it} */
    Optional<Joined> of(TypeId type) {
        return Optional.ofNullable(joined.get(type));
    }

    /** {@return how many documented types were joined} */
    int found() {
        return joined.size();
    }

    /** Joins types of one name, those of one package first. What two of a name are like tells more than the name. */
    void names() {
        Map<String, List<TypeDeclaration>> byName = new HashMap<>();
        for (TypeDeclaration type : other.types()) {
            byName.computeIfAbsent(nameOf(type), name -> new ArrayList<>()).add(type);
        }
        for (Bar bar : List.of(Bar.SAME, Bar.LIKELY)) {
            for (TypeDeclaration type : docs.types()) {
                byName.getOrDefault(nameOf(type), List.of()).stream()
                        .sorted(Comparator.comparing(each -> !folderOf(each).equals(folderOf(type))))
                        .forEach(each -> join(type, each, type instanceof EnumType ? Bar.SAME : bar));
            }
            settle();
        }
    }

    /** Joins what is left with objects that have the same properties. */
    void contents() {
        Map<String, List<ObjectType>> byKey = new HashMap<>();
        for (TypeDeclaration type : other.types()) {
            if (type instanceof ObjectType object && !taken.contains(type.id())) {
                lettersOf(object)
                        .forEach(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>())
                                .add(object));
            }
        }
        for (TypeDeclaration type : docs.types()) {
            if (type instanceof ObjectType object && object.properties().size() >= FEWEST_PROPERTIES) {
                same(object, byKey);
            }
        }
        settle();
    }

    private void same(ObjectType type, Map<String, List<ObjectType>> byKey) {
        Set<String> keys = lettersOf(type);
        Map<TypeId, Integer> shared = new LinkedHashMap<>();
        keys.forEach(
                key -> byKey.getOrDefault(key, List.of()).forEach(each -> shared.merge(each.id(), 1, Integer::sum)));
        shared.forEach((id, number) -> {
            TypeDeclaration each = other.get(new TypeRef.Named(id));
            if (Bar.SAME.isReached(number, type.parts(), each.parts())) {
                join(type, each, Bar.SAME);
            }
        });
    }

    private static Set<String> lettersOf(ObjectType type) {
        Set<String> letters = new LinkedHashSet<>();
        type.properties().forEach(property -> letters.add(Letters.of(property.name())));
        return letters;
    }

    private static String nameOf(TypeDeclaration type) {
        return Letters.of(type.id().name());
    }

    /** Where docs lie is nothing that two of them have in common, but for the last folder. */
    private static String folderOf(TypeDeclaration type) {
        String name = type.id().packageName();
        return Letters.of(name.substring(name.lastIndexOf('.') + 1));
    }

    private void settle() {
        while (!open.isEmpty()) {
            Pair pair = open.remove();
            join(pair.ours(), pair.theirs(), pair.bar());
        }
    }

    private void join(TypeDeclaration ours, TypeDeclaration theirs, Bar bar) {
        if (joined.containsKey(ours.id())) {
            return;
        }
        ours.accept(new Visit(theirs, bar)).ifPresent(pair -> {
            joined.put(ours.id(), pair);
            taken.add(theirs.id());
        });
    }

    private void offer(TypeRef ours, TypeRef theirs, Bar bar) {
        Innermost.named(ours)
                .ifPresent(one -> Innermost.named(theirs)
                        .ifPresent(two -> open.add(new Pair(docs.get(one), other.get(two), bar))));
    }

    /** A pair, by what our side is. */
    private final class Visit implements TypeDeclaration.Visitor<Optional<Joined>> {
        private final TypeDeclaration theirs;
        private final Bar bar;

        Visit(TypeDeclaration theirs, Bar bar) {
            this.theirs = theirs;
            this.bar = bar;
        }

        @Override
        public Optional<Joined> object(ObjectType type) {
            if (!(theirs instanceof ObjectType object)) {
                return Optional.empty();
            }
            Map<String, Property> byName = new LinkedHashMap<>();
            Map<String, Shape> shapes = new LinkedHashMap<>();
            for (Property property : object.properties()) {
                byName.put(property.name(), property);
                shapes.put(property.name(), Shape.of(property.type(), other));
            }
            Map<Property, Property> matched = new LinkedHashMap<>();
            matchings
                    .of(type)
                    .matchAll(shapes)
                    .forEach((name, property) ->
                            Optional.ofNullable(byName.get(name)).ifPresent(each -> matched.put(property, each)));
            if (!bar.isReached(matched.size(), type.parts(), object.parts())) {
                return Optional.empty();
            }
            matched.forEach((one, two) -> offer(one.type(), two.type(), Bar.LIKELY));
            Property rest = type.additionalProperties();
            Property theirRest = object.additionalProperties();
            if (rest != null && theirRest != null) {
                offer(rest.type(), theirRest.type(), Bar.LIKELY);
            }
            return Optional.of(new Joined.Objects(type, object, matched));
        }

        @Override
        public Optional<Joined> enumeration(EnumType type) {
            if (!(theirs instanceof EnumType enumeration)) {
                return Optional.empty();
            }
            Set<String> values = new HashSet<>();
            enumeration.values().forEach(value -> values.add(value.value()));
            int shared = (int) type.values().stream()
                    .map(Value::value)
                    .filter(values::contains)
                    .count();
            return bar.isReached(shared, type.parts(), enumeration.parts())
                    ? Optional.of(new Joined.Enums(type, enumeration))
                    : Optional.empty();
        }

        /** An arm is the one of its name, or any that is much like it. */
        @Override
        public Optional<Joined> union(UnionType type) {
            if (!(theirs instanceof UnionType union)) {
                return Optional.empty();
            }
            for (UnionType.Arm arm : type.arms()) {
                union.arms()
                        .forEach(each -> offer(
                                arm.type(), each.type(), isOfName(arm.type(), each.type()) ? Bar.LIKELY : Bar.SAME));
            }
            return Optional.of(new Joined.Unions(type, union));
        }

        private static boolean isOfName(TypeRef one, TypeRef two) {
            Optional<String> name =
                    Innermost.named(one).map(each -> Letters.of(each.id().name()));
            return name.isPresent()
                    && name.equals(Innermost.named(two)
                            .map(each -> Letters.of(each.id().name())));
        }
    }
}
