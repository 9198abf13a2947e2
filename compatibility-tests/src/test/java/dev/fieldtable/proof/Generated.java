package dev.fieldtable.proof;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.emit.naming.JavaTypes;
import dev.fieldtable.model.ModelPass;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeGraph;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Generated classes beside the model that they were generated from: what the docs mean, and what became of it. The
 * classes are used by reflection alone, so that any docs will do.
 */
final class Generated {
    /** What a builder takes beside the text of a date or of binary content. */
    private static final Set<Class<?>> CONVENIENT =
            Set.of(OffsetDateTime.class, LocalDate.class, byte[].class, Duration.class, UUID.class, URI.class);

    private final TypeModel model;
    private final Oracle oracle;
    private final JavaNames names;
    private final ClassLoader loader;
    private final List<TypeDeclaration> types;
    private final Method validate;
    private final Map<String, Object> profiles = new HashMap<>();
    private final Map<TypeId, Class<?>> classes = new HashMap<>();
    private final Map<TypeId, Map<String, Method>> setters = new HashMap<>();

    private Generated(TypeModel model, JavaNames names, Set<Role> roles, ClassLoader loader) {
        this.model = model;
        this.oracle = new Oracle(model);
        this.names = names;
        this.loader = loader;
        List<TypeId> roots = model.types().stream()
                .filter(type -> roles.contains(type.role()))
                .map(TypeDeclaration::id)
                .toList();
        Set<TypeId> chosen = TypeGraph.reachable(model, roots);
        this.types = model.types().stream()
                .filter(type -> chosen.contains(type.id()))
                .toList();
        Class<?> profile = type(names.support("ValidationProfile").canonicalName());
        for (Object constant : profile.getEnumConstants()) {
            profiles.put(constant.toString(), constant);
        }
        try {
            this.validate = type(names.support("ModelValidator").canonicalName())
                    .getMethod("validate", type(names.support("Model").canonicalName()), profile);
        } catch (NoSuchMethodException e) {
            throw new LinkageError("the validator is not as documented", e);
        }
    }

    /** What the default options make of all pages of a folder, whose classes stand in a package of the class path. */
    static Generated from(Path docs, String basePackage) {
        return from(docs, GenerationRequest.of(basePackage));
    }

    /** What a request makes of all pages of a folder; the classes are on the class path. */
    static Generated from(Path docs, GenerationRequest request) {
        return from(pages(docs), request);
    }

    /** What a request makes of pages; the classes are on the class path. */
    static Generated from(List<SourceText> pages, GenerationRequest request) {
        return from(pages, request, Generated.class.getClassLoader());
    }

