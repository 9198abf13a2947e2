package dev.fieldtable.emit.style;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.emit.naming.JavaText;
import dev.fieldtable.emit.naming.JavaTypes;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.text.TextForms;
import java.math.BigDecimal;
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

    /** A class file has no room for text of more than 65,535 bytes. */
    private static final int LONGEST_TEXT = 10_000;

    private final EmissionContext context;
    private final JavaNames names;
    private final JavaTypes types;
    private final Forms forms;

    Defaults(EmissionContext context, Forms forms) {
        this.context = context;
        this.names = context.names();
        this.types = context.types();
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
        TypeName held = types.held(property.type());
        boolean alike = types.value(property.type()).equals(held) || types.isContainer(property.type());
        return JavaTypes.isFormed(property.type()) && (alike || property.place().isParameter())
                ? CodeBlock.of("$L.typed($L)", forms.of(type, property), json)
                : json;
    }

    /** A value in JSON as an expression of the type that it is held as; nothing if it is no value of that type. */
    private final class Literal implements TypeRef.Visitor<Optional<CodeBlock>> {
        private final Object json;

        Literal(Object json) {
            this.json = json;
        }

        @Override
        public Optional<CodeBlock> scalar(TypeRef.Scalar type) {
            return scalar(type.kind());
        }

        private Optional<CodeBlock> scalar(ScalarKind kind) {
            return switch (kind) {
                case STRING -> text();
                case BYTES -> text().filter(literal -> TextForms.isBase64(String.valueOf(json)));
                case DATETIME -> text().filter(literal -> TextForms.isDateTime(String.valueOf(json)));
                case DATE -> text().filter(literal -> TextForms.isDate(String.valueOf(json)));
                case DURATION -> text().filter(literal -> TextForms.isDuration(String.valueOf(json)));
                case UUID -> text().filter(literal -> TextForms.isUuid(String.valueOf(json)));
                case URI -> text().filter(literal -> TextForms.isUri(String.valueOf(json)));
                case INTEGER, DATETIME_EPOCH_MILLIS -> whole(Long.MIN_VALUE, Long.MAX_VALUE, "$LL");
                case INTEGER32 -> whole(Integer.MIN_VALUE, Integer.MAX_VALUE, "$L");
                case NUMBER ->
                    number().map(BigDecimal::doubleValue)
                            .filter(Double::isFinite)
                            .map(number -> CodeBlock.of("$L", number));
                case DECIMAL, DATETIME_EPOCH_SECONDS -> decimal();
                case BOOLEAN -> json instanceof Boolean ? Optional.of(CodeBlock.of("$L", json)) : Optional.empty();
                case ANY -> any();
                case NULL -> Optional.empty();
            };
        }

        private Optional<CodeBlock> text() {
            return json instanceof String text && text.length() <= LONGEST_TEXT
                    ? Optional.of(CodeBlock.of("$L", JavaText.literal(text)))
                    : Optional.empty();
        }

        private Optional<BigDecimal> number() {
            return json instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
        }

        private Optional<CodeBlock> decimal() {
            return number().map(number ->
                    CodeBlock.of("new $T($L)", BigDecimal.class, JavaText.literal(number.toString())));
        }

        private Optional<CodeBlock> whole(long least, long most, String format) {
            return number().filter(number -> number.compareTo(BigDecimal.valueOf(least)) >= 0
                            && number.compareTo(BigDecimal.valueOf(most)) <= 0
                            && number.stripTrailingZeros().scale() <= 0)
                    .map(number -> CodeBlock.of(format, number.longValue()));
        }

        private Optional<CodeBlock> any() {
            if (json instanceof List<?> list) {
                return elements(list, new TypeRef.Scalar(ScalarKind.ANY));
            }
            return scalar(ScalarKind.STRING)
                    .or(() -> scalar(ScalarKind.BOOLEAN))
                    .or(() -> scalar(ScalarKind.INTEGER))
                    .or(this::decimal);
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
            return scalar(type.kind()).filter(literal -> literal.equals(BuilderEmitter.literal(type)));
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
                    return scalar(enumeration.valueType()).flatMap(literal -> constant(enumeration, literal));
                }

                @Override
                public Optional<CodeBlock> union(UnionType union) {
                    return Optional.empty();
                }
            });
        }

        private Optional<CodeBlock> constant(EnumType type, CodeBlock literal) {
            String value =
                    json instanceof BigDecimal number ? number.toBigInteger().toString() : String.valueOf(json);
            Optional<EnumType.Value> known = type.values().stream()
                    .filter(each -> each.value().equals(value))
                    .findFirst();
            if (known.isPresent() && known.get().deprecation() == null) {
                return Optional.of(CodeBlock.of("$T.$L", names.type(type.id()), names.constant(type, known.get())));
            }
            // A constant that is deprecated would be warned of wherever it is named.
            return known.isPresent() || type.open()
                    ? Optional.of(CodeBlock.of("$T.of($L)", names.type(type.id()), literal))
                    : Optional.empty();
        }
    }
}
