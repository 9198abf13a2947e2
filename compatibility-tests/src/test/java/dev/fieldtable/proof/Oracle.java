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
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Judges documents by the linked model alone: what a validator has to find in them, and which arm of a union they fit.
 * Knows nothing of the generated code, so that the two can be held against each other.
 */
final class Oracle {
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

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

    /** All that is not as documented in a value that its type can hold, of which nothing is said beside the type. */
    List<Finding> findings(TypeRef type, Object tree) {
        return value(type, tree, new Place("", 1));
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
        if (type instanceof TypeRef.Own) {
            return List.of();
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
            case STRING, INTEGER, BIG_INTEGER, NUMBER, DECIMAL, BOOLEAN, ANY -> List.of();
            // What is not of these is of another type.
            case INTEGER32, DATETIME_EPOCH_SECONDS, DATETIME_EPOCH_MILLIS, DURATION, UUID, URI -> List.of();
        };
    }

    /** What is wrong with a value that does not fit. */
    private static String oddity(TypeRef type, Object tree) {
        if (!(type instanceof TypeRef.Scalar scalar)) {
            return "type";
        }
        return switch (scalar.kind()) {
            case DURATION, UUID, URI -> tree instanceof String ? "format" : "type";
            case INTEGER32 -> fits(ScalarKind.INTEGER, tree, false) || isHuge(tree) ? "range" : "type";
            case DATETIME_EPOCH_SECONDS -> tree instanceof BigDecimal ? "range" : "type";
            case STRING, INTEGER, BIG_INTEGER, NUMBER, DECIMAL, BOOLEAN, BYTES, DATETIME, DATE, ANY, NULL -> "type";
            case DATETIME_EPOCH_MILLIS -> "type";
        };
    }

