package dev.fieldtable.proof;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether all that is wrong in a document stands in values of unions that are right for another arm than the one
 * that was chosen. A schema takes these, as it asks for an arm and not for the best one.
 */
final class OtherArms {
    private final TypeModel model;
    private final Oracle oracle;

    OtherArms(TypeModel model, Oracle oracle) {
        this.model = model;
        this.oracle = oracle;
    }

    /** Whether other arms could take what is wrong in a value that its type can hold. */
    boolean take(TypeRef type, Object value) {
        return oracle.findings(type, value).stream()
                .filter(Agreement::isError)
                .allMatch(error -> take(type, value, Pointer.names(error.pointer())));
    }

    private boolean take(TypeRef type, @Nullable Object value, List<String> way) {
        return value != null && type.accept(new Way(value, way));
    }

    /** The way from a value to what is wrong in it. */
    private final class Way implements TypeRef.Visitor<Boolean>, TypeDeclaration.Visitor<Boolean> {
        private final Object value;
        private final List<String> names;

        Way(Object value, List<String> names) {
            this.value = value;
            this.names = names;
        }

        private boolean on(TypeRef type, @Nullable Object child) {
            return take(type, child, names.subList(1, names.size()));
        }

        @Override
        public Boolean scalar(TypeRef.Scalar type) {
            return false;
        }

        @Override
        public Boolean constant(TypeRef.Constant type) {
            return false;
        }

        @Override
        public Boolean enumeration(EnumType type) {
            return false;
        }

        @Override
        public Boolean own(TypeRef.Own type) {
            return false;
        }

        @Override
        public Boolean list(TypeRef.ListOf type) {
            return !names.isEmpty()
                    && value instanceof List<?> items
                    && on(type.element(), items.get(Integer.parseInt(names.get(0))));
        }

        @Override
        public Boolean map(TypeRef.MapOf type) {
            return !names.isEmpty() && on(type.value(), Pointer.map(value).get(names.get(0)));
        }

        @Override
        public Boolean nullable(TypeRef.NullableOf type) {
            return type.type().accept(this);
        }

        @Override
        public Boolean named(TypeRef.Named type) {
            return model.get(type).accept(this);
        }

        @Override
        public Boolean object(ObjectType type) {
            if (names.isEmpty()) {
                return false;
            }
            Property property = type.properties().stream()
                    .filter(each -> each.wireName().equals(names.get(0)))
                    .findFirst()
                    .orElse(type.additionalProperties());
            return property != null && on(property.type(), Pointer.map(value).get(names.get(0)));
        }

        @Override
        public Boolean union(UnionType type) {
            int chosen = oracle.arm(type, value);
            boolean another = type.arms().stream()
                    .map(UnionType.Arm::type)
                    .anyMatch(arm -> oracle.fits(arm, value, true) && OtherArms.this.take(arm, value));
            return another
                    || (chosen >= 0
                            && Objects.requireNonNull(type.arms().get(chosen))
                                    .type()
                                    .accept(this));
        }
    }
}
