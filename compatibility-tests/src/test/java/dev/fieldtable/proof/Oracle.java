package dev.fieldtable.proof;

import dev.fieldtable.model.Discriminator;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Judges documents by the linked model alone: what a validator has to find in them, and which arm of a union they fit.
 * Knows nothing of the generated code, so that the two can be held against each other.
 */
final class Oracle {
    private final TypeModel model;

    /** Those that were asked for: the same few arms are asked for with every value of a union. */
    private final Map<TypeRef.Named, TypeDeclaration> types = new HashMap<>();

    Oracle(TypeModel model) {
        this.model = model;
    }

    /** All that is not as documented in a document of a type, sorted. */
    List<Finding> findings(TypeDeclaration type, Object tree) {
        return declared(type, tree, new Place("", 1)).stream().sorted().toList();
    }

    /** The place of the documentation that answers for a value without a line of its own. */
    private record Place(String file, int line) {
        List<Finding> finds(String rule) {
            return List.of(new Finding("", rule, file, line));
        }
    }

    private List<Finding> value(TypeRef type, @Nullable Object tree, Place place) {
        if (tree == null) {
            return mayBeNull(type) ? List.of() : place.finds("null");
        }
        if (type instanceof TypeRef.NullableOf nullable) {
            return value(nullable.type(), tree, place);
        }
        if (type instanceof TypeRef.Constant constant) {
            return same(constant, tree) ? List.of() : place.finds("const");
        }
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar(scalar.kind(), tree, place);
        }
        List<Finding> found = new ArrayList<>();
        if (type instanceof TypeRef.ListOf list) {
            int i = 0;
            for (Object item : (List<?>) tree) {
                String prefix = "/" + i++;
                value(list.element(), item, place).forEach(finding -> found.add(finding.below(prefix)));
            }
            return found;
        }
        if (type instanceof TypeRef.MapOf map) {
            Pointer.map(tree)
                    .forEach((name, item) -> value(map.value(), item, place)
                            .forEach(finding -> found.add(finding.below(Pointer.child("", name)))));
            return found;
        }
        return declared(get((TypeRef.Named) type), tree, place);
    }

    private TypeDeclaration get(TypeRef.Named type) {
        return types.computeIfAbsent(type, model::get);
    }

    private static List<Finding> scalar(ScalarKind kind, Object tree, Place place) {
        return switch (kind) {
            case DATETIME -> isDateTime((String) tree) ? List.of() : place.finds("format");
            case DATE -> isDate((String) tree) ? List.of() : place.finds("format");
            case BYTES -> isBase64((String) tree) ? List.of() : place.finds("format");
            case NULL -> place.finds("const");
            case STRING, INTEGER, NUMBER, DECIMAL, BOOLEAN, ANY -> List.of();
        };
    }

    private List<Finding> declared(TypeDeclaration type, Object tree, Place place) {
        if (type instanceof EnumType enumeration) {
            boolean known = enumeration.open()
                    || enumeration.values().isEmpty()
                    || enumeration.values().stream()
                            .anyMatch(value -> value.value()
                                    .equals(tree instanceof BigDecimal number ? number.toPlainString() : tree));
            return known ? List.of() : place.finds("enum");
        }
        if (type instanceof UnionType union) {
            int arm = arm(union, tree);
            return arm < 0 ? place.finds("union") : value(union.arms().get(arm).type(), tree, place);
        }
        return object((ObjectType) type, Pointer.map(tree));
    }

    private List<Finding> object(ObjectType type, Map<String, @Nullable Object> tree) {
        List<Finding> found = new ArrayList<>();
        Map<String, @Nullable Object> others = new java.util.LinkedHashMap<>(tree);
        String file = type.span().path();
        for (Property property : type.properties()) {
            Place place = new Place(file, property.span().line());
            String name = property.wireName();
            List<Finding> here = List.of();
            if (!tree.containsKey(name)) {
                here = property.presence().required() ? place.finds("required") : here;
            } else if (tree.get(name) != null || !property.presence().nullable()) {
                boolean odd = isPlain(model, property.type()) && !fits(property.type(), tree.get(name), false);
                here = odd ? place.finds("type") : value(property.type(), tree.get(name), place);
            }
            here.forEach(finding -> found.add(finding.below(Pointer.child("", name))));
            others.remove(name);
        }
        others.forEach((name, value) -> other(
                        type, value, new Place(file, type.span().line()))
                .forEach(finding -> found.add(finding.below(Pointer.child("", name)))));
        return found;
    }

    private List<Finding> other(ObjectType type, @Nullable Object value, Place title) {
        Property additional = type.additionalProperties();
        if (additional == null) {
            return title.finds("unknown-property");
        }
        Place place = new Place(title.file(), additional.span().line());
        return value == null || fits(additional.type(), value, false)
                ? value(additional.type(), value, place)
                : place.finds("type");
    }

    static boolean mayBeNull(TypeRef type) {
        return type instanceof TypeRef.NullableOf
                || (type instanceof TypeRef.Scalar scalar
                        && (scalar.kind() == ScalarKind.ANY || scalar.kind() == ScalarKind.NULL));
    }

    /** Whether a property keeps what it cannot hold; Jackson itself reads models, unions and decimal numbers. */
    static boolean isPlain(TypeModel model, TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return isPlain(model, list.element());
        }
        if (type instanceof TypeRef.MapOf map) {
            return isPlain(model, map.value());
        }
        if (type instanceof TypeRef.NullableOf nullable) {
            return isPlain(model, nullable.type());
        }
        return type instanceof TypeRef.Named named
                ? model.get(named) instanceof EnumType
                : !(type instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.DECIMAL);
    }

    /** The position of the arm that a value fits best; -1 if it fits none. */
    int arm(UnionType union, Object tree) {
        int best = -1;
        int bestFindings = Integer.MAX_VALUE;
        int bestBreadth = 0;
        for (int i = 0; i < union.arms().size(); i++) {
            TypeRef arm = union.arms().get(i).type();
            if (isNamedOtherwise(union, arm, tree) || !fits(arm, tree, true)) {
                continue;
            }
            List<Finding> findings = value(arm, tree, new Place("", 1));
            boolean contradicts = findings.stream()
                    .anyMatch(finding ->
                            finding.rule().equals("const") && finding.pointer().lastIndexOf('/') <= 0);
            boolean better =
                    findings.size() < bestFindings || (findings.size() == bestFindings && breadth(arm) < bestBreadth);
            if (!contradicts && better) {
                best = i;
                bestFindings = findings.size();
                bestBreadth = breadth(arm);
            }
        }
        return best;
    }

    private static boolean isNamedOtherwise(UnionType union, TypeRef arm, Object tree) {
        Discriminator discriminator = union.discriminator();
        if (discriminator == null || !(tree instanceof Map<?, ?> map) || !(arm instanceof TypeRef.Named named)) {
            return false;
        }
        Object tag = map.get(discriminator.wireName());
        TypeId meant = tag == null ? null : discriminator.values().get(tag.toString());
        return tag != null
                && discriminator.values().containsValue(named.id())
                && !named.id().equals(meant);
    }

    /** Of two arms that fit alike the narrower is meant: dates and constants are text too, and integers numbers. */
    private static int breadth(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return switch (scalar.kind()) {
                case DATETIME, DATE, BOOLEAN, NULL -> 1;
                case INTEGER -> 3;
                case DECIMAL, NUMBER -> 4;
                case STRING, BYTES -> 5;
                case ANY -> 9;
            };
        }
        if (type instanceof TypeRef.ListOf list) {
            return breadth(list.element());
        }
        if (type instanceof TypeRef.MapOf map) {
            return mayBeNull(map.value()) ? 8 : 7;
        }
        return type instanceof TypeRef.Constant ? 0 : 2;
    }

    /**
     * Tells whether a value can be held by a type.
     *
     * @param choosing whether it is asked by a union that has to choose by it, so that a text must be a date indeed
     */
    boolean fits(TypeRef type, @Nullable Object tree, boolean choosing) {
        if (tree == null) {
            return true;
        }
        if (type instanceof TypeRef.NullableOf nullable) {
            return fits(nullable.type(), tree, choosing);
        }
        if (type instanceof TypeRef.Constant constant) {
            return choosing ? same(constant, tree) : fits(constant.kind(), tree, false);
        }
        if (type instanceof TypeRef.Scalar scalar) {
            return fits(scalar.kind(), tree, choosing);
        }
        if (type instanceof TypeRef.ListOf list) {
            return tree instanceof List<?> items
                    && items.stream().allMatch(item -> fits(list.element(), item, choosing));
        }
        if (type instanceof TypeRef.MapOf map) {
            return tree instanceof Map<?, ?> items
                    && items.values().stream().allMatch(item -> fits(map.value(), item, choosing));
        }
        TypeDeclaration declared = get((TypeRef.Named) type);
        if (declared instanceof EnumType enumeration) {
            return fits(enumeration.valueType(), tree, choosing);
        }
        return declared instanceof UnionType || (tree instanceof Map<?, ?> && fits((ObjectType) declared, tree));
    }

    private boolean fits(ObjectType type, Object tree) {
        Map<String, @Nullable Object> map = Pointer.map(tree);
        return type.properties().stream()
                .allMatch(property -> fits(property.type(), map.get(property.wireName()), false));
    }

    private static boolean fits(ScalarKind kind, Object tree, boolean choosing) {
        return switch (kind) {
            case STRING, BYTES -> tree instanceof String;
            case DATETIME -> tree instanceof String text && (!choosing || isDateTime(text));
            case DATE -> tree instanceof String text && (!choosing || (text.length() == 10 && isDate(text)));
            case INTEGER -> Json.plain(tree) instanceof Integer || Json.plain(tree) instanceof Long;
            case NUMBER, DECIMAL -> tree instanceof BigDecimal;
            case BOOLEAN -> tree instanceof Boolean;
            case NULL -> !choosing;
            case ANY -> true;
        };
    }

    private static boolean same(TypeRef.Constant constant, Object tree) {
        return tree instanceof BigDecimal number
                ? constant.value() instanceof Long whole && number.compareTo(BigDecimal.valueOf(whole)) == 0
                : constant.value().equals(tree);
    }

    private static boolean isDateTime(String text) {
        try {
            return OffsetDateTime.parse(text.toUpperCase(Locale.ROOT)) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isBase64(String text) {
        try {
            return Base64.getDecoder().decode(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
