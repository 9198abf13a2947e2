package dev.fieldtable.proof;

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
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes up documents that are exactly as documented. The same seed gives the same documents. */
final class Instances {
    private static final int ENDLESS = 1_000_000;

    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "two words",
            "null",
            "true",
            "12",
            "-0.5",
            "2026-01-02",
            "2026-01-02T03:04:05Z",
            "say \"hi\" \\ / \b\f\n\r\t\u0001\u007f",
            "gr\u00fcn \u4e2d\u6587 \ud83d\ude00 \u2028\u2029",
            "<b>&amp;</b>",
            "x".repeat(300));
    /** Odd ones, and none that is a documented one in another spelling, which validators tell of: that has a test of its own. */
    private static final List<String> NAMES = List.of(
            "a",
            "",
            "a/b~c",
            "~1",
            "with blank",
            "\u043a\u043b\u044e\u0447",
            "0",
            "-1",
            "a.b",
            "$ref",
            "@x-y",
            "class");

    private static final List<String> LARGE =
            List.of("9223372036854775808", "-9223372036854775809", "18446744073709551615", "1" + "0".repeat(40));

    private static final List<String> WHOLES = List.of(
            "0",
            "1",
            "-1",
            "42",
            "2147483647",
            "-2147483648",
            "2147483648",
            "9007199254740993",
            "9223372036854775807",
            "-9223372036854775808");
    private static final List<String> REALS = List.of(
            "0", "5", "0.5", "-1.25", "3.0", "1E+10", "1.5E-7", "123456.789", "-0.1", "1.7976931348623157E+308");
    private static final List<String> EXACTS = List.of(
            "0", "0.10", "-0.00", "100", "12345678901234567890.123456789012345678901234567890", "1E+40", "5E-30");
    private static final List<String> TIMES = List.of(
            "2026-01-02T03:04:05Z",
            "2026-01-02T03:04:05.1Z",
            "1999-12-31T23:59:59.999999999+00:00",
            "2026-06-30T00:00:00-11:30",
            "2024-02-29t12:00:00z",
            "2026-01-02T03:04:05.120+05:45");
    private static final List<String> DAYS = List.of("2026-01-02", "1970-01-01", "2024-02-29", "9999-12-31");

    private static final List<String> SECONDS = List.of("0", "1767322800", "-1", "-62135596800");
    private static final List<String> OTHER_SECONDS =
            List.of("1767322800.5", "0.000000001", "1.7E+9", "1767322800.00", "-1.5");
    private static final List<String> LENGTHS = List.of("PT1H30M", "PT24H", "PT0S", "PT-1.5S", "PT0.000000001S");
    private static final List<String> OTHER_LENGTHS = List.of("P1D", "-PT1.5S", "pt5m", "P1DT12H");
    private static final List<String> UUIDS =
            List.of("123e4567-e89b-12d3-a456-426614174000", "00000000-0000-0000-0000-000000000000");
    private static final List<String> OTHER_UUIDS = List.of("123E4567-E89B-12D3-A456-426614174000");
    private static final List<String> URIS = List.of(
            "https://example.com/a?b=c#d", "urn:isbn:0451450523", "/library/metadata/1", "", "mailto:a@example.com");
    private static final List<String> SUMS = List.of("1.5 EUR", "0 USD", "-3.25 CHF");
    private static final List<String> OTHER_SUMS = List.of("1.50 EUR", "-3.25 chf", "1E+3 JPY");

    private final TypeModel model;
    private final Random random;
    private final List<String> names;
    private final Map<TypeId, Integer> depths = new HashMap<>();
    private int budget;

    Instances(TypeModel model, long seed) {
        this.model = model;
        this.random = new Random(seed);
        this.names = names(model);
        measureDepths();
    }

    /** Those that no model has: an object of any names in a union could become another arm by them. */
    private static List<String> names(TypeModel model) {
        Set<String> documented = model.types().stream()
                .flatMap(type ->
                        type instanceof ObjectType object ? object.properties().stream() : Stream.<Property>empty())
                .map(Property::wireName)
                .collect(Collectors.toSet());
        return NAMES.stream().filter(name -> !documented.contains(name)).toList();
    }

    /** Whether there is a finite document of a type. */
    boolean possible(TypeDeclaration type) {
        return depth(type.id()) < ENDLESS;
    }

    /** A document with some of what may be there. */
    Object some(TypeDeclaration type, int size) {
        budget = size;
        return declared(type, new Place(5, false, false, false, null));
    }

    /** A document with all that may be there on its first level. */
    Object full(ObjectType type) {
        budget = 10 * type.properties().size() + 60;
        return declared(type, new Place(3, true, false, false, null));
    }

    /**
     * Where a value is made.
     *
     * @param levels how many more levels there may be
     * @param full whether all that may be there is wanted
     * @param plain whether a mapper will read it before its type is known, so that a decimal has no more digits than
     *     a {@code double}
     * @param within whether it stands in a list or a map, of which a builder takes what is handed out alone, so that it
     *     cannot be built in another form than the usual one
     * @param bounds what the docs say of it beside its type, if anything
     */
    private record Place(
            int levels,
            boolean full,
            boolean plain,
            boolean within,
            @Nullable Bounds bounds) {
        /** The value of a property. */
        Place below(Bounds limits) {
            return new Place(levels - 1, false, plain, false, limits.isNone() ? null : limits);
        }

        Place item() {
            return new Place(levels - 1, false, plain, true, bounds);
        }

        Place untyped() {
            return new Place(levels, full, true, within, bounds);
        }
    }

    private void measureDepths() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (TypeDeclaration type : model.types()) {
                int depth = measure(type);
                changed |= !Integer.valueOf(depth).equals(depths.put(type.id(), depth));
            }
        }
    }

    private int measure(TypeDeclaration type) {
        if (type instanceof ObjectType object) {
            int deepest = 0;
            for (Property property : object.properties()) {
                if (property.presence().required() && !property.presence().nullable()) {
                    deepest = Math.max(deepest, depth(property.type()));
                }
            }
            return Math.min(ENDLESS, deepest + 1);
        }
        if (type instanceof UnionType union) {
            return union.arms().stream()
                    .filter(arm -> !Oracle.mayBeNull(arm.type()) || isAny(arm.type()))
                    .mapToInt(arm -> depth(arm.type()))
                    .min()
                    .orElse(ENDLESS);
        }
        return 0;
    }

    private static boolean isAny(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.ANY;
    }

    private int depth(TypeRef type) {
        return type instanceof TypeRef.Named named ? depth(named.id()) : 0;
    }

    private int depth(TypeId id) {
        return depths.getOrDefault(id, ENDLESS);
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String pick(List<String> usual, List<String> other, Place place) {
        return pick(place.within || chance(0.5) ? usual : other);
    }

    private @Nullable Object value(TypeRef type, Place place) {
        budget--;
        if (type instanceof TypeRef.NullableOf nullable) {
            return chance(0.3) ? null : value(nullable.type(), place);
        }
        if (type instanceof TypeRef.Constant constant) {
            return constant.value() instanceof Long whole ? BigDecimal.valueOf(whole) : constant.value();
        }
        if (type instanceof TypeRef.Scalar scalar) {
            return within(place, () -> scalar(scalar.kind(), place));
        }
        if (type instanceof TypeRef.Own own) {
            boolean text = own.documented().equals(new TypeRef.Scalar(ScalarKind.STRING));
            return text ? pick(SUMS, OTHER_SUMS, place) : BigDecimal.valueOf(random.nextInt(Integer.MAX_VALUE));
        }
        if (type instanceof TypeRef.ListOf list) {
            List<@Nullable Object> items = new ArrayList<>();
            for (int i = size(list.element(), place); i > 0; i--) {
                items.add(value(list.element(), place.item()));
            }
            return items;
        }
        if (type instanceof TypeRef.MapOf map) {
            Map<String, @Nullable Object> items = new LinkedHashMap<>();
            for (int i = size(map.value(), place); i > 0; i--) {
                items.put(pick(names), value(map.value(), place.item()));
            }
            return items;
        }
        return declared(model.get((TypeRef.Named) type), place);
    }

    private int size(TypeRef item, Place place) {
        boolean end = place.levels <= 0 || budget <= 0 || endless(item);
        int wanted = end ? 0 : place.full ? 2 : random.nextInt(4);
        return place.bounds == null || place.within
                ? wanted
                : Math.min(place.bounds.most(), Math.max(place.bounds.fewest(), wanted));
    }

    /** A scalar within its bounds. */
    private static @Nullable Object within(Place place, Supplier<@Nullable Object> scalars) {
        Object value = scalars.get();
        if (place.bounds == null || value == null || place.bounds.allow(value)) {
            return value;
        }
        Object near = place.bounds.near(value);
        if (near == null) {
            throw new IllegalStateException("no such value is known: " + value);
        }
        return near;
    }

    private boolean endless(TypeRef type) {
        if (type instanceof TypeRef.NullableOf nullable) {
            return endless(nullable.type());
        }
        return depth(type) >= ENDLESS;
    }

    private @Nullable Object scalar(ScalarKind kind, Place place) {
        return switch (kind) {
            case STRING -> pick(TEXTS);
            case INTEGER -> chance(0.7) ? new BigDecimal(pick(WHOLES)) : BigDecimal.valueOf(random.nextLong());
            case BIG_INTEGER -> new BigDecimal(chance(0.5) ? pick(WHOLES) : pick(LARGE));
            case INTEGER32 -> BigDecimal.valueOf(random.nextInt());
            case DATETIME_EPOCH_MILLIS ->
                chance(0.5) ? BigDecimal.valueOf(random.nextInt()) : new BigDecimal("1767322800123");
            case DATETIME_EPOCH_SECONDS -> {
                BigDecimal seconds = new BigDecimal(pick(SECONDS, OTHER_SECONDS, place));
                yield place.plain && !place.within ? new BigDecimal(Double.toString(seconds.doubleValue())) : seconds;
            }
            case DURATION -> pick(LENGTHS, OTHER_LENGTHS, place);
            case UUID -> pick(UUIDS, OTHER_UUIDS, place);
            case URI -> pick(URIS);
            case NUMBER -> real();
            case DECIMAL ->
                place.plain ? new BigDecimal(Double.toString(real().doubleValue())) : new BigDecimal(pick(EXACTS));
            case BOOLEAN -> random.nextBoolean();
            case BYTES -> bytes();
            case DATETIME -> pick(TIMES);
            case DATE -> pick(DAYS);
            case ANY -> any(2);
            case NULL -> null;
        };
    }

    private BigDecimal real() {
        return chance(0.7) ? new BigDecimal(pick(REALS)) : BigDecimal.valueOf(random.nextInt(), 3);
    }

    private String bytes() {
        byte[] bytes = new byte[random.nextInt(10)];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private @Nullable Object any(int levels) {
        return switch (random.nextInt(levels > 0 ? 7 : 5)) {
            case 0 -> pick(TEXTS);
            case 1 -> random.nextBoolean();
            case 2 -> new BigDecimal(pick(WHOLES));
            case 3 -> real();
            case 4 -> null;
            case 5 -> {
                List<@Nullable Object> list = new ArrayList<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    list.add(any(levels - 1));
                }
                yield list;
            }
            default -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    map.put(pick(names), any(levels - 1));
                }
                yield map;
            }
        };
    }

    private Object declared(TypeDeclaration type, Place place) {
        if (type instanceof EnumType enumeration) {
            boolean integer = enumeration.valueType() == ScalarKind.INTEGER;
            if (enumeration.values().isEmpty() || (enumeration.open() && chance(0.1))) {
                return integer ? BigDecimal.valueOf(77_777_777) : "not heard of";
            }
            String value = pick(enumeration.values()).value();
            return integer ? new BigDecimal(value) : value;
        }
        if (type instanceof UnionType union) {
            return union(union, place.untyped());
        }
        return object((ObjectType) type, place);
    }

    private Object union(UnionType union, Place place) {
        boolean end = place.levels <= 0 || budget <= 0;
        List<TypeRef> arms = union.arms().stream()
                .map(UnionType.Arm::type)
                .filter(arm ->
                        end ? depth(arm) < depth(union.id()) || depth(arm) == depth(union.id()) : depth(arm) < ENDLESS)
                .filter(arm -> !Oracle.mayBeNull(arm) || isAny(arm))
                .toList();
        TypeRef arm = pick(arms);
        Object value = null;
        while (value == null) {
            value = value(arm, place);
        }
        return value;
    }

    private Map<String, @Nullable Object> object(ObjectType type, Place place) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        List<Property> properties = new ArrayList<>(type.properties());
        java.util.Collections.shuffle(properties, random);
        boolean end = place.levels <= 0 || budget <= 0;
        double wanted = place.full ? 1 : end ? 0 : place.levels >= 5 ? 0.6 : 0.3;
        for (Property property : properties) {
            boolean nullable = property.presence().nullable();
            if (!property.presence().required()
                    && (!chance(wanted) || (!nullable && depth(property.type()) >= ENDLESS))) {
                continue;
            }
            boolean none = nullable
                    && (depth(property.type()) >= ENDLESS
                            || (end && depth(property.type()) > 0)
                            || (!place.full && chance(0.3)));
            map.put(
                    property.wireName(),
                    none ? null : value(property.type(), place.below(new Bounds(property, model))));
        }
        if (type.additionalProperties() != null && !end) {
            for (int i = random.nextInt(3); i > 0; i--) {
                map.put(
                        pick(names),
                        value(
                                type.additionalProperties().type(),
                                place.untyped().below(new Bounds(type.additionalProperties(), model))));
            }
        }
        return map;
    }
}
