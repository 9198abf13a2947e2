package dev.fieldtable.sample;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells of which of its types a value of a union is. */
public final class ChosenArms {
    private final TypeModel model;
    private final ValueFit fit;

    /**
     * A judge of values.
     *
     * @param model the model that the unions are of
     */
    public ChosenArms(TypeModel model) {
        this.model = model;
        this.fit = new ValueFit(model);
    }

    /**
     * Finds the arms of which a reader may take a value to be: those with nothing odd about it, if there are any, and of
     * these the ones with most of its constants.
     *
     * @param type a union of the model
     * @param value a value of JSON, which must not change
     * @return the positions of the arms among those of the union, from 0, of which a reader takes the most specific; none if
     *     the value is not as documented
     */
    public List<Integer> of(UnionType type, Object value) {
        List<ValueFit.Candidate> candidates = fit.candidates(type, value);
        Map<Integer, Integer> fitting = constants(type, value, candidates, EnumSet.noneOf(Flaw.class));
        if (fitting.isEmpty()) {
            fitting = constants(type, value, candidates, EnumSet.of(Flaw.ODD));
        }
        int most = fitting.isEmpty() ? 0 : Collections.max(fitting.values());
        fitting.values().removeIf(constants -> constants < most);
        return List.copyOf(fitting.keySet());
    }

    private Map<Integer, Integer> constants(
            UnionType type, Object value, List<ValueFit.Candidate> candidates, Set<Flaw> flaws) {
        Map<Integer, Integer> constants = new LinkedHashMap<>();
        candidates.stream()
                .filter(each -> each.flaws().equals(flaws))
                .map(ValueFit.Candidate::arm)
                .forEach(arm -> constants.put(arm, type.arms().get(arm).type().accept(new Constants(value, true))));
        return constants;
    }

    /** Counts the constants, and the documented values of enums, that a value is or has as properties of its own. */
    private final class Constants implements TypeRef.Visitor<Integer>, TypeDeclaration.Visitor<Integer> {
        private final Object value;
        private final boolean whole;

        Constants(Object value, boolean whole) {
            this.value = value;
            this.whole = whole;
        }

        @Override
        public Integer scalar(TypeRef.Scalar type) {
            return 0;
        }

        @Override
        public Integer list(TypeRef.ListOf type) {
            return 0;
        }

        @Override
        public Integer map(TypeRef.MapOf type) {
            return 0;
        }

        @Override
        public Integer nullable(TypeRef.NullableOf type) {
            return type.type().accept(this);
        }

        @Override
        public Integer constant(TypeRef.Constant type) {
            return 1;
        }

        @Override
        public Integer own(TypeRef.Own type) {
            return type.documented().accept(this);
        }

        @Override
        public Integer named(TypeRef.Named type) {
            return model.get(type).accept(this);
        }

        @Override
        public Integer enumeration(EnumType type) {
            String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
            return type.values().stream().anyMatch(each -> each.value().equals(text)) ? 1 : 0;
        }

        @Override
        public Integer object(ObjectType type) {
            int constants = 0;
            Map<?, ?> members = whole && value instanceof Map<?, ?> map ? map : Map.of();
            for (Property property : type.properties()) {
                @Nullable Object member = property.place().isParameter() ? null : members.get(property.wireName());
                constants += member == null ? 0 : property.type().accept(new Constants(member, false));
            }
            return constants;
        }

        @Override
        public Integer union(UnionType type) {
            return whole
                    ? of(type, value).stream()
                            .findFirst()
                            .map(arm -> type.arms().get(arm).type().accept(this))
                            .orElse(0)
                    : 0;
        }
    }
}
