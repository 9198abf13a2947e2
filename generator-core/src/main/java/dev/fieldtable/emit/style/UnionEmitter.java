package dev.fieldtable.emit.style;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.emit.naming.JavaText;
import dev.fieldtable.emit.naming.JavaTypes;
import dev.fieldtable.emit.naming.JavadocText;
import dev.fieldtable.model.Discriminator;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeRef;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** A union as a sealed interface: a record for each arm, and one for a value that no arm fits. */
public final class UnionEmitter {
    private static final String UNKNOWN = "Unknown";

    /** javac descends once for each call of a chain; at 555 calls its stack overflows. */
    private static final int LONGEST_CHAIN = 100;

    private final EmissionContext context;
    private final JavaNames names;
    private final Constraints constraints;

    /**
     * An emitter.
     *
     * @param context what all emitters share
     */
    public UnionEmitter(EmissionContext context) {
        this.context = context;
        this.names = context.names();
        this.constraints = new Constraints(context);
    }

    /**
     * Writes the interface of a union.
     *
     * @param type the union
     * @return the interface, with its records within
     */
    public TypeSpec emit(UnionType type) {
        ClassName name = names.type(type.id());
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(names.support("UnionValue"))
                .addJavadoc(Docs.type(type, "One of several types", "", context.since(type)));
        context.suppressDeprecation(type, false).ifPresent(spec::addAnnotation);
        spec.addAnnotations(DeprecatedMark.of(type.deprecation()));
        spec.addMethod(fromTree(type, name));
        for (int i = 0; i < type.arms().size(); i++) {
            UnionType.Arm arm = type.arms().get(i);
            spec.addType(arm(
                    name,
                    names.arm(type, i),
                    arm,
                    context.since(type, arm.type().toString())));
        }
        spec.addType(unknown(name));
        return spec.build();
    }

    private MethodSpec fromTree(UnionType type, ClassName name) {
        return MethodSpec.methodBuilder("fromTree")
                .addJavadoc("{@return the arm that a plain JSON value fits best, or {@code null} for {@code null}}\n"
                        + "@param tree the value\n")
                .addAnnotation(creator())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(JavaTypes.nullable(ClassName.get(Object.class)), "tree")
                .returns(JavaTypes.nullable(name))
                .beginControlFlow("if (tree == null || tree instanceof $T)", name)
                .addStatement("return ($T) tree", name)
                .endControlFlow()
                .addCode(choice(type, name))
                .build();
    }

    /** Usually one expression; where there are more arms than a compiler can follow in one, several. */
    private CodeBlock choice(UnionType type, ClassName name) {
        List<CodeBlock> calls = calls(type);
        CodeBlock begin = CodeBlock.of("$T.of($T.class, tree)", names.support("UnionReader"), name);
        CodeBlock end = CodeBlock.of("\n.orElse($L::new)", UNKNOWN);
        if (calls.size() <= LONGEST_CHAIN) {
            return statement(CodeBlock.of("return $L", begin), calls, end);
        }
        CodeBlock.Builder code =
                CodeBlock.builder().addStatement("$T<$T> reader = $L", names.support("UnionReader"), name, begin);
        for (int i = 0; i < calls.size(); i += LONGEST_CHAIN) {
            List<CodeBlock> some = calls.subList(i, Math.min(i + LONGEST_CHAIN, calls.size()));
            code.add(statement(CodeBlock.of("reader = reader"), some, CodeBlock.of("")));
        }
        return code.addStatement("return reader.orElse($L::new)", UNKNOWN).build();
    }

    private List<CodeBlock> calls(UnionType type) {
        Discriminator discriminator = type.discriminator();
        List<CodeBlock> calls = new ArrayList<>();
        if (discriminator != null) {
            calls.add(CodeBlock.of(
                    "\n.by($L)", readBy(discriminator).map(JavaText::literal).collect(Collectors.joining(", "))));
        }
        TreeReaders readers = TreeReaders.choosing(context);
        for (int i : specificFirst(type.arms())) {
            TypeRef arm = type.arms().get(i).type();
            for (CodeBlock label : labels(arm, discriminator)) {
                calls.add(CodeBlock.of("\n.arm($L$L, $L::new)", label, readers.reader(arm), names.arm(type, i)));
            }
        }
        return calls;
    }

    /** The names by which every arm reads the property that tells them apart. */
    private Stream<String> readBy(Discriminator discriminator) {
        List<List<String>> aliases = discriminator.values().values().stream()
                .distinct()
                .map(arm -> context.model().get(new TypeRef.Named(arm)))
                .map(arm -> arm instanceof ObjectType object ? context.aliases(object) : Map.<String, List<String>>of())
                .map(arm -> arm.getOrDefault(discriminator.wireName(), List.of()))
                .toList();
        Stream<String> shared =
                aliases.get(0).stream().filter(alias -> aliases.stream().allMatch(arm -> arm.contains(alias)));
        return Stream.concat(Stream.of(discriminator.wireName()), shared);
    }

