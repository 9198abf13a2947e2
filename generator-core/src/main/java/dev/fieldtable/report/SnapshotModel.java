package dev.fieldtable.report;

import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Discriminator;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a model of the tree of a snapshot. Whatever does not belong there ends in an {@link IllegalArgumentException}. */
final class SnapshotModel {
    private final Map<String, TypeId> ids = new HashMap<>();
    private final boolean whole;

    private SnapshotModel(boolean whole) {
        this.whole = whole;
    }

    /** {@return the model of a snapshot} */
    static TypeModel model(@Nullable Object tree) {
        return new SnapshotModel(true).all(as(Map.class, tree, "the whole"));
    }

    /** {@return a single type; what it refers to need not be at hand} */
    static TypeDeclaration single(@Nullable Object tree) {
        return new SnapshotModel(false).type(as(Map.class, tree, "type"));
    }

    private TypeModel all(Map<?, ?> snapshot) {
        List<Map<?, ?>> types = objects(snapshot, "types");
        for (Map<?, ?> type : types) {
            TypeId id = id(type);
            ids.put(id.toString(), id);
        }
        Map<?, ?> coverage = as(Map.class, snapshot.get("coverage"), "coverage");
        return TypeModel.of(
                types.stream().map(this::type).toList(),
                new Coverage(
                        number(coverage, "pages"),
                        number(coverage, "modelPages"),
                        number(coverage, "rows"),
                        number(coverage, "rowsRead")));
    }

    private static TypeId id(Map<?, ?> type) {
        return new TypeId(text(type, "package"), text(type, "name"));
    }

    private TypeDeclaration type(Map<?, ?> type) {
        SourceSpan span = span(text(type, "page"), type);
        Role role = one(Role.values(), Role::label, text(type, "role"));
        Deprecation deprecation = deprecation(type);
        String description = text(type, "description");
        return switch (text(type, "kind")) {
            case "object" ->
                new ObjectType(
                        id(type),
                        role,
                        description,
                        deprecation,
                        span,
                        objects(type, "properties").stream()
                                .map(property -> property(property, span.path()))
                                .toList(),
                        additional(type, span.path()));
            case "enum" ->
                new EnumType(
                        id(type),
                        role,
                        description,
                        deprecation,
                        span,
                        one(ScalarKind.values(), ScalarKind::label, text(type, "valueType")),
                        flag(type, "open"),
                        objects(type, "values").stream()
                                .map(value -> new EnumType.Value(
                                        text(value, "name"), text(value, "value"), span(span.path(), value)))
                                .toList());
            case "union" ->
                new UnionType(
                        id(type),
                        role,
                        description,
                        deprecation,
                        span,
                        objects(type, "arms").stream()
                                .map(arm -> new UnionType.Arm(reference(text(arm, "type")), span(span.path(), arm)))
                                .toList(),
                        discriminator(type));
            default -> throw new IllegalArgumentException("there is no such kind as `" + text(type, "kind") + "`");
        };
    }

    private Property property(Map<?, ?> property, String page) {
        return new Property(
                text(property, "name"),
                text(property, "wireName"),
                reference(text(property, "type")),
                one(Presence.values(), Presence::label, text(property, "presence")),
                text(property, "description"),
                text(property, "example"),
                deprecation(property),
                span(page, property));
    }

    private @Nullable Property additional(Map<?, ?> type, String page) {
        if (!type.containsKey("additionalProperties")) {
            return null;
        }
        Map<?, ?> additional = as(Map.class, type.get("additionalProperties"), "additionalProperties");
        return new Property(
                text(additional, "name"),
                text(additional, "name"),
                reference(text(additional, "type")),
                Presence.OPTIONAL,
                text(additional, "description"),
                text(additional, "example"),
                deprecation(additional),
                span(page, additional));
    }

