package dev.fieldtable.emit.style;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.emit.naming.JavaText;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.sample.ChosenArms;
import dev.fieldtable.sample.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The class that gives the samples of a type, which are put together as a user would do so: by the builder. What is a sample
 * of another type, the class of that type gives.
 */
public final class SampleEmitter {
    private static final String MINIMAL = "minimal";
    private static final String FULL = "full";

    /** javac descends once for each call of a chain, and a class file has no room for methods of more than 64 KiB. */
    private static final int LONGEST_CHAIN = 50;

    /** More elements that are all the same are said to be so. */
    private static final int MOST_REPEATED = 10;

    private final EmissionContext context;
    private final JavaNames names;
    private final Forms forms;
    private final Literals literals;
    private final ChosenArms arms;
    private final Map<TypeId, Sample> samples;

    /**
     * An emitter.
     *
     * @param context what all emitters share
     * @param samples the samples of those types that have such a class
     */
    public SampleEmitter(EmissionContext context, Map<TypeId, Sample> samples) {
        this.context = context;
        this.names = context.names();
        this.forms = new Forms(context);
        this.literals = new Literals(context);
        this.arms = new ChosenArms(context.model());
        this.samples = samples;
    }

    /**
     * Tells whether a builder would ask for more than a sample has: it wants the parameters of a request too.
     *
     * @param type an object type
     * @param sample its samples
     * @return a parameter that has to be there and of which no value is known; nothing if the class can be written
     */
    public static Optional<Property> lacking(ObjectType type, Sample sample) {
        return type.properties().stream()
                .filter(property -> property.place().isParameter() && BuilderEmitter.isDemanded(property))
                .filter(property -> !sample.parameters().containsKey(property.wireName()))
                .findFirst();
    }

