package dev.fieldtable.emit.naming;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeRef;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The Java types of values, as they are held and as accessors give them. */
public final class JavaTypes {
    /** JSpecify's annotation, to put on a type with {@link TypeName#annotated}. */
    public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    /** What any value is. */
    public static final ClassName OBJECT = ClassName.get(Object.class);

    /** What may have a value. */
    public static final ClassName OPTIONAL = ClassName.get(Optional.class);

    private static final AnnotationSpec IS_NULLABLE =
            AnnotationSpec.builder(NULLABLE).build();

    private static final ClassName BIG_DECIMAL = ClassName.get(BigDecimal.class);
    private static final ClassName BOOLEAN = ClassName.get(Boolean.class);
    private static final ClassName DOUBLE = ClassName.get(Double.class);
    private static final ClassName INTEGER = ClassName.get(Integer.class);
    private static final ClassName LIST = ClassName.get(List.class);
    private static final ClassName BIG_INTEGER = ClassName.get(BigInteger.class);
    private static final ClassName LONG = ClassName.get(Long.class);
    private static final ClassName MAP = ClassName.get(Map.class);
    private static final ClassName STRING = ClassName.get(String.class);

    private final JavaNames names;
    private final boolean optionals;
    private final UnaryOperator<TypeName> mark;
    private final Predicate<TypeRef> marked;

    /**
     * The types of a model.
     *
     * @param names the settled names
     * @param optionals whether the accessor of an optional property returns an {@code Optional}, or else a nullable
     *     value
     */
    public JavaTypes(JavaNames names, boolean optionals) {
        this(names, optionals, type -> false, UnaryOperator.identity());
    }

    private JavaTypes(JavaNames names, boolean optionals, Predicate<TypeRef> marked, UnaryOperator<TypeName> mark) {
        this.names = names;
        this.optionals = optionals;
        this.marked = marked;
        this.mark = mark;
    }

    /**
     * The same types with marks within lists and maps.
     *
     * @param elements which types of elements are marked
     * @param annotations the marks
     * @return the marked types
     */
    public JavaTypes marking(Predicate<TypeRef> elements, List<AnnotationSpec> annotations) {
        return new JavaTypes(names, optionals, elements, type -> type.annotated(annotations));
    }

    /** {@return whether the accessor of an optional property returns an {@code Optional}} */
    public boolean hasOptionals() {
        return optionals;
    }

    /**
     * The type that a value is held as, which is what JSON has. Dates and binary content are held as the text that came,
     * so that nothing is lost when it is written again.
     *
     * @param type the type of the value
     * @return its Java type, never primitive
     */
    public TypeName held(TypeRef type) {
        return type.accept(new Held(false));
    }

    /**
     * The type that an element or a value of a map is handed out as. Dates and binary content stay text there.
     *
     * @param type the type of the element
     * @return its Java type, never primitive
     */
    public TypeName element(TypeRef type) {
        return type.accept(new Held(true));
    }

    /**
     * The type that a value is handed out as.
     *
     * @param type the type of the value
     * @return its Java type, never primitive
     */
    public TypeName value(TypeRef type) {
        if (isScalar(type, ScalarKind.DATETIME)) {
            return ClassName.get(OffsetDateTime.class);
        }
        if (isScalar(type, ScalarKind.DATE)) {
            return ClassName.get(LocalDate.class);
        }
        return isScalar(type, ScalarKind.BYTES) ? ArrayTypeName.of(byte.class) : element(type);
    }

    /**
     * What the accessor of a property returns.
     *
     * @param property the property
     * @return the Java type, with its annotations
     */
    public TypeName accessor(Property property) {
        TypeName value = value(property.type());
        return switch (JavaPresence.of(property)) {
            case REQUIRED -> mayBeNull(property.type()) ? nullable(value) : unboxed(value);
            case REQUIRED_NULLABLE -> nullable(value);
            case REQUIRED_NULL_UNSAID -> mayBeNull(property.type()) ? nullable(value) : value;
            case OPTIONAL, OPTIONAL_NULL_UNSAID ->
                optionals ? ParameterizedTypeName.get(OPTIONAL, value) : nullable(value);
            case OPTIONAL_NULLABLE -> ParameterizedTypeName.get(names.support("Tristate"), value);
        };
    }

    /**
     * The component of a record for a property. Binary content stays text: arrays would make equal records differ.
     *
     * @param property the property
     * @return the Java type, with its annotations; never primitive, since the server may leave out what is required
     */
    public TypeName component(Property property) {
        TypeName value = isScalar(property.type(), ScalarKind.BYTES) ? held(property.type()) : value(property.type());
        return switch (JavaPresence.of(property)) {
            case REQUIRED -> mayBeNull(property.type()) ? nullable(value) : value;
            case REQUIRED_NULLABLE, REQUIRED_NULL_UNSAID, OPTIONAL, OPTIONAL_NULL_UNSAID -> nullable(value);
            case OPTIONAL_NULLABLE -> ParameterizedTypeName.get(names.support("Tristate"), value);
        };
    }

    /**
     * A type for people.
     *
     * @param type the type
     * @return the type with simple names and without annotations, such as {@code Tristate<Boolean>}
     */
    public static String simple(TypeName type) {
        return text(type, ClassName::simpleName);
    }

    /**
     * A type as the virtual machine knows it.
     *
     * @param type the type
     * @return the type with binary names, and without annotations, which bind neither {@code javac} nor the machine
     */
    public static String qualified(TypeName type) {
        return text(type, ClassName::reflectionName);
    }