    private @Nullable Discriminator discriminator(Map<?, ?> type) {
        if (!type.containsKey("discriminator")) {
            return null;
        }
        Map<?, ?> discriminator = as(Map.class, type.get("discriminator"), "discriminator");
        Map<String, TypeId> values = new LinkedHashMap<>();
        Map<?, ?> arms = as(Map.class, discriminator.get("values"), "values");
        for (Map.Entry<?, ?> each : arms.entrySet()) {
            if (reference(as(String.class, each.getValue(), "values")) instanceof TypeRef.Named named) {
                values.put(String.valueOf(each.getKey()), named.id());
            }
        }
        return new Discriminator(text(discriminator, "property"), values);
    }

    private static @Nullable Deprecation deprecation(Map<?, ?> of) {
        return flag(of, "deprecated") ? new Deprecation(text(of, "deprecationReason"), text(of, "description")) : null;
    }

    private static SourceSpan span(String page, Map<?, ?> of) {
        return new SourceSpan(page, number(of, "line"), 1, 0, 0);
    }

    /**
     * Reads a type as {@link TypeRef} writes it. What is within the innermost brackets is taken as a whole, since a
     * constant may hold brackets of its own.
     */
    private TypeRef reference(String text) {
        List<Function<TypeRef, TypeRef>> wrappers = new ArrayList<>();
        String rest = text;
        while (true) {
            Function<TypeRef, TypeRef> wrapper = wrapper(rest);
            if (wrapper == null || !rest.endsWith(">")) {
                break;
            }
            wrappers.add(0, wrapper);
            rest = rest.substring(rest.indexOf('<') + 1, rest.length() - 1);
        }
        TypeRef type = leaf(rest);
        for (Function<TypeRef, TypeRef> wrapper : wrappers) {
            type = wrapper.apply(type);
        }
        return type;
    }

    private static @Nullable Function<TypeRef, TypeRef> wrapper(String text) {
        if (text.startsWith("list<")) {
            return TypeRef.ListOf::new;
        }
        if (text.startsWith("map<")) {
            return TypeRef.MapOf::new;
        }
        return text.startsWith("nullable<") ? TypeRef.NullableOf::new : null;
    }

    private TypeRef leaf(String text) {
        if (text.startsWith("ref<") && text.endsWith(">")) {
            return new TypeRef.Named(target(text.substring(4, text.length() - 1)));
        }
        if (text.startsWith("const<") && text.endsWith(">")) {
            return constant(text.substring(6, text.length() - 1));
        }
        return new TypeRef.Scalar(one(ScalarKind.values(), ScalarKind::label, text));
    }

    private TypeId target(String name) {
        TypeId id = ids.get(name);
        if (id == null && whole) {
            throw new IllegalArgumentException("`ref<" + name + ">` leads nowhere");
        }
        int dot = name.lastIndexOf('.');
        return id == null ? new TypeId(name.substring(0, Math.max(0, dot)), name.substring(dot + 1)) : id;
    }

    private static TypeRef constant(String value) {
        if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
            return new TypeRef.Constant(value.substring(1, value.length() - 1));
        }
        if (value.equals("true") || value.equals("false")) {
            return new TypeRef.Constant(Boolean.valueOf(value));
        }
        return new TypeRef.Constant(Long.valueOf(value));
    }

    private static <E> E one(E[] values, Function<E, String> label, String text) {
        for (E value : values) {
            if (label.apply(value).equals(text)) {
                return value;
            }
        }
        throw new IllegalArgumentException("`" + text + "` is not known");
    }

    private static List<Map<?, ?>> objects(Map<?, ?> of, String name) {
        List<Map<?, ?>> objects = new ArrayList<>();
        for (Object each : as(List.class, of.get(name), name)) {
            objects.add(as(Map.class, each, name));
        }
        return objects;
    }

    private static String text(Map<?, ?> of, String name) {
        return as(String.class, of.get(name), name);
    }

    private static int number(Map<?, ?> of, String name) {
        long number = as(Long.class, of.get(name), name);
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("`" + name + "` is out of range");
        }
        return (int) number;
    }

    private static boolean flag(Map<?, ?> of, String name) {
        return as(Boolean.class, of.get(name), name);
    }

    private static <T> T as(Class<T> kind, @Nullable Object value, String name) {
        if (!kind.isInstance(value)) {
            throw new IllegalArgumentException("`" + name + "` is missing or of another kind");
        }
        return kind.cast(value);
    }
}
