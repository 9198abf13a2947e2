package dev.fieldtable.proof;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Changes one thing in a valid document, in every way and at every place. */
final class Mutations {
    private static final String UNHEARD_OF = "unheard of";
    private static final List<String> NEW_NAMES =
            List.of("unheard/of~", "others", "values", "properties", "", "class", "builder");

    /** What is told of a value that is kept as it came. */
    private static final Set<String> ODD = Set.of("type", "format", "range");

    private final TypeModel model;
    private final Oracle oracle;
    private final TypeDeclaration root;
    private final Object document;
    private final List<Supplier<Mutation>> found = new ArrayList<>();

    private Mutations(TypeModel model, TypeDeclaration root, Object document) {
        this.model = model;
        this.oracle = new Oracle(model);
        this.root = root;
        this.document = document;
    }

    /**
     * Changes a document.
     *
     * @param model the linked model
     * @param root the document's type
     * @param document a valid document
     * @param levels how deep to go; 1 for the properties of the document itself
     * @return every mutation, to be judged when it is asked for
     */
    static List<Supplier<Mutation>> of(TypeModel model, TypeDeclaration root, Object document, int levels) {
        Mutations mutations = new Mutations(model, root, document);
        mutations.declared(root, document, new Site("", 1, "", levels, false));
        return mutations.found;
    }

    /**
     * A place in the document.
     *
     * @param pointer where it is
     * @param line the line that documents it
     * @param file the page that documents it
     * @param levels how deep to go from here
     * @param inUnion whether a union stands above
     */
    private record Site(String pointer, int line, String file, int levels, boolean inUnion) {
        Site child(String name) {
            return new Site(Pointer.child(pointer, name), line, file, levels - 1, inUnion);
        }

        Site documentedAt(String page, int row) {
            return new Site(pointer, row, page, levels, inUnion);
        }

        Site belowUnion() {
            return new Site(pointer, line, file, levels, true);
        }

        Finding finding(String rule) {
            return new Finding(pointer, rule, file, line);
        }
    }

    private void declared(TypeDeclaration type, Object tree, Site site) {
        if (type instanceof ObjectType object) {
            object(object, Pointer.map(tree), site);
        } else if (type instanceof UnionType union) {
            int arm = oracle.arm(union, tree);
            if (arm >= 0) {
                below(union.arms().get(arm).type(), tree, site.belowUnion());
            }
        }
    }

    private void object(ObjectType type, Map<String, @Nullable Object> tree, Site site) {
        String file = type.span().path();
        for (Property property : type.properties()) {
            Site here = site.child(property.wireName())
                    .documentedAt(file, property.span().line());
            property(property, tree, here);
        }
        if (type.additionalProperties() == null) {
            String name = NEW_NAMES.stream()
                    .filter(candidate -> type.properties().stream()
                            .noneMatch(property -> property.wireName().equals(candidate)))
                    .skip(Math.floorMod(type.id().hashCode() + site.pointer.length(), 3))
                    .findFirst()
                    .orElse(UNHEARD_OF);
            Site here = site.child(name).documentedAt(file, type.span().line());
            List<@Nullable Object> value = new ArrayList<>();
            value.add(null);
            value.add(BigDecimal.ONE);
            put(Drift.UNKNOWN_PROPERTY, "add " + here.pointer, here, value, "unknown-property");
        } else {
            other(
                    type.additionalProperties(),
                    site.child(UNHEARD_OF)
                            .documentedAt(
                                    file, type.additionalProperties().span().line()));
        }
    }

    private void other(Property additional, Site site) {
        TypeRef type = additional.type();
        if (!Oracle.mayBeNull(type)) {
            put(Drift.NULL, "add null at " + site.pointer, site, null, "null");
        }
        if (!oracle.fits(type, true, false)) {
            put(Drift.OTHER, "add true at " + site.pointer, site, true, "type");
        }
    }