    private static String text(TypeName type, Function<ClassName, String> name) {
        if (type instanceof ParameterizedTypeName generic) {
            return name.apply(generic.rawType())
                    + generic.typeArguments().stream()
                            .map(argument -> text(argument, name))
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof ClassName plain) {
            return name.apply(plain);
        }
        return type instanceof ArrayTypeName array
                ? text(array.componentType(), name) + "[]"
                : type.withoutAnnotations().toString();
    }

    private static TypeName unboxed(TypeName type) {
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }

    /**
     * Adds JSpecify's annotation where Java wants it.
     *
     * @param type a type that is not primitive
     * @return the type, which may be {@code null}
     */
    public static TypeName nullable(TypeName type) {
        return type.annotated(IS_NULLABLE);
    }

    /**
     * Tells whether {@code null} is one of the values of a type.
     *
     * @param type the type
     * @return whether it is any JSON value, or only {@code null}
     */
    public static boolean mayBeNull(TypeRef type) {
        return isScalar(type, ScalarKind.ANY) || isScalar(type, ScalarKind.NULL);
    }

    /**
     * Tells whether a type is held as a list or a map, which has to be copied lest it change.
     *
     * @param type the type
     * @return whether it is
     */
    public boolean isContainer(TypeRef type) {
        return held(type) instanceof ParameterizedTypeName;
    }

    /**
     * Tells whether a type is a certain scalar.
     *
     * @param type the type
     * @param kind the scalar
     * @return whether it is
     */
    public static boolean isScalar(TypeRef type, ScalarKind kind) {
        return type instanceof TypeRef.Scalar scalar && scalar.kind() == kind;
    }

    /**
     * Tells whether values are handed out as another type than JSON has, wherever they stand. Of dates and binary content,
     * that is so of a property's own value alone; they are not meant.
     *
     * @param type the type
     * @return whether something has to be read and written between the two
     */
    public static boolean isFormed(TypeRef type) {
        TypeRef innermost = type.innermost();
        return innermost instanceof TypeRef.Own
                || (innermost instanceof TypeRef.Scalar scalar && isFormed(scalar.kind()));
    }

    private static boolean isFormed(ScalarKind kind) {
        return switch (kind) {
            case DATETIME_EPOCH_SECONDS, DATETIME_EPOCH_MILLIS, DURATION, UUID, URI -> true;
            case STRING, INTEGER, INTEGER32, BIG_INTEGER, NUMBER, DECIMAL, BOOLEAN, BYTES, DATETIME, DATE, ANY, NULL ->
                false;
        };
    }

    /**
     * A class of the user's own.
     *
     * @param type what it stands for
     * @return its name
     */
    public static ClassName own(TypeRef.Own type) {
        return named(type.javaClass());
    }

    /**
     * A class by its full name. If it stands within another one, that is imported like a package, which Java does not mind.
     *
     * @param name the name, which has a dot
     * @return the class
     */
    public static ClassName named(String name) {
        int dot = name.lastIndexOf('.');
        return ClassName.get(name.substring(0, dot), name.substring(dot + 1));
    }

    private final class Held implements TypeRef.Visitor<TypeName> {
        /** Whether a value is wanted as it is handed out, or else as JSON has it. */
        private final boolean handedOut;

        Held(boolean handedOut) {
            this.handedOut = handedOut;
        }

        @Override
        public TypeName scalar(TypeRef.Scalar type) {
            return scalar(type.kind());
        }

        private TypeName scalar(ScalarKind kind) {
            return switch (kind) {
                case STRING, DATETIME, DATE, BYTES -> STRING;
                case DURATION -> handedOut ? ClassName.get(Duration.class) : STRING;
                case UUID -> handedOut ? ClassName.get(UUID.class) : STRING;
                case URI -> handedOut ? ClassName.get(URI.class) : STRING;
                case DATETIME_EPOCH_SECONDS -> handedOut ? ClassName.get(OffsetDateTime.class) : BIG_DECIMAL;
                case DATETIME_EPOCH_MILLIS -> handedOut ? ClassName.get(OffsetDateTime.class) : LONG;
                case INTEGER -> LONG;
                case INTEGER32 -> INTEGER;
                case BIG_INTEGER -> BIG_INTEGER;
                case NUMBER -> DOUBLE;
                case DECIMAL -> BIG_DECIMAL;
                case BOOLEAN -> BOOLEAN;
                case ANY, NULL -> OBJECT;
            };
        }

        @Override
        public TypeName list(TypeRef.ListOf type) {
            return ParameterizedTypeName.get(LIST, item(type.element()));
        }

        @Override
        public TypeName map(TypeRef.MapOf type) {
            return ParameterizedTypeName.get(MAP, STRING, item(type.value()));
        }

        private TypeName item(TypeRef type) {
            TypeName name = type.accept(this);
            if (marked.test(type)) {
                return mark.apply(name);
            }
            return mayBeNull(type) ? JavaTypes.nullable(name) : name;
        }

        @Override
        public TypeName nullable(TypeRef.NullableOf type) {
            return JavaTypes.nullable(type.type().accept(this));
        }

        @Override
        public TypeName constant(TypeRef.Constant type) {
            return scalar(type.kind());
        }

        @Override
        public TypeName own(TypeRef.Own type) {
            return handedOut ? JavaTypes.own(type) : type.documented().accept(this);
        }

        @Override
        public TypeName named(TypeRef.Named type) {
            return names.type(type.id());
        }
    }
}