    private static boolean isHuge(Object tree) {
        return tree instanceof BigDecimal && Json.plain(tree) instanceof java.math.BigInteger;
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
            } else if (tree.get(name) != null) {
                boolean odd = !fits(property.type(), tree.get(name), false);
                here = odd
                        ? place.finds(oddity(property.type(), tree.get(name)))
                        : within(property, value(property.type(), tree.get(name), place), tree.get(name), file);
            } else if (!mayBeNull(property.type())) {
                here = switch (property.presence().nullness()) {
                    case ALLOWED -> here;
                    case FORBIDDEN -> place.finds("null");
                    case UNSAID -> place.finds("null-unsaid");
                };
            }
            here.forEach(finding -> found.add(finding.below(Pointer.child("", name))));
            others.remove(name);
        }
        others.forEach((name, value) -> other(
                        type, value, new Place(file, type.span().line()))
                .forEach(finding -> found.add(finding.below(Pointer.child("", name)))));
        return found;
    }

    /** With what is wrong beside the type, if anything is said of that. */
    private List<Finding> within(Property property, List<Finding> found, @Nullable Object tree, String file) {
        Bounds bounds = new Bounds(property, model);
        if (bounds.isNone()) {
            return found;
        }
        List<Finding> all = new ArrayList<>(found);
        all.addAll(bounds.findings(property.type(), tree, file, property.span().line()));
        return all;
    }

    private List<Finding> other(ObjectType type, @Nullable Object value, Place title) {
        Property additional = type.additionalProperties();
        if (additional == null) {
            return title.finds("unknown-property");
        }
        Place place = new Place(title.file(), additional.span().line());
        return value == null || fits(additional.type(), value, false)
                ? value(additional.type(), value, place)
                : place.finds(oddity(additional.type(), value));
    }

    static boolean mayBeNull(TypeRef type) {
        return type instanceof TypeRef.NullableOf
                || (type instanceof TypeRef.Scalar scalar
                        && (scalar.kind() == ScalarKind.ANY || scalar.kind() == ScalarKind.NULL));
    }

    /** The position of the arm that a value fits best; -1 if it fits none. */
    int arm(UnionType union, Object tree) {
        int best = -1;
        Fit bestFit = null;
        for (int i = 0; i < union.arms().size(); i++) {
            TypeRef arm = union.arms().get(i).type();
            Fit fit = isNamedOtherwise(union, arm, tree) || !fits(arm, tree, true) ? null : fit(arm, tree);
            if (fit != null && isNamed(union, arm, tree)) {
                return i;
            }
            if (fit != null && (bestFit == null || fit.compareTo(bestFit) < 0)) {
                best = i;
                bestFit = fit;
            }
        }
        return best;
    }

    /** How well a value fits an arm, by the figures that decide one after the other; less is better. */
    private record Fit(List<Integer> figures) implements Comparable<Fit> {
        @Override
        public int compareTo(Fit other) {
            if (hasFaults() != other.hasFaults()) {
                return hasFaults() ? 1 : -1;
            }
            for (int i = 0; i < figures.size(); i++) {
                int order = figures.get(i).compareTo(other.figures.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }

        private boolean hasFaults() {
            return figures.subList(1, 7).stream().anyMatch(figure -> figure > 0);
        }
    }

    /** Whether a value has a constant, or one of an enum, that is documented there. */
    private boolean isDocumented(TypeRef type, Object value) {
        return type instanceof TypeRef.Named named
                && get(named) instanceof EnumType enumeration
                && fits(enumeration.valueType(), value, false)
                && isKnown(enumeration, value);
    }

    private static boolean isKnown(EnumType enumeration, Object tree) {
        Object value = tree instanceof BigDecimal number ? number.toPlainString() : tree;
        return enumeration.values().isEmpty()
                || enumeration.values().stream().anyMatch(each -> each.value().equals(value));
    }

    /** How well a value fits an arm that can hold it, or {@code null} if it is none of that arm. */
    private @Nullable Fit fit(TypeRef type, Object tree) {
        if (type instanceof TypeRef.Named named && get(named) instanceof UnionType nested) {
            int arm = arm(nested, tree);
            Fit fit = arm < 0 ? null : fit(nested.arms().get(arm).type(), tree);
            return fit == null ? null : new Fit(with(fit.figures(), 8, breadth(type)));
        }
        if (type instanceof TypeRef.Constant) {
            return new Fit(List.of(-1, 0, 0, 0, 0, 0, 0, 0, breadth(type)));
        }
        Tally tally = new Tally();
        ObjectType object =
                type instanceof TypeRef.Named named && get(named) instanceof ObjectType found ? found : null;
        Map<?, ?> properties = object == null ? Map.of() : Pointer.map(tree);
        int constants = 0;
        boolean anyKnown = false;
        for (Property property : object == null ? List.<Property>of() : object.properties()) {
            Object value = properties.get(property.wireName());
            anyKnown |= properties.containsKey(property.wireName());
            if (value != null && property.type() instanceof TypeRef.Constant constant) {
                boolean kind = fits(constant.kind(), value, false);
                if (kind && !same(constant, value)) {
                    return null;
                }
                constants += kind ? 1 : 0;
            }
            constants += value != null && isDocumented(property.type(), value) ? 1 : 0;
        }
        constants += isDocumented(type, tree) ? 1 : 0;
        boolean anyNames = object != null && object.properties().isEmpty() && object.additionalProperties() != null;
        tally.misses += object != null && !anyKnown && !anyNames && !properties.isEmpty() ? 1 : 0;
        count(type, tree, tally);
        boolean any = type instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.ANY;
        int breadth = any ? 2 : tree instanceof Map && object == null ? 1 : 0;
        return new Fit(List.of(
                -constants,
                tally.misses,
                tally.wrong,
                tally.undocumented,
                breadth,
                tally.unknown,
                tally.nulls,
                -tally.documented,
                breadth(type)));
    }

    private static List<Integer> with(List<Integer> figures, int index, int figure) {
        List<Integer> changed = new ArrayList<>(figures);
        changed.set(index, figure);
        return changed;
    }

    /** What is counted in a value and in all that it holds. */
    private static final class Tally {
        private int misses;
        private int wrong;
        private int undocumented;
        private int unknown;
        private int nulls;
        private int documented;

        private void add(Fit nested) {
            misses += nested.figures().get(1);
            wrong += nested.figures().get(2);
            undocumented += nested.figures().get(3);
            unknown += nested.figures().get(5);
            nulls += nested.figures().get(6);
            documented -= nested.figures().get(7);
        }
    }

    private void count(TypeRef type, @Nullable Object tree, Tally tally) {
        if (tree == null) {
            tally.nulls += mayBeNull(type) ? 0 : 1;
        } else if (type instanceof TypeRef.NullableOf nullable) {
            count(nullable.type(), tree, tally);
        } else if (type instanceof TypeRef.Constant constant) {
            tally.wrong += same(constant, tree) ? 0 : 1;
        } else if (type instanceof TypeRef.Scalar scalar) {
            tally.wrong += scalar(scalar.kind(), tree, new Place("", 1)).size();
        } else if (type instanceof TypeRef.Own) {
            // What fits is as it should be.
            tally.wrong += 0;
        } else if (type instanceof TypeRef.ListOf list) {
            ((List<?>) tree).forEach(item -> count(list.element(), item, tally));
        } else if (type instanceof TypeRef.MapOf map) {
            Pointer.map(tree).values().forEach(item -> count(map.value(), item, tally));
        } else {
            count(get((TypeRef.Named) type), tree, tally);
        }
    }

    private void count(TypeDeclaration type, Object tree, Tally tally) {
        if (type instanceof EnumType enumeration) {
            boolean known = isKnown(enumeration, tree);
            tally.documented += known ? 1 : 0;
            tally.undocumented += known ? 0 : 1;
        } else if (type instanceof UnionType union) {
            int arm = arm(union, tree);
            Fit fit = arm < 0 ? null : fit(union.arms().get(arm).type(), tree);
            if (fit == null) {
                tally.misses++;
            } else {
                tally.add(fit);
            }
        } else {
            count((ObjectType) type, Pointer.map(tree), tally);
        }
    }

    private void count(ObjectType type, Map<String, @Nullable Object> tree, Tally tally) {
        Map<String, @Nullable Object> others = new java.util.LinkedHashMap<>(tree);
        for (Property property : type.properties()) {
            Object value = tree.get(property.wireName());
            if (!tree.containsKey(property.wireName())) {
                tally.wrong += property.presence().required() ? 1 : 0;
            } else if (value == null) {
                tally.nulls += property.presence().nullable() || mayBeNull(property.type()) ? 0 : 1;
            } else if (!fits(property.type(), value, false)) {
                tally.wrong++;
            } else {
                count(property.type(), value, tally);
            }
            others.remove(property.wireName());
        }
        Property additional = type.additionalProperties();
        if (additional == null) {
            tally.unknown += others.size();
            return;
        }
        for (Object value : others.values()) {
            if (value == null || fits(additional.type(), value, false)) {
                count(additional.type(), value, tally);
            } else {
                tally.wrong++;
            }
        }
    }

    private static boolean isNamed(UnionType union, TypeRef arm, Object tree) {
        Discriminator discriminator = union.discriminator();
        return discriminator != null
                && tree instanceof Map<?, ?> map
                && arm instanceof TypeRef.Named named
                && map.get(discriminator.wireName()) != null
                && named.id().equals(discriminator.values().get(String.valueOf(map.get(discriminator.wireName()))));
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
                case DATETIME, DATE, DURATION, UUID, BOOLEAN, NULL -> 1;
                case INTEGER32, DATETIME_EPOCH_SECONDS, DATETIME_EPOCH_MILLIS -> 3;
                case INTEGER -> 4;
                case BIG_INTEGER -> 5;
                case DECIMAL, NUMBER -> 6;
                case URI -> 6;
                case STRING, BYTES -> 7;
                case ANY -> 10;
            };
        }
        if (type instanceof TypeRef.Own own) {
            return breadth(own.documented());
        }
        if (type instanceof TypeRef.ListOf list) {
            return breadth(list.element());
        }
        if (type instanceof TypeRef.MapOf map) {
            return mayBeNull(map.value()) ? 9 : 8;
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
        if (type instanceof TypeRef.Own own) {
            // A union chooses by what is documented.
            return fits(own.documented(), tree, choosing) && (choosing || Owned.read(own, tree) != null);
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
        return declared instanceof UnionType || tree instanceof Map<?, ?>;
    }

    private static boolean fits(ScalarKind kind, Object tree, boolean choosing) {
        return switch (kind) {
            case STRING, BYTES -> tree instanceof String;
            case DATETIME -> tree instanceof String text && (!choosing || isDateTime(text));
            case DATE -> tree instanceof String text && (!choosing || (text.length() == 10 && isDate(text)));
            case INTEGER -> Json.plain(tree) instanceof Integer || Json.plain(tree) instanceof Long;
            case BIG_INTEGER -> fits(ScalarKind.INTEGER, tree, choosing) || isHuge(tree);
            case INTEGER32 -> Json.plain(tree) instanceof Integer;
            case DATETIME_EPOCH_MILLIS -> fits(ScalarKind.INTEGER, tree, choosing);
            case DATETIME_EPOCH_SECONDS -> tree instanceof BigDecimal number && isTime(number);
            case DURATION -> tree instanceof String text && isDuration(text);
            case UUID -> tree instanceof String text && UUID.matcher(text).matches();
            case URI -> tree instanceof String text && isUri(text);
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

    /** Whether the year of a time in seconds has nine digits at most. */
    private static boolean isTime(BigDecimal seconds) {
        return seconds.abs().compareTo(new BigDecimal("3.1E+16")) < 0;
    }

    private static boolean isDuration(String text) {
        try {
            return Duration.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isUri(String text) {
        try {
            return new URI(text).toString().equals(text);
        } catch (URISyntaxException e) {
            return false;
        }
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