    /** All pages of a folder. */
    static List<SourceText> pages(Path docs) {
        List<SourceText> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(docs)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.mdx?"))
                    .sorted()
                    .toList()) {
                pages.add(SourceText.of(docs.relativize(file).toString().replace('\\', '/'), Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    /** What a request makes of pages; the classes are generated and compiled here and now. */
    static Generated compiled(List<SourceText> pages, GenerationRequest request) {
        return from(
                pages,
                request,
                Compiler.compile(Generator.generate(request, pages).files()));
    }

    private static Generated from(List<SourceText> pages, GenerationRequest request, ClassLoader loader) {
        TypeModel model = ModelPass.applyAll(
                        request.passes(), Generator.inspect(request, pages).model())
                .value();
        JavaNames names =
                JavaNames.settle(model, request.emit(), request.names()).value();
        return new Generated(model, names, request.roles(), loader);
    }

    TypeModel model() {
        return model;
    }

    JavaNames names() {
        return names;
    }

    /** All types that have a class. */
    List<TypeDeclaration> types() {
        return types;
    }

    TypeDeclaration get(TypeRef type) {
        return model.get((TypeRef.Named) type);
    }

    Class<?> classOf(TypeId id) {
        return classes.computeIfAbsent(id, key -> type(names.binaryName(key)));
    }

    /** What the class of samples of a type gives. */
    Object sample(TypeId id, String method) throws Exception {
        return Objects.requireNonNull(
                type(names.samples(id).canonicalName()).getMethod(method).invoke(null));
    }

    /** The record of an arm; that of the unknown value if there is no such arm. */
    Class<?> armClass(UnionType union, int arm) {
        return type(names.binaryName(union.id()) + "$" + (arm < 0 ? "Unknown" : names.arm(union, arm)));
    }

    /** What the generated validator says, sorted. */
    List<Finding> validate(Object value, String profile) {
        try {
            List<Finding> findings = new ArrayList<>();
            for (Object violation : violations(value, profile)) {
                Class<?> type = violation.getClass();
                findings.add(new Finding(
                        (String) result(type.getMethod("pointer"), violation),
                        (String) result(type.getMethod("rule"), violation),
                        (String) result(type.getMethod("file"), violation),
                        (Integer) result(type.getMethod("line"), violation)));
            }
            return findings.stream().sorted().toList();
        } catch (NoSuchMethodException e) {
            throw new LinkageError("a violation is not as documented", e);
        }
    }

    /** What the generated validator says, as it says it. */
    List<?> violations(Object value, String profile) {
        return (List<?>) result(validate, null, value, profiles.get(profile));
    }

    /** A property by its name in JSON. */
    static Property property(ObjectType type, String name) {
        return type.properties().stream()
                .filter(property -> property.wireName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What an accessor returns, or what it throws. */
    @Nullable
    Object access(Object value, ObjectType type, Property property) throws Exception {
        try {
            String name = value.getClass().isRecord()
                    ? names.property(type.id(), property)
                    : names.accessor(type.id(), property);
            return value.getClass().getMethod(name).invoke(value);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** An object of a document, made by builders and constructors alone. */
    @Nullable
    Object build(TypeRef type, @Nullable Object tree) {
        if (tree == null) {
            return null;
        }
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar(scalar.kind(), tree);
        }
        if (type instanceof TypeRef.Own own) {
            return build(own.documented(), tree);
        }
        if (type instanceof TypeRef.Constant constant) {
            return scalar(constant.kind(), tree);
        }
        if (type instanceof TypeRef.NullableOf nullable) {
            return build(nullable.type(), tree);
        }
        if (type instanceof TypeRef.ListOf list) {
            List<@Nullable Object> items = new ArrayList<>();
            ((List<?>) tree).forEach(item -> items.add(build(list.element(), item)));
            return items;
        }
        if (type instanceof TypeRef.MapOf map) {
            Map<String, @Nullable Object> items = new LinkedHashMap<>();
            Pointer.map(tree).forEach((name, item) -> items.put(name, build(map.value(), item)));
            return items;
        }
        return get(type).accept(new Building(tree));
    }

    /** What a builder takes within lists and maps: there are no two methods that Java could tell apart. */
    private @Nullable Object handedOut(TypeRef type, @Nullable Object tree) {
        if (tree != null && type instanceof TypeRef.ListOf list) {
            List<@Nullable Object> items = new ArrayList<>();
            ((List<?>) tree).forEach(item -> items.add(handedOut(list.element(), item)));
            return items;
        }
        if (tree != null && type instanceof TypeRef.MapOf map) {
            Map<String, @Nullable Object> items = new LinkedHashMap<>();
            Pointer.map(tree).forEach((name, item) -> items.put(name, handedOut(map.value(), item)));
            return items;
        }
        if (type instanceof TypeRef.NullableOf nullable) {
            return handedOut(nullable.type(), tree);
        }
        if (tree != null && type instanceof TypeRef.Own own) {
            return Owned.read(own, tree);
        }
        return tree != null && type instanceof TypeRef.Scalar scalar
                ? handedOut(scalar.kind(), tree)
                : build(type, tree);
    }

    private static Object handedOut(ScalarKind kind, Object tree) {
        return switch (kind) {
            case DATETIME_EPOCH_SECONDS ->
                time(((BigDecimal) tree).movePointRight(9).toBigIntegerExact(), 1);
            case DATETIME_EPOCH_MILLIS -> time(((BigDecimal) tree).toBigIntegerExact(), 1_000_000);
            case DURATION -> Duration.parse((String) tree);
            case UUID -> UUID.fromString((String) tree);
            case URI -> URI.create((String) tree);
            case STRING, INTEGER, INTEGER32, BIG_INTEGER, NUMBER, DECIMAL, BOOLEAN, BYTES, DATETIME, DATE, ANY, NULL ->
                scalar(kind, tree);
        };
    }

    private static OffsetDateTime time(BigInteger count, long nanos) {
        BigInteger[] parts =
                count.multiply(BigInteger.valueOf(nanos)).divideAndRemainder(BigInteger.valueOf(1_000_000_000));
        return OffsetDateTime.ofInstant(
                Instant.ofEpochSecond(parts[0].longValueExact(), parts[1].longValueExact()), ZoneOffset.UTC);
    }

    private static Object scalar(ScalarKind kind, Object tree) {
        return switch (kind) {
            case STRING, BYTES, DATETIME, DATE, BOOLEAN, DECIMAL -> tree;
            case DURATION, UUID, URI, DATETIME_EPOCH_SECONDS -> tree;
            case INTEGER32 -> ((BigDecimal) tree).intValueExact();
            case DATETIME_EPOCH_MILLIS -> ((BigDecimal) tree).longValueExact();
            case INTEGER -> ((BigDecimal) tree).longValueExact();
            case BIG_INTEGER -> ((BigDecimal) tree).toBigIntegerExact();
            case NUMBER -> ((BigDecimal) tree).doubleValue();
            case ANY, NULL -> Objects.requireNonNull(Json.plain(tree));
        };
    }

    /** An empty builder, without the constants that {@code builder()} sets. */
    Object newBuilder(TypeId id) {
        return create(type(names.binaryName(id) + "$Builder"));
    }

    /** Calls the builder's method for a property, that of the text where a date or binary content has two. */
    void set(Object builder, ObjectType type, Property property, @Nullable Object value) {
        call(setters(type).get(property.wireName()), builder, value);
    }

    /** Whether the builder's method for a property takes {@code null}, which no number does that is never null. */
    boolean takesNull(ObjectType type, Property property) {
        return !Objects.requireNonNull(setters(type).get(property.wireName()))
                .getParameterTypes()[0]
                .isPrimitive();
    }

    private static boolean isConvenient(Property property, Class<?> parameter) {
        return property.type() instanceof TypeRef.Own own
                ? Owned.type(own).equals(parameter)
                : CONVENIENT.contains(parameter);
    }

    private Map<String, Method> setters(ObjectType type) {
        return setters.computeIfAbsent(type.id(), id -> {
            Map<String, Method> found = new HashMap<>();
            Method[] methods = type(names.binaryName(id) + "$Builder").getMethods();
            for (Property property : type.properties()) {
                Arrays.stream(methods)
                        .filter(method -> method.getName().equals(names.property(id, property)))
                        .filter(method -> method.getParameterCount() == 1)
                        .filter(method -> !isConvenient(property, method.getParameterTypes()[0]))
                        .max(Comparator.comparing(method -> !method.getParameterTypes()[0].isPrimitive()))
                        .ifPresent(method -> found.put(property.wireName(), method));
            }
            return found;
        });
    }

    @Nullable
    Object call(String method, Object target) {
        return call(
                Arrays.stream(target.getClass().getMethods())
                        .filter(candidate -> candidate.getName().equals(method) && candidate.getParameterCount() == 0)
                        .findFirst()
                        .orElseThrow(),
                target);
    }

    static @Nullable Object call(@Nullable Method method, @Nullable Object target, @Nullable Object... arguments) {
        try {
            return Objects.requireNonNull(method).invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new LinkageError(method + " is not public", e);
        }
    }

    private static Object result(Method method, @Nullable Object target, @Nullable Object... arguments) {
        return Objects.requireNonNull(call(method, target, arguments));
    }

    private static Object create(Class<?> type, @Nullable Object... arguments) {
        try {
            for (Constructor<?> constructor : type.getConstructors()) {
                if (constructor.getParameterCount() == arguments.length) {
                    return constructor.newInstance(arguments);
                }
            }
            throw new LinkageError(type + " has no such constructor");
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " cannot be made", e);
        }
    }

    private Class<?> type(String name) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new LinkageError("not generated: " + name, e);
        }
    }

    private final class Building implements TypeDeclaration.Visitor<Object> {
        private final Object tree;

        Building(Object tree) {
            this.tree = tree;
        }

        @Override
        public Object object(ObjectType type) {
            Map<String, @Nullable Object> rest = new LinkedHashMap<>(Pointer.map(tree));
            Object builder = newBuilder(type.id());
            for (Property property : type.properties()) {
                if (rest.containsKey(property.wireName())) {
                    Object value = rest.remove(property.wireName());
                    boolean within = JavaTypes.isFormed(property.type())
                            && (property.type() instanceof TypeRef.ListOf || property.type() instanceof TypeRef.MapOf);
                    set(
                            builder,
                            type,
                            property,
                            within ? handedOut(property.type(), value) : build(property.type(), value));
                }
            }
            rest.forEach((name, value) -> other(builder, name, value));
            return Objects.requireNonNull(Generated.this.call("build", builder));
        }

        private void other(Object builder, String name, @Nullable Object value) {
            try {
                call(
                        builder.getClass().getMethod("additionalProperty", String.class, Object.class),
                        builder,
                        name,
                        Json.plain(value));
            } catch (NoSuchMethodException e) {
                throw new LinkageError("a builder is not as documented", e);
            }
        }

        @Override
        public Object enumeration(EnumType type) {
            try {
                boolean integer = type.valueType() == ScalarKind.INTEGER;
                Object value = integer ? (Object) ((BigDecimal) tree).longValueExact() : tree;
                return Objects.requireNonNull(
                        call(classOf(type.id()).getMethod("of", integer ? Long.class : String.class), null, value));
            } catch (NoSuchMethodException e) {
                throw new LinkageError("an enum is not as documented", e);
            }
        }

        @Override
        public Object union(UnionType type) {
            int arm = oracle.arm(type, tree);
            return create(
                    armClass(type, arm),
                    arm < 0 ? Json.plain(tree) : build(type.arms().get(arm).type(), tree));
        }
    }
}
