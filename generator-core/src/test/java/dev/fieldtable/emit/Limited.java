package dev.fieldtable.emit;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.ModelPass;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says of properties what their values are beside their types.
 *
 * @param said what is said, by the names in JSON
 */
record Limited(Map<String, Said> said) implements ModelPass {
    /**
     * What is said of the values of a property.
     *
     * @param format how they are written
     * @param constraints what they have to be
     * @param defaults what stands in for one
     */
    record Said(
            String format,
            Constraints constraints,
            @Nullable DefaultValue defaults) {
        static Said format(String format) {
            return new Said(format, Constraints.NONE, null);
        }

        static Said of(Constraints constraints) {
            return new Said("", constraints, null);
        }

        static Said defaults(@Nullable Object value) {
            return new Said("", Constraints.NONE, new DefaultValue(value));
        }
    }

    /** Numbers between two others. */
    static Constraints between(String minimum, String maximum) {
        return new Constraints(
                new BigDecimal(minimum), new BigDecimal(maximum), null, null, null, null, null, null, null, null);
    }

    /** Numbers between two others, which are none themselves. */
    static Constraints within(String below, String above) {
        return new Constraints(
                null, null, new BigDecimal(below), new BigDecimal(above), null, null, null, null, null, null);
    }

    static Constraints multipleOf(String step) {
        return new Constraints(null, null, null, null, new BigDecimal(step), null, null, null, null, null);
    }

    static Constraints text(@Nullable Integer fewest, @Nullable Integer most, @Nullable String pattern) {
        return new Constraints(null, null, null, null, null, fewest, most, pattern, null, null);
    }

    static Constraints list(Constraints elements, @Nullable Integer fewest, @Nullable Integer most) {
        return new Constraints(
                elements.minimum(),
                elements.maximum(),
                elements.exclusiveMinimum(),
                elements.exclusiveMaximum(),
                elements.multipleOf(),
                elements.minLength(),
                elements.maxLength(),
                elements.pattern(),
                fewest,
                most);
    }

    @Override
    public String name() {
        return "limited";
    }

    @Override
    public Outcome<TypeModel> apply(TypeModel model) {
        List<TypeDeclaration> limited = new ArrayList<>();
        for (TypeDeclaration each : model.types()) {
            limited.add(each instanceof ObjectType object ? limited(object) : each);
        }
        return new Outcome<>(TypeModel.of(limited, model.coverage()), List.of());
    }

    private ObjectType limited(ObjectType object) {
        Property additional = object.additionalProperties();
        return new ObjectType(
                object.id(),
                object.role(),
                object.description(),
                object.deprecation(),
                object.span(),
                object.properties().stream().map(this::limited).toList(),
                additional == null ? null : limited(additional));
    }

    private Property limited(Property property) {
        Said about = said.get(property.wireName());
        return about == null
                ? property
                : new Property(
                        property.name(),
                        property.wireName(),
                        property.type(),
                        property.presence(),
                        about.format(),
                        about.constraints(),
                        about.defaults() == null ? property.defaultValue() : about.defaults(),
                        property.place(),
                        property.description(),
                        property.example(),
                        property.deprecation(),
                        property.span());
    }
}
