package dev.fieldtable.learn.sample;

import dev.fieldtable.learn.join.Matchings;
import dev.fieldtable.learn.join.Shape;
import dev.fieldtable.learn.json.Json;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.model.TypeRef.Constant;
import dev.fieldtable.model.TypeRef.ListOf;
import dev.fieldtable.model.TypeRef.MapOf;
import dev.fieldtable.model.TypeRef.Named;
import dev.fieldtable.model.TypeRef.NullableOf;
import dev.fieldtable.model.TypeRef.Scalar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How well a value fits a type, by a look at its own keys; what lies deeper is not asked. The best of several arms is the
 * one with the highest number.
 */
final class Fitness implements TypeRef.Visitor<Integer>, TypeDeclaration.Visitor<Integer> {
    /** The value cannot be of the type. */
    static final int MISFIT = Integer.MIN_VALUE;

    private static final int OF_MATCH = 4;
    private static final int OF_STRANGER = -2;
    private static final int OF_ABSENCE = -1;
    private static final int OF_CONSTANT = 40;

    /** Lists of lists may be as deep as a document. */
    private static final int MOST_LISTS = 8;

    private final Matchings matchings;
    private final Json value;
    private final Set<Named> seen = new HashSet<>();

    private final int lists;

    private Fitness(Matchings matchings, Json value, int lists) {
        this.matchings = matchings;
        this.value = value;
        this.lists = lists;
    }

    static int of(TypeRef type, Json value, Matchings matchings) {
        return type.accept(new Fitness(matchings, value, 0));
    }

    @Override
    public Integer scalar(Scalar type) {
        return ScalarFit.accepts(type.kind(), value.kind()) ? 1 : MISFIT;
    }

    @Override
    public Integer list(ListOf type) {
        if (value.kind() != Json.Kind.LIST) {
            return MISFIT;
        }
        boolean looksOn = !value.items().isEmpty() && lists < MOST_LISTS;
        return looksOn
                ? type.element().accept(new Fitness(matchings, value.items().get(0), lists + 1))
                : 0;
    }

    @Override
    public Integer map(MapOf type) {
        return value.kind() == Json.Kind.OBJECT ? 0 : MISFIT;
    }

    @Override
    public Integer nullable(NullableOf type) {
        return value.kind() == Json.Kind.NULL ? 1 : type.type().accept(this);
    }

    @Override
    public Integer constant(Constant type) {
        return ScalarFit.isConstant(type, value) ? OF_CONSTANT : MISFIT;
    }

    @Override
    public Integer own(TypeRef.Own type) {
        return type.documented().accept(this);
    }

    @Override
    public Integer named(Named type) {
        return seen.add(type) ? matchings.model().get(type).accept(this) : MISFIT;
    }

    @Override
    public Integer object(ObjectType type) {
        if (value.kind() != Json.Kind.OBJECT) {
            return MISFIT;
        }
        Map<String, Property> matched = matchings.of(type).match(Shape.ofMembers(value));
        Map<String, Json> values = new HashMap<>();
        matched.forEach(
                (key, property) -> values.put(property.name(), value.members().getOrDefault(key, new Json.Null())));
        int fitness = matched.size() * OF_MATCH;
        if (type.additionalProperties() == null) {
            fitness += (value.members().size() - matched.size()) * OF_STRANGER;
        }
        for (Property property : type.properties()) {
            Json found = values.get(property.name());
            if (found != null) {
                fitness += ofConstant(property, found);
            } else if (property.presence().required()) {
                fitness += OF_ABSENCE;
            }
        }
        return fitness;
    }

    /** A constant tells arms apart on purpose. */
    private int ofConstant(Property property, Json found) {
        if (property.type() instanceof Constant constant) {
            return ScalarFit.isConstant(constant, found) ? OF_CONSTANT : -OF_CONSTANT;
        }
        return 0;
    }

    @Override
    public Integer enumeration(EnumType type) {
        if (!ScalarFit.accepts(type.valueType(), value.kind())) {
            return MISFIT;
        }
        return ScalarFit.isValue(type, value) ? 2 : 0;
    }

    @Override
    public Integer union(UnionType type) {
        int best = MISFIT;
        for (UnionType.Arm arm : type.arms()) {
            best = Math.max(best, arm.type().accept(this));
        }
        return best;
    }
}
