package dev.fieldtable.emit.style;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.emit.naming.JavaText;
import dev.fieldtable.emit.naming.JavaTypes;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeRef;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a builder, which Jackson fills with whatever comes, and the ways into them and out of them.
 *
 * <p>Jackson coerces what it reads as a certain type, so fields have none but where it cannot do without one: it has to
 * know that an object is a model, and that a number is a decimal one, of which no digit may be lost.
 */
final class RawValues {
    private static final String ABSENT = "ABSENT";

    /** A builder that takes what comes in place of an object, too. */
    static final String CAME = "Came";

    private final EmissionContext context;
    private final JavaNames names;
    private final JavaTypes types;
    private final TreeReaders readers;
    private final Forms forms;
    private final Carrier carrier = new Carrier();

    RawValues(EmissionContext context) {
        this.context = context;
        this.names = context.names();
        this.types = context.types();
        this.readers = TreeReaders.kept(context);
        this.forms = new Forms(context);
    }

    /**
     * What Jackson reads a property as that is a model which can hold itself: with a carrier around each, it would need
     * twice as much of the stack for a level.
     */
    Optional<ClassName> came(TypeRef type) {
        return type instanceof TypeRef.Named named
                        && context.model().get(named) instanceof ObjectType object
                        && context.isRecursive(object)
                ? Optional.of(names.type(named.id()).nestedClass(CAME))
                : Optional.empty();
    }

    /** The type of a property's field. */
    TypeName field(Property property) {
        return property.type().accept(carrier);
    }

    /** What a field is before it is set. */
    CodeBlock absent(Property property) {
        ClassName wrapper = wrapper(property);
        return wrapper == null ? CodeBlock.of(ABSENT) : CodeBlock.of("$T.absent()", wrapper);
    }

    /** What a field is set to by users. */
    Code set(Property property, String name) {
        if (property.place().isParameter()) {
            return parameter(property, name);
        }
        ClassName wrapper = wrapper(property);
        boolean copied = types.isContainer(property.type())
                && (wrapper == null || !wrapper.simpleName().equals("RawList"));
        if (JavaTypes.isScalar(property.type(), ScalarKind.ANY)) {
            return Code.of(names.support("Tree"), ".asRead(", name, ")");
        }
        return wrapped(wrapper, copied ? Code.of("copyOf(", name, ")") : Code.of(name));
    }

    /** What a field is set to by users who give a value as it is handed out. */
    Code setFormed(ObjectType type, Property property, String name) {
        Code value = Code.of(forms.of(type, property), ".json(", name, ")");
        return property.place().isParameter() ? restored(property, value) : wrapped(wrapper(property), value);
    }

    private static Code wrapped(@Nullable ClassName wrapper, Code value) {
        return wrapper == null ? value : Code.of(wrapper, ".of(", value, ")");
    }

    /** What a field is set to by users who have a date or binary content as such. */
    Code setAs(Property property, String name) {
        return property.place().isParameter() ? Code.of("orAbsent(", name, ")") : Code.of(name);
    }

    /** Nothing but users sets a parameter, so that it is as documented at once; null is none. */
    private Code parameter(Property property, String name) {
        if (JavaTypes.isScalar(property.type(), ScalarKind.ANY)) {
            return Code.of("orAbsent(", names.support("Tree"), ".asRead(", name, "))");
        }
        return restored(
                property,
                types.isContainer(property.type())
                        ? Code.of(names.support("Tree"), ".copy(", name, ")")
                        : Code.of(name));
    }

    /** What a field is set to that was held by a model. */
    Code restored(Property property, Code held) {
        ClassName wrapper = wrapper(property);
        return wrapper == null ? Code.of("orAbsent(", held, ")") : Code.of(wrapper, ".orAbsent(", held, ")");
    }

    /** What a field is set to by a plain JSON value, for unions. */
    CodeBlock taken(Property property) {
        ClassName wrapper = wrapper(property);
        if (wrapper == null) {
            return CodeBlock.of("$T.plain(tree)", names.support("Tree"));
        }
        return switch (wrapper.simpleName()) {
            case "RawDecimal" -> CodeBlock.of("$T.of($T.plain(tree))", wrapper, names.support("Tree"));
            case "RawUnion" -> CodeBlock.of("$T.of($L)", wrapper, readers.read(property.type(), CodeBlock.of("tree")));
            default -> CodeBlock.of("$T.read(tree, $L)", wrapper, readers.reader(property.type()));
        };
    }

    /** Whether a field is to hold another value than it holds; not if users alone set it, as it is documented. */
    static boolean isConverted(Property property) {
        return !property.place().isParameter() || isText(property);
    }

    private static boolean isText(Property property) {
        return JavaTypes.isScalar(property.type(), ScalarKind.DATETIME)
                || JavaTypes.isScalar(property.type(), ScalarKind.DATE)
                || JavaTypes.isScalar(property.type(), ScalarKind.BYTES);
    }

    /**
     * An expression for what a field is to hold: a value of its documented type, if that is what came.
     *
     * @param property the property
     * @param field an expression, the field
     * @param dates whether dates become such, or stay the text that came
     */
    Code converted(Property property, String field, boolean dates) {
        String json = JavaText.literal(property.wireName());
        if (property.place().isParameter()) {
            return parameterConverted(property, json, field, dates);
        }
        return property.type().accept(new Conversion(json, field, dates));
    }

