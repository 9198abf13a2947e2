package dev.fieldtable.emit.style;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.fieldtable.emit.naming.JavaTypes;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * How values are read and written that are handed out as another type than JSON has, as expressions of the support type
 * {@code Form}.
 */
final class Forms {
    static final String SUPPORT = "Form";

    private final EmissionContext context;

    Forms(EmissionContext context) {
        this.context = context;
    }

    /** The form of a type's values, where {@link JavaTypes#isFormed} says that they have one. */
    CodeBlock of(TypeRef type) {
        return type.accept(new Maker()).orElseThrow();
    }

    /** The form of a property's values: a name, so that it is made but once. */
    CodeBlock of(ObjectType type, Property property) {
        return property.type() instanceof TypeRef.Scalar
                ? of(property.type())
                : CodeBlock.of("$L", name(type, property));
    }

    /** The same, for those who stand beside the model's class. */
    CodeBlock beside(ObjectType type, Property property) {
        return property.type() instanceof TypeRef.Scalar
                ? of(property.type())
                : CodeBlock.of("$T.$L", context.names().type(type.id()), name(type, property));
    }

    /** Whether the builder takes a property as it is handed out alone, since Java would not tell it from what JSON has. */
    boolean isAlone(Property property) {
        TypeRef type = property.type();
        JavaTypes types = context.types();
        boolean alike = types.value(type).equals(types.held(type)) || types.isContainer(type);
        return JavaTypes.isFormed(type) && (alike || property.place().isParameter());
    }

    /** The fields of a model's class, which its validator sees too, for what {@link #of(ObjectType, Property)} names. */
    List<FieldSpec> fields(ObjectType type) {
        List<FieldSpec> fields = new ArrayList<>();
        for (Property property : type.properties()) {
            if (JavaTypes.isFormed(property.type()) && !(property.type() instanceof TypeRef.Scalar)) {
                TypeName form = ParameterizedTypeName.get(
                        context.names().support(SUPPORT),
                        context.types().held(property.type()),
                        context.types().value(property.type()));
                fields.add(FieldSpec.builder(form, name(type, property), Modifier.STATIC, Modifier.FINAL)
                        .initializer(of(property.type()))
                        .build());
            }
        }
        return fields;
    }

    private String name(ObjectType type, Property property) {
        return EmissionStyle.free(
                context.names().property(type.id(), property) + SUPPORT,
                type.properties().stream().map(other -> context.names().property(type.id(), other)));
    }

    /** The constant of {@code Form} for a scalar, if it has one. */
    private static Optional<String> known(ScalarKind kind) {
        return switch (kind) {
            case DATETIME_EPOCH_SECONDS -> Optional.of("EPOCH_SECONDS");
            case DATETIME_EPOCH_MILLIS -> Optional.of("EPOCH_MILLIS");
            case DURATION -> Optional.of("DURATION");
            case UUID -> Optional.of("UUID");
            case URI -> Optional.of("URI");
            case STRING, INTEGER, INTEGER32, BIG_INTEGER, NUMBER, DECIMAL, BOOLEAN, BYTES, DATETIME, DATE, ANY, NULL ->
                Optional.empty();
        };
    }

    private final class Maker implements TypeRef.Visitor<Optional<CodeBlock>> {
        private final ClassName form = context.names().support(SUPPORT);

        @Override
        public Optional<CodeBlock> scalar(TypeRef.Scalar type) {
            return known(type.kind()).map(name -> CodeBlock.of("$T.$L", form, name));
        }

        @Override
        public Optional<CodeBlock> list(TypeRef.ListOf type) {
            return type.element().accept(this).map(element -> CodeBlock.of("$T.listOf($L)", form, element));
        }

        @Override
        public Optional<CodeBlock> map(TypeRef.MapOf type) {
            return type.value().accept(this).map(value -> CodeBlock.of("$T.mapOf($L)", form, value));
        }

        @Override
        public Optional<CodeBlock> nullable(TypeRef.NullableOf type) {
            return type.type().accept(this);
        }

        @Override
        public Optional<CodeBlock> constant(TypeRef.Constant type) {
            return Optional.empty();
        }

        @Override
        public Optional<CodeBlock> own(TypeRef.Own type) {
            return Optional.of(CodeBlock.of(
                    "$T.<$T, $T>of($L,$W$L,$W$L)",
                    form,
                    context.types().held(type),
                    JavaTypes.own(type),
                    TreeReaders.kept(context).reader(type.documented()),
                    method(type.read()),
                    method(type.write())));
        }

        private static CodeBlock method(String name) {
            int dot = name.lastIndexOf('.');
            return CodeBlock.of("$T::$L", JavaTypes.named(name.substring(0, dot)), name.substring(dot + 1));
        }

        @Override
        public Optional<CodeBlock> named(TypeRef.Named type) {
            return Optional.empty();
        }
    }
}
