package dev.fieldtable.emit.style;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Lets a builder set what the docs name as a default, if the user wants it. What is set is what a user would have to
 * write: a call of the setter. A default that is none of its type, {@code null}, an object or a union is not set.
 */
final class Defaults {
    private static final String FILL = "fill";

    /** What a method is to set at most, and a list to hold: a class file has no room for methods of more than 64 KiB. */
    private static final int MOST_SET = 100;

    private static final int MOST_ELEMENTS = 20;

    private final EmissionContext context;
    private final JavaNames names;
    private final Literals literals;
    private final Forms forms;

    Defaults(EmissionContext context, Forms forms) {
        this.context = context;
        this.names = context.names();
        this.literals = new Literals(context);
        this.forms = forms;
    }

    /** Whether a builder sets a property where nobody has. */
    boolean isFilled(ObjectType type, Property property) {
        return call(type, property).isPresent();
    }

    /** The methods that set what nobody has: none, or one, unless it would be too long. */
    List<MethodSpec> methods(ObjectType type) {
        List<CodeBlock> statements = new ArrayList<>();
        for (Property property : type.properties()) {
            call(type, property)
                    .ifPresent(call -> statements.add(CodeBlock.builder()
                            .beginControlFlow(
                                    "if ($T.isUnset(this.$L))",
                                    names.support("Raw"),
                                    names.property(type.id(), property))
                            .addStatement("$L", call)
                            .endControlFlow()
                            .build()));
        }
        List<MethodSpec> methods = new ArrayList<>();
        for (int from = 0; from < statements.size(); from += MOST_SET) {
            int to = Math.min(from + MOST_SET, statements.size());
            MethodSpec.Builder method = from == 0
                    ? MethodSpec.methodBuilder(FILL)
                            .addAnnotation(Override.class)
                            .addModifiers(Modifier.PROTECTED)
                    : MethodSpec.methodBuilder(FILL + methods.size()).addModifiers(Modifier.PRIVATE);
            method.addCode(CodeBlock.join(statements.subList(from, to), ""));
            if (to < statements.size()) {
                method.addStatement("$L()", FILL + (methods.size() + 1));
            }
            methods.add(method.build());
        }
        return methods;
    }

    private Optional<CodeBlock> call(ObjectType type, Property property) {
        DefaultValue value = property.defaultValue();
        if (!context.fillsDefaults()
                || value == null
                || value.value() == null
                || Deprecation.isGone(property.deprecation())) {
            return Optional.empty();
        }
        return property.type()
                .accept(new Literal(value.value()))
                .map(literal ->
                        CodeBlock.of("$L($L)", names.property(type.id(), property), handed(type, property, literal)));
    }

    /** What the setter takes: there may be none for what JSON has. */
    private CodeBlock handed(ObjectType type, Property property, CodeBlock json) {
        return forms.isAlone(property) ? CodeBlock.of("$L.typed($L)", forms.of(type, property), json) : json;
    }

    /** A value in JSON as an expression of the type that it is held as; nothing if it is no value of that type. */
    private final class Literal implements TypeRef.Visitor<Optional<CodeBlock>> {
        private final Object json;

        Literal(Object json) {
            this.json = json;
        }

        @Override
        public Optional<CodeBlock> scalar(TypeRef.Scalar type) {
            return type.kind() == ScalarKind.ANY && json instanceof List<?> list
                    ? elements(list, TypeRef.ANY)
                    : literals.scalar(type.kind(), json);
        }

        @Override
        public Optional<CodeBlock> list(TypeRef.ListOf type) {
            return json instanceof List<?> list ? elements(list, type.element()) : Optional.empty();
        }

        private Optional<CodeBlock> elements(List<?> list, TypeRef element) {
            List<CodeBlock> literals = new ArrayList<>();
            for (Object item : list) {
                Optional<CodeBlock> literal = item == null ? Optional.empty() : element.accept(new Literal(item));
                if (literal.isEmpty() || literals.size() == MOST_ELEMENTS) {
                    return Optional.empty();
                }
                literals.add(literal.get());
            }
            return Optional.of(CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(literals, ",$W")));
        }

        /** Java's own maps have no order that JSON could be written in. */
        @Override
        public Optional<CodeBlock> map(TypeRef.MapOf type) {
            return Optional.empty();
        }

        @Override
        public Optional<CodeBlock> nullable(TypeRef.NullableOf type) {
            return type.type().accept(this);
        }

        @Override
        public Optional<CodeBlock> constant(TypeRef.Constant type) {
            return literals.scalar(type.kind(), json).filter(literal -> literal.equals(BuilderEmitter.literal(type)));
        }

        /** Only the class itself knows what it reads. */
        @Override
        public Optional<CodeBlock> own(TypeRef.Own type) {
            return Optional.empty();
        }

        @Override
        public Optional<CodeBlock> named(TypeRef.Named type) {
            return context.model().get(type).accept(new TypeDeclaration.Visitor<Optional<CodeBlock>>() {
                @Override
                public Optional<CodeBlock> object(ObjectType object) {
                    return Optional.empty();
                }

                @Override
                public Optional<CodeBlock> enumeration(EnumType enumeration) {
                    return literals.constant(enumeration, json);
                }

                @Override
                public Optional<CodeBlock> union(UnionType union) {
                    return Optional.empty();
                }
            });
        }
    }
}