    /** What is no part of the JSON must not be kept among what is. */
    private Code parameterConverted(Property property, String json, String field, boolean dates) {
        ClassName parameters = names.support("Parameters");
        boolean dateTime = JavaTypes.isScalar(property.type(), ScalarKind.DATETIME);
        boolean date = JavaTypes.isScalar(property.type(), ScalarKind.DATE);
        if (dates && (dateTime || date)) {
            return Code.of(parameters, dateTime ? ".dateTime(" : ".date(", json, ", ", field, ")");
        }
        return isText(property) ? Code.of(parameters, ".text(", field, ")") : Code.of(field);
    }

    private @Nullable ClassName wrapper(Property property) {
        TypeName field = field(property);
        if (field instanceof ParameterizedTypeName generic) {
            return generic.rawType();
        }
        return field.equals(JavaTypes.OBJECT) ? null : (ClassName) field;
    }

    private final class Carrier implements TypeRef.Visitor<TypeName> {
        @Override
        public TypeName scalar(TypeRef.Scalar type) {
            boolean decimal = type.kind() == ScalarKind.DECIMAL || type.kind() == ScalarKind.DATETIME_EPOCH_SECONDS;
            return decimal ? names.support("RawDecimal") : JavaTypes.OBJECT;
        }

        @Override
        public TypeName list(TypeRef.ListOf type) {
            return ParameterizedTypeName.get(names.support("RawList"), element(type.element()));
        }

        @Override
        public TypeName map(TypeRef.MapOf type) {
            return ParameterizedTypeName.get(
                    names.support("RawObject"),
                    ParameterizedTypeName.get(
                            ClassName.get(Map.class), ClassName.get(String.class), element(type.value())));
        }

        private TypeName element(TypeRef type) {
            TypeRef element = type instanceof TypeRef.NullableOf nullable ? nullable.type() : type;
            return came(element).<TypeName>map(came -> came).orElseGet(() -> element.accept(this));
        }

        @Override
        public TypeName nullable(TypeRef.NullableOf type) {
            return type.type().accept(this);
        }

        @Override
        public TypeName constant(TypeRef.Constant type) {
            return JavaTypes.OBJECT;
        }

        @Override
        public TypeName own(TypeRef.Own type) {
            return type.documented().accept(this);
        }

        @Override
        public TypeName named(TypeRef.Named type) {
            ClassName name = names.type(type.id());
            return context.model().get(type).accept(new TypeDeclaration.Visitor<TypeName>() {
                @Override
                public TypeName object(ObjectType object) {
                    return ParameterizedTypeName.get(
                            names.support("RawObject"), name.nestedClass(BuilderEmitter.BUILDER));
                }

                @Override
                public TypeName enumeration(EnumType enumeration) {
                    return JavaTypes.OBJECT;
                }

                @Override
                public TypeName union(UnionType union) {
                    return ParameterizedTypeName.get(names.support("RawUnion"), name);
                }
            });
        }
    }

    private final class Conversion implements TypeRef.Visitor<Code> {
        private final String json;
        private final String field;
        private final boolean dates;

        Conversion(String json, String field, boolean dates) {
            this.json = json;
            this.field = field;
            this.dates = dates;
        }

        private Code call(String method) {
            return Code.of(method, "(", json, ", ", field, ")");
        }

        private Code call(String method, Object how) {
            return Code.of(method, "(", json, ", ", field, Code.COMMA, how, ")");
        }

        @Override
        public Code scalar(TypeRef.Scalar type) {
            return call(scalar(type.kind()));
        }

        private String scalar(ScalarKind kind) {
            return switch (kind) {
                case STRING, DURATION, UUID, URI -> "string";
                case INTEGER, DATETIME_EPOCH_MILLIS -> "integer";
                case INTEGER32 -> "integer32";
                case BIG_INTEGER -> "bigInteger";
                case NUMBER -> "number";
                case DECIMAL, DATETIME_EPOCH_SECONDS -> "decimal";
                case BOOLEAN -> "bool";
                case DATETIME -> dates ? "dateTime" : "text";
                case DATE -> dates ? "date" : "text";
                case BYTES -> "text";
                case ANY, NULL -> "any";
            };
        }

        @Override
        public Code list(TypeRef.ListOf type) {
            return call("list", readers.reader(type.element()));
        }

        @Override
        public Code map(TypeRef.MapOf type) {
            return call("read", readers.reader(type));
        }

        @Override
        public Code nullable(TypeRef.NullableOf type) {
            return type.type().accept(this);
        }

        @Override
        public Code constant(TypeRef.Constant type) {
            return call(scalar(type.kind()));
        }

        /** The class reads the text of a date itself. */
        @Override
        public Code own(TypeRef.Own type) {
            return type.documented().accept(new Conversion(json, field, false));
        }

        @Override
        public Code named(TypeRef.Named type) {
            return context.model().get(type).accept(new TypeDeclaration.Visitor<Code>() {
                @Override
                public Code object(ObjectType object) {
                    return call("model");
                }

                @Override
                public Code enumeration(EnumType enumeration) {
                    return call(
                            "constant",
                            Code.of(
                                    names.support("Tree"),
                                    "::",
                                    scalar(enumeration.valueType()),
                                    ", ",
                                    names.type(type.id()),
                                    "::of"));
                }

                @Override
                public Code union(UnionType union) {
                    return call("read", readers.reader(type));
                }
            });
        }
    }
}