    private static CodeBlock statement(CodeBlock begin, List<CodeBlock> calls, CodeBlock end) {
        CodeBlock.Builder chain = CodeBlock.builder().add("$L$>$>", begin);
        calls.forEach(chain::add);
        return chain.add(end).add(";\n$<$<").build();
    }

    private static List<CodeBlock> labels(TypeRef arm, @Nullable Discriminator discriminator) {
        if (discriminator == null || !(arm instanceof TypeRef.Named named)) {
            return List.of(CodeBlock.of(""));
        }
        List<CodeBlock> labels = new ArrayList<>();
        for (Map.Entry<String, TypeId> entry : discriminator.values().entrySet()) {
            if (entry.getValue().equals(named.id())) {
                labels.add(CodeBlock.of("$L, ", JavaText.literal(entry.getKey())));
            }
        }
        return labels.isEmpty() ? List.of(CodeBlock.of("")) : labels;
    }

    /** Where two arms fit alike, the more specific one is meant: a date is text too, and an integer a number. */
    static List<Integer> specificFirst(List<UnionType.Arm> arms) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < arms.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> arms.get(i).type().accept(BREADTH)));
        return order;
    }

    /** How much a type holds: the higher, the later it is tried. */
    private static final TypeRef.Visitor<Integer> BREADTH = new TypeRef.Visitor<>() {
        @Override
        public Integer constant(TypeRef.Constant type) {
            return 0;
        }

        @Override
        public Integer scalar(TypeRef.Scalar type) {
            return switch (type.kind()) {
                case DATETIME, DATE, DURATION, UUID, BOOLEAN, NULL -> 1;
                case INTEGER32, DATETIME_EPOCH_SECONDS, DATETIME_EPOCH_MILLIS -> 3;
                case INTEGER -> 4;
                case BIG_INTEGER -> 5;
                case DECIMAL, NUMBER -> 6;
                // Nearly every text without blanks is one.
                case URI -> 6;
                case STRING, BYTES -> 7;
                case ANY -> 10;
            };
        }

        @Override
        public Integer own(TypeRef.Own type) {
            return type.documented().accept(this);
        }

        @Override
        public Integer named(TypeRef.Named type) {
            return 2;
        }

        @Override
        public Integer nullable(TypeRef.NullableOf type) {
            return 2;
        }

        @Override
        public Integer list(TypeRef.ListOf type) {
            return type.element().accept(this);
        }

        @Override
        public Integer map(TypeRef.MapOf type) {
            return JavaTypes.mayBeNull(type.value()) ? 9 : 8;
        }
    };

    private TypeSpec arm(ClassName union, String name, UnionType.Arm arm, Optional<String> since) {
        // A union chooses by what stands in JSON, and hands that out.
        TypeRef type = TypeRef.Own.inJson(arm.type());
        TypeName held = constraints.types().held(type);
        CodeBlock keep = constraints.types().isContainer(type)
                ? CodeBlock.of(
                        "value = $T.$L(value);\n",
                        names.support("Tree"),
                        JavaTypes.isScalar(type.innermost(), ScalarKind.ANY) ? "copyOfAny" : "copy")
                : JavaTypes.isScalar(type, ScalarKind.ANY)
                        ? CodeBlock.of(
                                "value = $T.any($T.requireNonNull(value));\n", names.support("Tree"), Objects.class)
                        : CodeBlock.of("$T.requireNonNull(value);\n", Objects.class);
        // Before 2.18, Jackson does not hand "5" to a constructor that takes a Double.
        boolean number = JavaTypes.isScalar(type, ScalarKind.NUMBER)
                || JavaTypes.isScalar(type, ScalarKind.DECIMAL)
                || JavaTypes.isScalar(type, ScalarKind.DATETIME_EPOCH_SECONDS);
        Optional<ClassName> model =
                type instanceof TypeRef.Named named && context.model().get(named) instanceof ObjectType object
                        ? Optional.of(names.type(object.id()))
                        : Optional.empty();
        ParameterSpec value = ParameterSpec.builder(held, "value")
                .addAnnotation(JsonValue.class)
                .addAnnotations(constraints.of(type))
                .build();
        TypeSpec.Builder spec = record(
                        union,
                        name,
                        value,
                        "A value of type " + JavadocText.code(type.label()) + ".",
                        keep,
                        !number && model.isEmpty())
                .addJavadoc(Docs.arm(arm, since))
                .addAnnotations(DeprecatedMark.of(arm.deprecation()));
        if (number) {
            spec.addMethod(fromNumber(ClassName.get("", name), type));
        }
        if (constraints.types().isContainer(type) || JavaTypes.isScalar(type, ScalarKind.ANY)) {
            spec.addMethod(text());
        }
        model.ifPresent(each -> spec.addMethod(fromBuilder(ClassName.get("", name), each)));
        if (!(type instanceof TypeRef.Named)) {
            Rules.of(context, type).ifPresent(rule -> addRule(spec, rule));
        }
        if (JavaTypes.isScalar(type, ScalarKind.DATETIME)) {
            spec.addMethod(time("toOffsetDateTime", "dateTime", ClassName.get(OffsetDateTime.class)));
        } else if (JavaTypes.isScalar(type, ScalarKind.DATE)) {
            spec.addMethod(time("toLocalDate", "date", ClassName.get(LocalDate.class)));
        } else if (JavaTypes.isFormed(type) && context.types().value(type) instanceof ClassName handedOut) {
            spec.addMethod(formed(type, handedOut));
        }
        return spec.build();
    }

    private void addRule(TypeSpec.Builder spec, Rules rule) {
        if (rule.made()) {
            spec.addField(
                    FieldSpec.builder(names.support("Rule"), "RULE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                            .initializer(rule.expression())
                            .build());
        }
        spec.addMethod(MethodSpec.methodBuilder("rule")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(names.support("Rule"))
                .addStatement("return $L", rule.made() ? CodeBlock.of("RULE") : rule.expression())
                .build());
    }

    /** Java's own would tell the secrets of what came. */
    private MethodSpec text() {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $T.text(this)", names.support("UnionReader"))
                .build();
    }

    private MethodSpec time(String name, String reader, ClassName type) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("{@return the value as a date, or {@code null} if the text is none}\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaTypes.nullable(type))
                .addStatement("return $T.$L(value)", names.support("Times"), reader)
                .build();
    }

    private MethodSpec formed(TypeRef type, ClassName handedOut) {
        return MethodSpec.methodBuilder("to" + handedOut.simpleName())
                .addJavadoc("{@return the value as such}\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(handedOut)
                .addStatement("return $T.requireNonNull($L.read(value))", Objects.class, new Forms(context).of(type))
                .build();
    }

    private TypeSpec unknown(ClassName union) {
        TypeName any = JavaTypes.nullable(ClassName.get(Object.class));
        return record(
                        union,
                        UNKNOWN,
                        ParameterSpec.builder(any, "value")
                                .addAnnotation(JsonValue.class)
                                .build(),
                        "A value of no documented type, as the plain JSON value that came.",
                        CodeBlock.of("value = $T.any(value);\n", names.support("Tree")),
                        false)
                .addMethod(fromJson(ClassName.get("", UNKNOWN), names.support("RawAny"))
                        .addStatement("return new $L(json.value())", UNKNOWN)
                        .build())
                .addMethod(text())
                .addMethod(MethodSpec.methodBuilder("isKnown")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(boolean.class)
                        .addStatement("return false")
                        .build())
                .build();
    }

    private MethodSpec fromNumber(ClassName name, TypeRef type) {
        return MethodSpec.methodBuilder("fromTree")
                .addJavadoc("{@return the arm of a plain JSON number}\n@param tree the number\n")
                .addAnnotation(creator())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(Object.class, "tree")
                .returns(name)
                .addStatement(
                        "return new $T($T.requireNonNull($L))",
                        name,
                        Objects.class,
                        TreeReaders.choosing(context).read(type, CodeBlock.of("tree")))
                .build();
    }

    /** Jackson would look for the name of a class in the model too, where it has found that of the arm. */
    private MethodSpec fromBuilder(ClassName name, ClassName model) {
        return fromJson(name, model.nestedClass(BuilderEmitter.BUILDER))
                .addStatement("return new $T($T.model(json))", name, names.support("UnionReader"))
                .build();
    }

    private static MethodSpec.Builder fromJson(ClassName name, ClassName json) {
        return MethodSpec.methodBuilder("fromJson")
                .addJavadoc("{@return what Jackson has read}\n@param json what Jackson has read\n")
                .addAnnotation(creator())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(json, "json")
                .returns(name);
    }

    private static AnnotationSpec creator() {
        return AnnotationSpec.builder(JsonCreator.class)
                .addMember("mode", "$T.DELEGATING", JsonCreator.Mode.class)
                .build();
    }

    private TypeSpec.Builder record(
            ClassName union, String name, ParameterSpec value, String doc, CodeBlock keep, boolean creator) {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addJavadoc("Holds a value.\n\n@param value the value\n")
                .addModifiers(Modifier.PUBLIC)
                .addCode(keep);
        if (creator) {
            constructor.addAnnotation(creator());
        }
        return TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(union)
                .addJavadoc("$L\n\n@param value the value\n", doc)
                .recordConstructor(
                        MethodSpec.constructorBuilder().addParameter(value).build())
                .addMethod(constructor.build());
    }
}
