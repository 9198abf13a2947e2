package dev.fieldtable.diff;

import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether every JSON value of one type is a value of another. Types of one name are taken for the same: what changed
 * within them is a change of its own.
 */
final class WireTypes {
    private final TypeModel narrowModel;
    private final TypeModel wideModel;
    private final Set<String> open = new HashSet<>();

    private WireTypes(TypeModel narrowModel, TypeModel wideModel) {
        this.narrowModel = narrowModel;
        this.wideModel = wideModel;
    }

    /**
     * Compares two types.
     *
     * @param narrow the type whose values are asked about
     * @param narrowModel its model
     * @param wide the type that should hold them
     * @param wideModel its model
     * @return whether it holds all of them, as far as the docs tell
     */
    static boolean fits(TypeRef narrow, TypeModel narrowModel, TypeRef wide, TypeModel wideModel) {
        return new WireTypes(narrowModel, wideModel).fits(narrow, wide);
    }

    private boolean fits(TypeRef narrow, TypeRef wide) {
        return fitsInJson(TypeRef.Own.inJson(narrow), TypeRef.Own.inJson(wide));
    }

    private boolean fitsInJson(TypeRef narrow, TypeRef wide) {
        if (narrow.equals(wide) || isScalar(wide, ScalarKind.ANY)) {
            return true;
        }
        if (!open.add(narrow + " in " + wide)) {
            return true;
        }
        if (narrow instanceof TypeRef.NullableOf nullable) {
            return wide instanceof TypeRef.NullableOf other && fits(nullable.type(), other.type());
        }
        if (wide instanceof TypeRef.NullableOf nullable) {
            return isScalar(narrow, ScalarKind.NULL) || fits(narrow, nullable.type());
        }
        Optional<TypeDeclaration> narrowType = find(narrow, narrowModel);
        if (narrowType.orElse(null) instanceof UnionType union) {
            return !union.arms().isEmpty() && union.arms().stream().allMatch(arm -> fits(arm.type(), wide));
        }
        Optional<TypeDeclaration> wideType = find(wide, wideModel);
        if (wideType.orElse(null) instanceof UnionType union) {
            return union.arms().stream().anyMatch(arm -> fits(narrow, arm.type()));
        }
        if (narrow instanceof TypeRef.ListOf list) {
            return wide instanceof TypeRef.ListOf other && fits(list.element(), other.element());
        }
        if (narrow instanceof TypeRef.MapOf map) {
            return wide instanceof TypeRef.MapOf other && fits(map.value(), other.value());
        }
        if (narrowType.orElse(null) instanceof ObjectType) {
            return wide instanceof TypeRef.MapOf map && isScalar(map.value(), ScalarKind.ANY);
        }
        if (wideType.orElse(null) instanceof EnumType values) {
            return fitsEnum(narrow, narrowType, values);
        }
        return wide instanceof TypeRef.Scalar scalar && fitsScalar(narrow, narrowType, scalar.kind());
    }

    private static boolean fitsEnum(TypeRef narrow, Optional<TypeDeclaration> narrowType, EnumType wide) {
        Set<String> known = new HashSet<>();
        wide.values().forEach(value -> known.add(value.value()));
        if (narrow instanceof TypeRef.Constant constant) {
            return constant.kind() == wide.valueType()
                    && known.contains(constant.value().toString());
        }
        return narrowType.orElse(null) instanceof EnumType values
                && values.valueType() == wide.valueType()
                && (!values.open() || wide.open())
                && values.values().stream().allMatch(value -> known.contains(value.value()));
    }

    private static boolean fitsScalar(TypeRef narrow, Optional<TypeDeclaration> narrowType, ScalarKind wide) {
        if (narrowType.orElse(null) instanceof EnumType values) {
            return fits(values.valueType(), wide);
        }
        if (narrow instanceof TypeRef.Constant constant) {
            return fits(constant.kind(), wide);
        }
        return narrow instanceof TypeRef.Scalar scalar && fits(scalar.kind(), wide);
    }

    private static boolean fits(ScalarKind narrow, ScalarKind wide) {
        if (narrow == wide) {
            return true;
        }
        return switch (wide) {
            case STRING -> isText(narrow);
            case NUMBER -> isWhole(narrow) || narrow == ScalarKind.DECIMAL;
            case DECIMAL -> isWhole(narrow) || narrow == ScalarKind.NUMBER;
            // Every whole number is some time, and nearly every one is one of these.
            case INTEGER, DATETIME_EPOCH_SECONDS, DATETIME_EPOCH_MILLIS ->
                isWhole(narrow) && narrow != ScalarKind.BIG_INTEGER;
            case BIG_INTEGER -> isWhole(narrow);
            case ANY -> true;
            case INTEGER32, BOOLEAN, BYTES, DATETIME, DATE, DURATION, UUID, URI, NULL -> false;
        };
    }

    private static boolean isText(ScalarKind kind) {
        return switch (kind) {
            case STRING, BYTES, DATETIME, DATE, DURATION, UUID, URI -> true;
            case INTEGER, INTEGER32, BIG_INTEGER, NUMBER, DECIMAL, BOOLEAN -> false;
            case DATETIME_EPOCH_SECONDS, DATETIME_EPOCH_MILLIS, ANY, NULL -> false;
        };
    }

    private static boolean isWhole(ScalarKind kind) {
        return switch (kind) {
            case INTEGER, INTEGER32, BIG_INTEGER, DATETIME_EPOCH_SECONDS, DATETIME_EPOCH_MILLIS -> true;
            case STRING, BYTES, DATETIME, DATE, DURATION, UUID, URI -> false;
            case NUMBER, DECIMAL, BOOLEAN, ANY, NULL -> false;
        };
    }

    private static Optional<TypeDeclaration> find(TypeRef type, TypeModel model) {
        return type instanceof TypeRef.Named named ? model.find(named.id()) : Optional.empty();
    }

    private static boolean isScalar(TypeRef type, ScalarKind kind) {
        return type instanceof TypeRef.Scalar scalar && scalar.kind() == kind;
    }
}
