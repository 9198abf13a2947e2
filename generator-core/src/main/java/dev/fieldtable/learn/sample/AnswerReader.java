package dev.fieldtable.learn.sample;

import dev.fieldtable.learn.join.Matchings;
import dev.fieldtable.learn.join.Shape;
import dev.fieldtable.learn.json.Json;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.model.TypeRef.Constant;
import dev.fieldtable.model.TypeRef.ListOf;
import dev.fieldtable.model.TypeRef.MapOf;
import dev.fieldtable.model.TypeRef.Named;
import dev.fieldtable.model.TypeRef.NullableOf;
import dev.fieldtable.model.TypeRef.Scalar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads documents against the docs: it goes through a document and the documented types at once.
 *
 * <p>A key leads on to the type of the property that it is, by its name in JSON or in another spelling, so that what lies
 * below a wrong name is seen too.
 */
public final class AnswerReader {
    private final Matchings matchings;

    private AnswerReader(Matchings matchings) {
        this.matchings = matchings;
    }

    /**
     * A reader.
     *
     * @param model the docs, with the names in JSON that hold
     * @return the reader
     */
    public static AnswerReader of(TypeModel model) {
        return new AnswerReader(new Matchings(model));
    }

    /** {@return the matchings of keys and properties} */
    Matchings matchings() {
        return matchings;
    }

    /**
     * Reads a document.
     *
     * @param type the type that it is of; a type of the model
     * @param document the document; a list is one of documents of that type
     * @param name what the document is called in places
     * @return what it says. Never throws
     */
    public Reading read(TypeId type, Json document, String name) {
        return read(type, document, Pointer.to(name));
    }

    /** Reads what lies in a document. */
    Reading read(TypeId type, Json value, Pointer place) {
        return read(type, value, place, Integer.MAX_VALUE);
    }

    /** Reads no more than some keys, to find out whether a type fits. */
    Reading read(TypeId type, Json document, Pointer place, int most) {
        Walk walk = new Walk(most);
        TypeRef root = new Named(type);
        boolean many = document.kind() == Json.Kind.LIST
                && matchings.model().find(type).orElseThrow() instanceof ObjectType;
        walk.readAll(many ? new ListOf(root) : root, document, new Spot(type, "", place, true));
        return new Reading(walk.keys, walk.departures);
    }

    /** The property whose value is read, and whether an accessor reaches it. */
    private record Spot(TypeId type, String property, Pointer place, boolean reached) {
        Spot below(int index) {
            return new Spot(type, property, place.below(index), reached);
        }

        Spot below(String key) {
            return new Spot(type, property, place.below(key), reached);
        }
    }

    /** A value that is still to be read. */
    private record Step(TypeRef type, Json value, Spot spot) {}

    /** Values wait to be read, so that no document is too deep for a stack. */
    private final class Walk {
        private final Deque<Step> open = new ArrayDeque<>();
        private final List<Step> below = new ArrayList<>();
        private final List<Reading.Key> keys = new ArrayList<>();
        private final List<Reading.Found> departures = new ArrayList<>();
        private final int most;

        Walk(int most) {
            this.most = most;
        }

        void readAll(TypeRef type, Json value, Spot spot) {
            open.push(new Step(type, value, spot));
            while (!open.isEmpty()) {
                read(open.pop());
                for (int i = below.size() - 1; i >= 0; i--) {
                    open.push(below.get(i));
                }
                below.clear();
            }
        }

        private void read(Step step) {
            Spot spot = step.spot();
            if (!step.type().accept(new Value(this, step.value(), spot))) {
                String kind = step.value().kind().label();
                depart(Departure.Kind.OTHER_TYPE, spot.type(), spot.property(), kind, spot.place());
            }
        }

        void later(TypeRef type, Json value, Spot spot) {
            below.add(new Step(type, value, spot));
        }

        void depart(Departure.Kind kind, TypeId type, String property, String detail, Pointer place) {
            departures.add(new Reading.Found(new Departure(kind, type, property, detail), place));
        }

        void members(ObjectType type, Json value, Spot spot) {
            Map<String, Property> matched = matchings.of(type).match(Shape.ofMembers(value));
            value.members().forEach((key, member) -> {
                if (keys.size() < most) {
                    member(type, Optional.ofNullable(matched.get(key)), key, member, spot);
                }
            });
            Set<String> there = new HashSet<>();
            matched.values().forEach(property -> there.add(property.name()));
            for (Property property : type.properties()) {
                if (property.presence().required() && !there.contains(property.name())) {
                    depart(Departure.Kind.ABSENT, type.id(), property.name(), "", spot.place());
                }
            }
        }