    private void property(Property property, Map<String, @Nullable Object> tree, Site site) {
        String rule = Oracle.mayBeNull(property.type())
                ? null
                : switch (property.presence().nullness()) {
                    case ALLOWED -> null;
                    case FORBIDDEN -> "null";
                    case UNSAID -> "null-unsaid";
                };
        if (!tree.containsKey(property.wireName()) || tree.get(property.wireName()) != null) {
            put(Drift.NULL, "null at " + site.pointer, site, null, rule);
        }
        if (tree.containsKey(property.wireName())) {
            boolean required = property.presence().required();
            change(
                    Drift.REMOVED,
                    "remove " + site.pointer,
                    Objects.requireNonNull(Pointer.without(document, Pointer.names(site.pointer))),
                    site,
                    required ? "required" : null);
            Object value = tree.get(property.wireName());
            if (value != null) {
                value(property.type(), value, site);
                outside(property, value, site);
            }
        }
    }

    /** Breaks what is said of a scalar beside its type. */
    private void outside(Property property, Object tree, Site site) {
        Bounds bounds = new Bounds(property, model);
        if (!bounds.isNone() && (tree instanceof String || tree instanceof BigDecimal)) {
            bounds.wrong(tree)
                    .forEach((rule, wrong) -> put(Drift.OTHER, rule + " at " + site.pointer, site, wrong, rule));
        }
    }

    /** Changes a value, then goes into it. */
    private void value(TypeRef type, Object tree, Site site) {
        if (site.levels < 0) {
            return;
        }
        if (type instanceof TypeRef.NullableOf nullable) {
            value(nullable.type(), tree, site);
            return;
        }
        if (type instanceof TypeRef.Constant constant) {
            put(
                    Drift.OTHER,
                    "constant at " + site.pointer,
                    site,
                    constant.value() instanceof Boolean truth
                            ? (Object) !truth
                            : constant.value() instanceof Long ? BigDecimal.TEN : UNHEARD_OF,
                    "const");
            return;
        }
        if (type instanceof TypeRef.Scalar scalar) {
            scalar(scalar.kind(), tree, site);
            return;
        }
        if (type instanceof TypeRef.Own) {
            put(Drift.OTHER, "unreadable at " + site.pointer, site, UNHEARD_OF, null);
            put(Drift.OTHER, "unreadable at " + site.pointer, site, BigDecimal.TEN.negate(), null);
            put(Drift.OTHER, "container at " + site.pointer, site, List.of(BigDecimal.ONE), null);
            return;
        }
        if (type instanceof TypeRef.Named named) {
            named(model.get(named), site);
        } else {
            Object wrong = type instanceof TypeRef.ListOf ? Map.of("odd", BigDecimal.ONE) : List.of(BigDecimal.ONE);
            put(Drift.OTHER, "container at " + site.pointer, site, wrong, null);
        }
        below(type, tree, site);
    }

    private void below(TypeRef type, Object tree, Site site) {
        if (type instanceof TypeRef.ListOf list) {
            int i = 0;
            for (Object item : (List<?>) tree) {
                item(list.element(), item, site.child(Integer.toString(i++)));
            }
        } else if (type instanceof TypeRef.MapOf map) {
            Pointer.map(tree).forEach((name, item) -> item(map.value(), item, site.child(name)));
        } else if (type instanceof TypeRef.NullableOf nullable) {
            below(nullable.type(), tree, site);
        } else if (type instanceof TypeRef.Named named && site.levels > 0) {
            declared(model.get(named), tree, site);
        }
    }

    private void item(TypeRef type, @Nullable Object item, Site site) {
        if (item != null) {
            put(Drift.NULL, "null at " + site.pointer, site, null, Oracle.mayBeNull(type) ? null : "null");
            value(type, item, site);
        }
    }