    /**
     * Writes the class.
     *
     * @param type an object type or a union
     * @param sample its samples
     * @return the class
     */
    public TypeSpec emit(TypeDeclaration type, Sample sample) {
        ClassName name = names.type(type.id());
        Writing writing = new Writing(type.id());
        MethodSpec minimal = writing.method(
                type, MINIMAL, "{@return the least that is as documented: what has to be there}\n", sample.minimal());
        MethodSpec full = sample.full().equals(sample.minimal())
                ? writing.method(
                        type,
                        FULL,
                        "{@return the same, since there is no more}\n",
                        returned(CodeBlock.of("$L()", MINIMAL)))
                : writing.method(type, FULL, "{@return all that is documented, each property once}\n", sample.full());
        TypeSpec.Builder spec = TypeSpec.classBuilder(names.samples(type.id()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Samples of {@link $T}, as documented, for tests.\n", name);
        EmissionContext.suppressDeprecation(writing.deprecated).ifPresent(spec::addAnnotation);
        return spec.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(minimal)
                .addMethod(full)
                .addMethods(writing.parts.values())
                .build();
    }

    private static CodeBlock returned(CodeBlock value) {
        return CodeBlock.builder().addStatement("return $L", value).build();
    }

    /**
     * One class. Values are expressions; what does not fit into one, or needs an order, is made by a method that is called
     * as the place is that the value goes to.
     */
    private final class Writing {
        private final TypeId id;
        private final Map<String, MethodSpec> parts = new LinkedHashMap<>();
        private final Set<Deprecation> deprecated = new HashSet<>();

        Writing(TypeId id) {
            this.id = id;
        }

        MethodSpec method(TypeDeclaration type, String name, String doc, Object document) {
            CodeBlock body = type instanceof ObjectType object
                    ? built(object, (Map<?, ?>) document)
                    : returned(made("value", type, document));
            return method(type, name, doc, body);
        }

        MethodSpec method(TypeDeclaration type, String name, String doc, CodeBlock body) {
            return MethodSpec.methodBuilder(name)
                    .addJavadoc(doc)
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .returns(named(type))
                    .addCode(body)
                    .build();
        }

        private ClassName named(TypeDeclaration type) {
            use(type.deprecation());
            return names.type(type.id());
        }

        private void use(@Nullable Deprecation deprecation) {
            if (deprecation != null) {
                deprecated.add(deprecation);
            }
        }

        /** A value of a declared type as an expression, without the help of its class of samples. */
        private CodeBlock made(String place, TypeDeclaration declared, Object document) {
            return declared.accept(new TypeDeclaration.Visitor<CodeBlock>() {
                @Override
                public CodeBlock object(ObjectType type) {
                    CodeBlock built = built(type, (Map<?, ?>) document);
                    return part(place, named(type), built);
                }

                @Override
                public CodeBlock enumeration(EnumType type) {
                    use(type.deprecation());
                    return literals.constant(type, document)
                            .orElseGet(() -> CodeBlock.of(
                                    "$T.of($L)",
                                    names.type(type.id()),
                                    value(place, new TypeRef.Scalar(type.valueType()), document)));
                }

                @Override
                public CodeBlock union(UnionType type) {
                    int position = UnionEmitter.specificFirst(type.arms()).stream()
                            .filter(arms.of(type, document)::contains)
                            .findFirst()
                            .orElseThrow();
                    UnionType.Arm arm = type.arms().get(position);
                    use(arm.deprecation());
                    return CodeBlock.of(
                            "new $T($L)",
                            named(type).nestedClass(names.arm(type, position)),
                            value(place, TypeRef.Own.inJson(arm.type()), document));
                }
            });
        }

        /** The method of the class of samples that gives a value, which no class asks itself for: what it holds is smaller. */
        private Optional<String> given(TypeDeclaration type, Object json) {
            Sample sample = samples.get(type.id());
            if (sample == null) {
                return Optional.empty();
            }
            boolean object = type instanceof ObjectType;
            if (sample.minimal() == json || (object && sample.minimal().equals(json))) {
                return Optional.of(MINIMAL);
            }
            return object && sample.full().equals(json) ? Optional.of(FULL) : Optional.empty();
        }

        private static CodeBlock known(Optional<CodeBlock> literal, Object what) {
            return literal.orElseThrow(() -> new IllegalStateException("a sample is not of its type: " + what));
        }

        /** What returns an object. */
        private CodeBlock built(ObjectType type, Map<?, ?> members) {
            List<CodeBlock> calls = calls(type, members);
            ClassName name = named(type);
            if (calls.size() <= LONGEST_CHAIN) {
                return CodeBlock.builder()
                        .addStatement("return $T.builder()$L\n.build()", name, chain(calls))
                        .build();
            }
            CodeBlock.Builder code = CodeBlock.builder()
                    .addStatement("$T builder = $T.builder()", name.nestedClass(BuilderEmitter.BUILDER), name);
            for (int from = 0; from < calls.size(); from += LONGEST_CHAIN) {
                int to = Math.min(from + LONGEST_CHAIN, calls.size());
                code.addStatement("builder$L", chain(calls.subList(from, to)));
            }
            return code.addStatement("return builder.build()").build();
        }

        private static CodeBlock chain(List<CodeBlock> calls) {
            return calls.stream().map(call -> CodeBlock.of("\n.$L", call)).collect(CodeBlock.joining(""));
        }

        private CodeBlock part(String place, TypeName made, CodeBlock body) {
            String name = place;
            for (int i = 2; name.equals(MINIMAL) || name.equals(FULL) || parts.containsKey(name); i++) {
                name = place + i;
            }
            parts.put(
                    name,
                    MethodSpec.methodBuilder(name)
                            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                            .returns(made)
                            .addCode(body)
                            .build());
            return CodeBlock.of("$L()", name);
        }

        /** Properties of any names are plain JSON, whatever their type. */
        private List<CodeBlock> calls(ObjectType type, Map<?, ?> members) {
            Map<Object, @Nullable Object> others = new LinkedHashMap<>(members);
            List<CodeBlock> calls = new ArrayList<>();
            Map<String, Object> parameters = parameters(type);
            for (Property property : type.properties()) {
                String name = property.wireName();
                if (property.place().isParameter()) {
                    if (parameters.containsKey(name)) {
                        calls.add(call(type, property, parameters.remove(name)));
                    }
                } else if (others.containsKey(name)) {
                    @Nullable Object value = others.remove(name);
                    if (value == null || !isPreset(property)) {
                        calls.add(call(type, property, value));
                    }
                }
            }
            others.forEach((name, value) -> calls.add(CodeBlock.of(
                    "additionalProperty($L,$W$L)",
                    text(String.valueOf(name)),
                    value == null ? "null" : value("additionalProperty", TypeRef.ANY, value))));
            return calls;
        }

        private Map<String, Object> parameters(ObjectType type) {
            Sample sample = samples.get(type.id());
            return new LinkedHashMap<>(sample == null ? Map.of() : sample.parameters());
        }

        /** A builder begins with the constants that have to be there. */
        private static boolean isPreset(Property property) {
            return property.type() instanceof TypeRef.Constant && BuilderEmitter.isDemanded(property);
        }

        private CodeBlock call(ObjectType type, Property property, @Nullable Object value) {
            use(property.deprecation());
            String name = names.property(type.id(), property);
            boolean alone = forms.isAlone(property);
            if (value == null) {
                TypeName held = context.types().held(property.type()).withoutAnnotations();
                boolean overloaded = !alone && !held.equals(context.types().value(property.type()));
                return overloaded ? CodeBlock.of("$L(($T) null)", name, held) : CodeBlock.of("$L(null)", name);
            }
            CodeBlock json = value(name, property.type(), value);
            return alone
                    ? CodeBlock.of("$L($L.typed($L))", name, forms.beside(type, property), json)
                    : CodeBlock.of("$L($L)", name, json);
        }

        /** A value as it is held. */
        private CodeBlock value(String place, TypeRef type, Object json) {
            return type.accept(new Expression(place, json));
        }

        private CodeBlock list(String place, List<?> elements, TypeRef type) {
            boolean repeated = elements.size() > MOST_REPEATED
                    && elements.get(0) != null
                    && elements.stream().distinct().count() == 1;
            if (repeated) {
                return CodeBlock.of(
                        "$T.nCopies($L, $L)", Collections.class, elements.size(), value(place, type, elements.get(0)));
            }
            CodeBlock items = elements.stream()
                    .map(element -> element == null ? CodeBlock.of("null") : value(place, type, element))
                    .collect(CodeBlock.joining(",$W"));
            if (elements.stream().allMatch(Objects::nonNull)) {
                return CodeBlock.of("$T.of($L)", List.class, items);
            }
            return elements.size() == 1
                    ? CodeBlock.of("$T.singletonList(null)", Collections.class)
                    : CodeBlock.of("$T.asList($L)", Arrays.class, items);
        }

        /** Java's own maps have no order that JSON could be written in, and no nulls. */
        private CodeBlock map(String place, TypeRef.MapOf type, Map<?, ?> members) {
            if (members.isEmpty()) {
                return CodeBlock.of("$T.of()", Map.class);
            }
            if (members.size() == 1 && members.values().stream().allMatch(Objects::nonNull)) {
                Map.Entry<?, ?> only = members.entrySet().iterator().next();
                return CodeBlock.of("$T.of($L)", Map.class, entry(place, type, only));
            }
            List<CodeBlock> entries = members.entrySet().stream()
                    .map(each -> entry(place, type, each))
                    .toList();
            TypeName made = context.types().held(type);
            CodeBlock.Builder body = CodeBlock.builder().addStatement("$T map = new $T<>()", made, LinkedHashMap.class);
            entries.forEach(entry -> body.addStatement("map.put($L)", entry));
            return part(place, made, body.addStatement("return map").build());
        }

        private CodeBlock entry(String place, TypeRef.MapOf type, Map.Entry<?, ?> member) {
            @Nullable Object value = member.getValue();
            return CodeBlock.of(
                    "$L,$W$L",
                    text(String.valueOf(member.getKey())),
                    value == null ? "null" : value(place, type.value(), value));
        }

        /** Text, in pieces that a class file has room for. */
        private CodeBlock text(String text) {
            if (text.length() <= Literals.LONGEST_TEXT) {
                return CodeBlock.of("$L", JavaText.literal(text));
            }
            List<CodeBlock> pieces = new ArrayList<>();
            for (int from = 0; from < text.length(); from += Literals.LONGEST_TEXT) {
                int to = Math.min(from + Literals.LONGEST_TEXT, text.length());
                pieces.add(CodeBlock.of("$L", JavaText.literal(text.substring(from, to))));
            }
            return CodeBlock.of("$T.join(\"\",$W$L)", String.class, CodeBlock.join(pieces, ",$W"));
        }

        private final class Expression implements TypeRef.Visitor<CodeBlock> {
            private final String place;
            private final Object json;

            Expression(String place, Object json) {
                this.place = place;
                this.json = json;
            }

            @Override
            public CodeBlock scalar(TypeRef.Scalar type) {
                if (json instanceof String text) {
                    return Writing.this.text(text);
                }
                if (type.kind() == ScalarKind.ANY && json instanceof List<?> elements) {
                    return Writing.this.list(place, elements, type);
                }
                if (type.kind() == ScalarKind.ANY && json instanceof Map<?, ?> members) {
                    return Writing.this.map(place, new TypeRef.MapOf(type), members);
                }
                return known(literals.scalar(type.kind(), json), type);
            }

            @Override
            public CodeBlock list(TypeRef.ListOf type) {
                return Writing.this.list(place, (List<?>) json, type.element());
            }

            @Override
            public CodeBlock map(TypeRef.MapOf type) {
                return Writing.this.map(place, type, (Map<?, ?>) json);
            }

            @Override
            public CodeBlock nullable(TypeRef.NullableOf type) {
                return type.type().accept(this);
            }

            @Override
            public CodeBlock constant(TypeRef.Constant type) {
                return BuilderEmitter.literal(type);
            }

            /** The builder takes what JSON has. */
            @Override
            public CodeBlock own(TypeRef.Own type) {
                return type.documented().accept(this);
            }

            @Override
            public CodeBlock named(TypeRef.Named type) {
                TypeDeclaration declared = context.model().get(type);
                Optional<String> given = given(declared, json);
                if (given.isPresent()) {
                    return type.id().equals(id)
                            ? CodeBlock.of("$L()", given.get())
                            : CodeBlock.of("$T.$L()", names.samples(type.id()), given.get());
                }
                return made(place, declared, json);
            }
        }
    }
}
