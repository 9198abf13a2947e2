package dev.fieldtable.link;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.model.ModelPass;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells of arms that no reader can tell apart: what they require of a JSON value is the same.
 *
 * <p>Names the later arm of each such pair, since readers then take the earlier one.
 */
final class FindIndistinguishableArms implements ModelPass {
    @Override
    public String name() {
        return "find-indistinguishable-arms";
    }

    @Override
    public Outcome<TypeModel> apply(TypeModel model) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (TypeDeclaration type : model.types()) {
            if (type instanceof UnionType union && union.discriminator() == null) {
                compare(union, model, diagnostics);
            }
        }
        return new Outcome<>(model, diagnostics);
    }

    private static void compare(UnionType union, TypeModel model, List<Diagnostic> diagnostics) {
        Map<String, TypeRef> first = new HashMap<>();
        for (UnionType.Arm arm : union.arms()) {
            TypeRef earlier = first.putIfAbsent(arm.type().accept(new Demand(model, true)), arm.type());
            if (earlier != null) {
                diagnostics.add(Diagnostic.of(
                        DiagnosticCode.INDISTINGUISHABLE_ARMS,
                        arm.span(),
                        "What fits " + arm.type().label() + " fits " + earlier.label()
                                + " too, and is read as the latter.",
                        DiagnosticCode.INDISTINGUISHABLE_ARMS.nextStep()));
            }
        }
    }

    /**
     * What a type asks of a JSON value, as text that is equal for types that ask the same.
     *
     * @param model the model
     * @param deep whether to look into objects; not a second time, since they may hold one another in circles
     */
    private record Demand(TypeModel model, boolean deep)
            implements TypeRef.Visitor<String>, TypeDeclaration.Visitor<String> {
        @Override
        public String scalar(TypeRef.Scalar type) {
            return switch (type.kind()) {
                case STRING, BYTES -> ScalarKind.STRING.label();
                case NUMBER, DECIMAL -> ScalarKind.NUMBER.label();
                case DATETIME_EPOCH_SECONDS, DATETIME_EPOCH_MILLIS -> ScalarKind.DATETIME_EPOCH_SECONDS.label();
                case INTEGER, INTEGER32, BIG_INTEGER, BOOLEAN, DATETIME, DATE, DURATION, UUID, URI, ANY, NULL ->
                    type.kind().label();
            };
        }

        @Override
        public String list(TypeRef.ListOf type) {
            return "[" + type.element().accept(this) + "]";
        }

        @Override
        public String map(TypeRef.MapOf type) {
            String value = type.value().accept(this);
            return value.equals(ScalarKind.ANY.label()) ? "{}" : "{*:" + value + "}";
        }

        @Override
        public String nullable(TypeRef.NullableOf type) {
            return type.type().accept(this);
        }

        @Override
        public String constant(TypeRef.Constant type) {
            return type.toString();
        }

        @Override
        public String own(TypeRef.Own type) {
            return type.documented().accept(this);
        }

        @Override
        public String named(TypeRef.Named type) {
            return model.get(type).accept(this);
        }

        @Override
        public String object(ObjectType type) {
            if (!deep) {
                return "{}";
            }
            Demand shallow = new Demand(model, false);
            return type.properties().stream()
                    .filter(property -> property.presence().required())
                    .map((Property property) ->
                            property.wireName() + ":" + property.type().accept(shallow))
                    .sorted()
                    .collect(Collectors.joining(",", "{", "}"));
        }

        /** A value out of a set is told from the sets that do not have it. */
        @Override
        public String enumeration(EnumType type) {
            return new TypeRef.Named(type.id()).toString();
        }

        /** A union has its own arms. */
        @Override
        public String union(UnionType type) {
            return deep ? new TypeRef.Named(type.id()).toString() : ScalarKind.ANY.label();
        }
    }
}