    private void scalar(ScalarKind kind, Object tree, Site site) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("odd", null);
        switch (kind) {
            case INTEGER -> {
                put(Drift.NUMBER_AS_TEXT, "text at " + site.pointer, site, ((BigDecimal) tree).toString(), null);
                put(Drift.OTHER, "point at " + site.pointer, site, new BigDecimal("1.0"), null);
                put(Drift.OTHER, "far beyond at " + site.pointer, site, new BigDecimal("1" + "0".repeat(40)), null);
                put(Drift.OTHER, "container at " + site.pointer, site, object, null);
            }
            case BIG_INTEGER -> {
                put(Drift.NUMBER_AS_TEXT, "text at " + site.pointer, site, ((BigDecimal) tree).toString(), null);
                put(Drift.OTHER, "point at " + site.pointer, site, new BigDecimal("1.0"), null);
                put(Drift.OTHER, "container at " + site.pointer, site, object, null);
            }
            case NUMBER, DECIMAL, DATETIME_EPOCH_MILLIS -> {
                put(Drift.NUMBER_AS_TEXT, "text at " + site.pointer, site, ((BigDecimal) tree).toString(), null);
                put(Drift.OTHER, "container at " + site.pointer, site, object, null);
            }
            case INTEGER32, DATETIME_EPOCH_SECONDS -> {
                put(Drift.NUMBER_AS_TEXT, "text at " + site.pointer, site, ((BigDecimal) tree).toString(), null);
                put(Drift.OTHER, "beyond at " + site.pointer, site, new BigDecimal("2147483648"), null);
                put(Drift.OTHER, "far beyond at " + site.pointer, site, new BigDecimal("1" + "0".repeat(40)), null);
                put(Drift.OTHER, "container at " + site.pointer, site, object, null);
            }
            case DURATION, UUID, URI -> {
                put(Drift.OTHER, "text at " + site.pointer, site, "no such thing!", null);
                put(Drift.OTHER, "container at " + site.pointer, site, object, null);
            }
            case DATETIME, DATE, BYTES -> {
                put(Drift.OTHER, "text at " + site.pointer, site, "no such thing!", "format");
                put(Drift.OTHER, "container at " + site.pointer, site, object, null);
            }
            case STRING, BOOLEAN -> put(Drift.OTHER, "container at " + site.pointer, site, object, null);
            case NULL -> put(Drift.OTHER, "value at " + site.pointer, site, object, "const");
            case ANY -> put(Drift.OTHER, "value at " + site.pointer, site, object, null);
        }
    }

    private void named(TypeDeclaration type, Site site) {
        if (type instanceof EnumType enumeration) {
            Object unknown =
                    enumeration.valueType() == ScalarKind.INTEGER ? BigDecimal.valueOf(987_654_321) : UNHEARD_OF;
            put(
                    Drift.UNKNOWN_VALUE,
                    "unknown value at " + site.pointer,
                    site,
                    unknown,
                    enumeration.open() || enumeration.values().isEmpty() ? null : "enum");
            put(Drift.OTHER, "container at " + site.pointer, site, List.of(unknown), null);
        } else if (type instanceof UnionType union) {
            for (Object unknown : List.of(
                    Map.of(UNHEARD_OF, List.of(true)),
                    UNHEARD_OF,
                    List.of(List.of(List.of(true))),
                    new BigDecimal("0.125"),
                    true)) {
                if (oracle.arm(union, unknown) < 0) {
                    put(Drift.UNKNOWN_MEMBER, "unknown member at " + site.pointer, site, unknown, "union");
                    break;
                }
            }
        } else {
            put(Drift.OTHER, "container at " + site.pointer, site, List.of(Map.of()), null);
            put(Drift.OTHER, "text at " + site.pointer, site, UNHEARD_OF, null);
        }
    }

    private void put(Drift drift, String what, Site site, @Nullable Object value, @Nullable String rule) {
        change(
                drift,
                what,
                Objects.requireNonNull(Pointer.with(document, Pointer.names(site.pointer), value)),
                site,
                rule);
    }

    private void change(Drift drift, String what, Object changed, Site site, @Nullable String rule) {
        found.add(() -> judge(drift, what, changed, site, rule));
    }

    private Mutation judge(Drift drift, String what, Object changed, Site site, @Nullable String rule) {
        String unreadable = root instanceof ObjectType object ? new Reading(model).unreadable(object, changed) : null;
        if (unreadable != null) {
            return new Mutation(drift, what, changed, List.of(), null, unreadable);
        }
        List<Finding> findings = oracle.findings(root, changed);
        // What is kept although its type is another is told of the property, which may stand above the place.
        boolean odd = rule == null
                && findings.stream().allMatch(finding -> ODD.contains(finding.rule()) || finding.isOfBounds());
        List<Finding> expected = odd ? findings : rule == null ? List.of() : List.of(site.finding(rule));
        return new Mutation(drift, what, changed, findings, site.inUnion ? null : expected, null);
    }
}
