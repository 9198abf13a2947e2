package dev.fieldtable.example;

import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.text.Letters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Walks through JSON along documented types, and tells of the properties that it meets. A key is the property whose name has
 * the same letters and digits. An object most of whose keys its type does not have is not of that type, and shows nothing,
 * unless the type takes any keys.
 */
public final class SeenNames {
    private final Leaves leaves;
    private final Map<TypeId, KnownObject> objects = new HashMap<>();
    private final Map<String, List<KnownObject>> byName = new HashMap<>();

    /**
     * Prepares to walk along the types of a model.
     *
     * @param model the model
     */
    public SeenNames(TypeModel model) {
        this.leaves = new Leaves(model);
        ValueKinds kinds = new ValueKinds(model);
        for (TypeDeclaration type : model.types()) {
            if (type instanceof ObjectType object) {
                KnownObject known = new KnownObject(object, kinds);
                objects.put(object.id(), known);
                known.names()
                        .forEach(name -> byName.computeIfAbsent(name, any -> new ArrayList<>())
                                .add(known));
            }
        }
    }

    /**
     * Looks at a value of a known type.
     *
     * @param type the type
     * @param value the value
     * @return the names of properties in it, in their order
     */
    public List<SeenName> in(TypeRef type, Shown value) {
        TypeRef best = null;
        long most = 0;
        for (TypeRef leaf : leaves.of(type)) {
            long known = leaf.accept(new Known(value));
            if (known > most) {
                best = leaf;
                most = known;
            }
        }
        return best == null ? List.of() : best.accept(new Walk(value));
    }

    /**
     * Finds the type that a value is of.
     *
     * @param value the value
     * @return the object of whose properties the value has the most, within it too; of several the one that lacks the
     *     fewest. Nothing if the value is no object, or is of no type
     */
    public Optional<ObjectType> typeOf(Shown value) {
        if (!(value instanceof Shown.Members object)) {
            return Optional.empty();
        }
        Map<TypeId, Integer> hits = new HashMap<>();
        for (String key : object.members().keySet()) {
            byName.getOrDefault(Letters.of(key), List.of())
                    .forEach(each -> hits.merge(each.type().id(), 1, Integer::sum));
        }
        List<Fit> fits = new ArrayList<>();
        hits.forEach((id, count) -> {
            KnownObject known = objects.get(id);
            if (known != null && 2 * count > object.members().size()) {
                int covered = in(new TypeRef.Named(id), value).size();
                fits.add(new Fit(known.type(), covered, known.missing(object)));
            }
        });
        return fits.stream().min(Fit.BEST_FIRST).map(Fit::type);
    }

    /**
     * Whether a type has all of a value's keys.
     *
     * @param type an object of the model
     * @param value the value; what is within it does not count
     * @return whether each key is a property
     */
    public boolean hasAll(ObjectType type, Shown.Members value) {
        KnownObject known = objects.get(type.id());
        return known != null && known.known(value) == value.members().size();
    }

    /**
     * Whether a value can be a document of a type.
     *
     * @param type an object of the model
     * @param value the value; what is within it does not count
     * @return whether each key is a property, or some are and the type takes any others
     */
    public boolean admits(ObjectType type, Shown.Members value) {
        KnownObject known = objects.get(type.id());
        return hasAll(type, value) || (known != null && type.additionalProperties() != null && known.isLike(value));
    }

    private record Fit(ObjectType type, int covered, long missing) {
        static final Comparator<Fit> BEST_FIRST = Comparator.comparingInt((Fit fit) -> -fit.covered())
                .thenComparingLong(Fit::missing)
                .thenComparing(fit -> fit.type().role() != Role.BODY)
                .thenComparingInt(fit -> fit.type().properties().size())
                .thenComparing(fit -> fit.type().id());
    }

    /** How much of a value itself a type knows: keys of an object, else whether it is a list or a map at all. */
    private final class Known implements TypeRef.Visitor<Long> {
        private final Shown value;

        Known(Shown value) {
            this.value = value;
        }

        @Override
        public Long scalar(TypeRef.Scalar type) {
            return 0L;
        }

        @Override
        public Long list(TypeRef.ListOf type) {
            return value instanceof Shown.Elements ? 1L : 0L;
        }

        @Override
        public Long map(TypeRef.MapOf type) {
            return value instanceof Shown.Members ? 1L : 0L;
        }

        @Override
        public Long nullable(TypeRef.NullableOf type) {
            return type.type().accept(this);
        }

        @Override
        public Long constant(TypeRef.Constant type) {
            return 0L;
        }

        @Override
        public Long own(TypeRef.Own type) {
            return 0L;
        }

        @Override
        public Long named(TypeRef.Named type) {
            KnownObject known = objects.get(type.id());
            return known != null && value instanceof Shown.Members object ? known.known(object) : 0L;
        }
    }

    /** What a value shows of a type that is no union. */
    private final class Walk implements TypeRef.Visitor<List<SeenName>> {
        private final Shown value;

        Walk(Shown value) {
            this.value = value;
        }

        @Override
        public List<SeenName> scalar(TypeRef.Scalar type) {
            return List.of();
        }

        @Override
        public List<SeenName> list(TypeRef.ListOf type) {
            return value instanceof Shown.Elements list ? each(list.elements(), type.element()) : List.of();
        }

        @Override
        public List<SeenName> map(TypeRef.MapOf type) {
            return value instanceof Shown.Members object ? each(object.members().values(), type.value()) : List.of();
        }

        private List<SeenName> each(Collection<Shown> values, TypeRef type) {
            return values.stream().flatMap(each -> in(type, each).stream()).toList();
        }

        @Override
        public List<SeenName> nullable(TypeRef.NullableOf type) {
            return in(type.type(), value);
        }

        @Override
        public List<SeenName> constant(TypeRef.Constant type) {
            return List.of();
        }

        @Override
        public List<SeenName> own(TypeRef.Own type) {
            return List.of();
        }

        @Override
        public List<SeenName> named(TypeRef.Named type) {
            KnownObject known = objects.get(type.id());
            if (known == null || !(value instanceof Shown.Members object) || !known.isLike(object)) {
                return List.of();
            }
            List<SeenName> seen = new ArrayList<>();
            object.members()
                    .forEach((key, member) -> known.property(key, member).ifPresent(property -> {
                        seen.add(new SeenName(type.id(), property, key, member.isObject()));
                        seen.addAll(in(property.type(), member));
                    }));
            return seen;
        }
    }
}