        private void member(ObjectType type, Optional<Property> found, String key, Json member, Spot spot) {
            Pointer place = spot.place().below(key);
            boolean reached = spot.reached()
                    && found.filter(each -> each.wireName().equals(key)).isPresent();
            Property additional = type.additionalProperties();
            if (found.isPresent() || additional == null) {
                keys.add(new Reading.Key(type.id(), key, found.orElse(null), reached, member, place));
            }
            if (found.isPresent()) {
                property(
                        type,
                        found.get(),
                        member,
                        new Spot(type.id(), found.get().name(), place, reached));
            } else if (additional != null) {
                later(additional.type(), member, new Spot(type.id(), additional.name(), place, spot.reached()));
            } else {
                depart(
                        Departure.Kind.UNDOCUMENTED_PROPERTY,
                        type.id(),
                        key,
                        member.kind().label(),
                        place);
            }
        }

        private void property(ObjectType type, Property property, Json value, Spot spot) {
            if (value.kind() != Json.Kind.NULL || property.type().equals(TypeRef.ANY)) {
                later(property.type(), value, spot);
            } else if (property.presence().nullness() != Nullness.ALLOWED
                    && !property.type().equals(new Scalar(ScalarKind.NULL))) {
                depart(Departure.Kind.NULL, type.id(), property.name(), "", spot.place());
            }
        }
    }

    /** One value; each method tells whether it is of a type, and reads what lies in it. */
    private final class Value implements TypeRef.Visitor<Boolean>, TypeDeclaration.Visitor<Boolean> {
        private final Walk walk;
        private final Json value;
        private final Spot spot;
        private final Set<Named> seen = new HashSet<>();

        Value(Walk walk, Json value, Spot spot) {
            this.walk = walk;
            this.value = value;
            this.spot = spot;
        }

        @Override
        public Boolean scalar(Scalar type) {
            return ScalarFit.accepts(type.kind(), value.kind());
        }

        @Override
        public Boolean list(ListOf type) {
            if (value.kind() != Json.Kind.LIST) {
                return false;
            }
            int index = 0;
            for (Json item : value.items()) {
                walk.later(type.element(), item, spot.below(index++));
            }
            return true;
        }

        @Override
        public Boolean map(MapOf type) {
            if (value.kind() != Json.Kind.OBJECT) {
                return false;
            }
            value.members().forEach((key, member) -> walk.later(type.value(), member, spot.below(key)));
            return true;
        }

        @Override
        public Boolean nullable(NullableOf type) {
            return value.kind() == Json.Kind.NULL || type.type().accept(this);
        }

        @Override
        public Boolean constant(Constant type) {
            if (ScalarFit.accepts(type.kind(), value.kind()) && !ScalarFit.isConstant(type, value)) {
                undocumented(spot.type());
                return true;
            }
            return ScalarFit.isConstant(type, value);
        }

        @Override
        public Boolean own(TypeRef.Own type) {
            return type.documented().accept(this);
        }

        @Override
        public Boolean named(Named type) {
            return seen.add(type) && matchings.model().get(type).accept(this);
        }

        @Override
        public Boolean object(ObjectType type) {
            if (value.kind() != Json.Kind.OBJECT) {
                return false;
            }
            walk.members(type, value, spot);
            return true;
        }

        @Override
        public Boolean enumeration(EnumType type) {
            if (!ScalarFit.accepts(type.valueType(), value.kind())) {
                return false;
            }
            if (!ScalarFit.isValue(type, value)) {
                undocumented(type.id());
            }
            return true;
        }

        private void undocumented(TypeId type) {
            walk.depart(
                    Departure.Kind.UNDOCUMENTED_VALUE, type, spot.property(), ScalarFit.written(value), spot.place());
        }

        /** A value is read as the arm that fits best; of two that fit alike, as the first. */
        @Override
        public Boolean union(UnionType type) {
            int best = Fitness.MISFIT;
            Optional<TypeRef> chosen = Optional.empty();
            for (UnionType.Arm arm : type.arms()) {
                int fitness = Fitness.of(arm.type(), value, matchings);
                if (fitness > best) {
                    best = fitness;
                    chosen = Optional.of(arm.type());
                }
            }
            return chosen.isPresent() && chosen.get().accept(this);
        }
    }
}
