package dev.fieldtable.emit.style;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.emit.naming.JavaPresence;
import dev.fieldtable.emit.naming.JavaText;
import dev.fieldtable.emit.naming.JavaTypes;
import dev.fieldtable.emit.naming.JavadocText;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The builder within a model and the ways that lead to it, which are the same in every style: Jackson fills the builder
 * when it reads, and writes it.
 */
final class BuilderEmitter {
    static final String BUILDER = "Builder";

    private static final String READ = "read";

    private static final String SPELLINGS = "spellings";

    /** A method of more spellings might have more code than a class file has room for. */
    private static final int MOST_SPELLED = 250;

    /** What comes in place of an object. */
    private static final List<TypeName> ODD = List.of(
            ClassName.get(String.class),
            TypeName.INT,
            TypeName.LONG,
            TypeName.DOUBLE,
            TypeName.BOOLEAN,
            ParameterizedTypeName.get(ClassName.get(List.class), JavaTypes.nullable(ClassName.get(Object.class))));

    private final EmissionContext context;
    private final JavaNames names;
    private final JavaTypes types;
    private final RawValues raw;
    private final Forms forms;
    private final Defaults defaults;
    private final boolean strict;

    BuilderEmitter(EmissionContext context, boolean strict) {
        this.context = context;
        this.names = context.names();
        this.types = context.types();
        this.raw = new RawValues(context);
        this.forms = new Forms(context);
        this.defaults = new Defaults(context, forms);
        this.strict = strict;
    }

    /** The builder's class. */
    ClassName name(ObjectType type) {
        return names.type(type.id()).nestedClass(BUILDER);
    }

    /** The method that makes a model of what Jackson has read; nobody else needs it. */
    MethodSpec.Builder fromJson(ObjectType type) {
        return MethodSpec.methodBuilder("fromJson")
                .addAnnotation(AnnotationSpec.builder(JsonCreator.class)
                        .addMember("mode", "$T.DELEGATING", JsonCreator.Mode.class)
                        .build())
                .addModifiers(Modifier.STATIC)
                .addParameter(JavaTypes.nullable(name(type)), "values")
                .returns(JavaTypes.nullable(names.type(type.id())))
                .addStatement("return values == null ? null : values.$L()", strict ? READ : "create");
    }

    /** The method that begins a builder with the values of a model. */
    MethodSpec toBuilder(ObjectType type) {
        return overriding("toBuilder", Modifier.PUBLIC)
                .returns(name(type))
                .addStatement("return new $T(this)", name(type))
                .build();
    }

    /** The method that leads a check through the properties. */
    MethodSpec check(ObjectType type) {
        return overriding("check", Modifier.PUBLIC)
                .addParameter(names.support("Check"), "check")
                .addStatement("$T.check(this, check)", names.validator(type.id()))
                .build();
    }

    /** The order of the documentation, which Jackson would not keep by itself. */
    AnnotationSpec order(ObjectType type) {
        CodeBlock properties = type.properties().stream()
                .filter(property -> !property.place().isParameter())
                .map(property -> CodeBlock.of("$L", JavaText.literal(property.wireName())))
                .collect(CodeBlock.joining(",$W", "{", "}"));
        return AnnotationSpec.builder(JsonPropertyOrder.class)
                .addMember("value", properties)
                .build();
    }

    /** What Jackson sees of a property: its name, and that it is required. */
    static AnnotationSpec jsonName(Property property) {
        AnnotationSpec.Builder name = AnnotationSpec.builder(JsonProperty.class)
                .addMember("value", "$L", JavaText.literal(property.wireName()));
        if (JavaPresence.demanded(property).required()) {
            name.addMember("required", "true");
        }
        return name.build();
    }

    /** What the docs say, for those who ask Jackson. */
    static Optional<AnnotationSpec> description(Class<?> annotation, String prose, @Nullable Deprecation deprecation) {
        String text = JavadocText.plain(Docs.withoutNotice(prose, deprecation));
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(AnnotationSpec.builder(annotation)
                        .addMember("value", "$L", JavaText.literal(text))
                        .build());
    }

    /** Keeps Jackson from writing or asking for the name of a class, where a mapper is set up to do so. */
    static AnnotationSpec untyped() {
        return AnnotationSpec.builder(JsonTypeInfo.class)
                .addMember("use", "$T.NONE", JsonTypeInfo.Id.class)
                .build();
    }

    /** All that Jackson sees of a property: nothing, if it is a parameter and no part of the JSON. */
    List<AnnotationSpec> annotations(Property property) {
        if (property.place().isParameter()) {
            return List.of();
        }
        List<AnnotationSpec> annotations = new ArrayList<>();
        annotations.add(jsonName(property));
        description(JsonPropertyDescription.class, property.description(), property.deprecation())
                .ifPresent(annotations::add);
        boolean model = property.type() instanceof TypeRef.Named named
                && context.model().get(named) instanceof ObjectType;
        if (model) {
            // The field that it is read from is of this type, and of no other.
            annotations.add(untyped());
        }
        return annotations;
    }

    /** The method that makes a model of a plain JSON value, for unions. */
    MethodSpec fromTree(ObjectType type) {
        ClassName name = names.type(type.id());
        return MethodSpec.methodBuilder("fromTree")
                .addJavadoc(
                        "{@return a model of a plain JSON value, or {@code null} for {@code null}}\n@param tree the value\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(JavaTypes.nullable(ClassName.get(Object.class)), "tree")
                .returns(JavaTypes.nullable(name))
                .addStatement(
                        "return tree == null || tree instanceof $1T ? ($1T) tree :$W$2T.object(tree, new $3T()).create()",
                        name,
                        names.support("Tree"),
                        name(type))
                .build();
    }

    private static List<Property> inJson(ObjectType type) {
        return type.properties().stream()
                .filter(property -> !property.place().isParameter())
                .toList();
    }

    /** The method that takes a property by its name, where Jackson does not do so. */
    private MethodSpec take(ObjectType type) {
        MethodSpec.Builder method = overriding("take", Modifier.PROTECTED)
                .addParameter(String.class, "name")
                .addParameter(JavaTypes.nullable(ClassName.get(Object.class)), "tree")
                .beginControlFlow("switch (name)");
        for (Property property : inJson(type)) {
            method.addCode(
                    "case $L -> this.$L = $L;\n",
                    JavaText.literal(property.wireName()),
                    names.property(type.id(), property),
                    raw.taken(property));
        }
        return method.addCode("default -> super.take(name, tree);\n")
                .endControlFlow()
                .build();
    }

    /** What Jackson reads a property by, beside its name. */
    private static List<AnnotationSpec> alias(List<String> spellings) {
        return spellings.isEmpty()
                ? List.of()
                : List.of(AnnotationSpec.builder(JsonAlias.class)
                        .addMember("value", "$L", spellings.size() == 1 ? literals(spellings) : braced(spellings))
                        .build());
    }

    private static CodeBlock literals(List<String> texts) {
        return texts.stream()
                .map(text -> CodeBlock.of("$L", JavaText.literal(text)))
                .collect(CodeBlock.joining(",$W"));
    }

    private static CodeBlock braced(List<String> texts) {
        return CodeBlock.of("{$L}", literals(texts));
    }

    /**
     * The methods that know the properties by the same spellings where Jackson does not read them: one, unless it would be
     * too long.
     */
    private static List<MethodSpec> spellings(Map<String, List<String>> aliases) {
        List<Map.Entry<String, List<String>>> all = List.copyOf(aliases.entrySet());
        List<MethodSpec> methods = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_SPELLED) {
            int to = Math.min(from + MOST_SPELLED, all.size());
            CodeBlock.Builder cases = CodeBlock.builder();
            for (Map.Entry<String, List<String>> each : all.subList(from, to)) {
                cases.add("case $L -> $L;\n", literals(each.getValue()), JavaText.literal(each.getKey()));
            }
            CodeBlock rest = to == all.size()
                    ? CodeBlock.of("name")
                    : CodeBlock.of("$L().apply(name)", SPELLINGS + (methods.size() + 1));
            MethodSpec.Builder method = methods.isEmpty()
                    ? overriding(SPELLINGS, Modifier.PROTECTED)
                    : MethodSpec.methodBuilder(SPELLINGS + methods.size())
                            .addModifiers(Modifier.PRIVATE, Modifier.STATIC);
            methods.add(method.returns(ParameterizedTypeName.get(UnaryOperator.class, String.class))
                    .addCode("return name -> switch (name) {\n$>")
                    .addCode(cases.build())
                    .addCode("default -> $L;\n$<};\n", rest)
                    .build());
        }
        return methods;
    }

    /** The method that begins a builder. */
    MethodSpec begin(ObjectType type) {
        CodeBlock.Builder constants = CodeBlock.builder();
        for (Property property : type.properties()) {
            if (isDemanded(property) && property.type() instanceof TypeRef.Constant constant) {
                constants.add(".$L($L)", names.property(type.id(), property), literal(constant));
            }
        }
        return MethodSpec.methodBuilder("builder")
                .addJavadoc("{@return an empty builder}\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name(type))
                .addStatement("return new $T()$L", name(type), constants.build())
                .build();
    }

    /** What is gone from the docs is required no longer, whatever its accessor gives. */
    static boolean isDemanded(Property property) {
        return JavaPresence.demanded(property).required();
    }

    /** The method that gives the properties of any other name. */
    MethodSpec additionalProperties(String name, Property additional) {
        TypeName value = types.element(additional.type());
        boolean any = JavaTypes.mayBeNull(additional.type());
        return MethodSpec.methodBuilder(name)
                .addJavadoc("{@return the properties of any other name}\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(
                        ClassName.get(Map.class), ClassName.get(String.class), any ? JavaTypes.nullable(value) : value))
                .addStatement(
                        any
                                ? CodeBlock.of("return unknownProperties()")
                                : CodeBlock.of(
                                        "return $T.additionalProperties(this, $L)",
                                        names.support("Tree"),
                                        TreeReaders.kept(context).handingOut(additional.type())))
                .build();
    }

    /**
     * The builder.
     *
     * @param type the model's type
     * @param fields the modifiers of the fields that Jackson fills
     * @param held what a model holds of a property, as an expression over {@code model} that may be {@code null};
     *     {@code null} if it holds a builder
     * @param create the statements that make the model
     */
    TypeSpec emit(ObjectType type, Modifier[] fields, @Nullable Function<Property, Code> held, CodeBlock create) {
        ClassName model = names.type(type.id());
        List<Property> properties = type.properties();
        Map<String, List<String>> aliases = context.aliases(type);
        Optional<ClassName> came = raw.came(new TypeRef.Named(type.id()));
        TypeSpec.Builder spec = TypeSpec.classBuilder(BUILDER)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, came.isPresent() ? Modifier.SEALED : Modifier.FINAL)
                .addPermittedSubclasses(came.stream().toList())
                .superclass(ParameterizedTypeName.get(names.support("ModelBuilder"), model, name(type)))
                .addJavadoc(doc(type));
        MethodSpec.Builder copying = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(model, "model")
                .addStatement("super(model)");
        for (Property property : properties) {
            String name = names.property(type.id(), property);
            spec.addField(
                    property.place().isParameter()
                            ? parameter(property, name)
                            : field(property, name, aliases.getOrDefault(property.wireName(), List.of()), fields));
            raw.came(property.type())
                    .filter(nested -> !property.place().isParameter())
                    .ifPresent(nested -> spec.addMethod(reader(
                            property, name, nested, aliases.getOrDefault(property.wireName(), List.of()), fields)));
            if (held != null) {
                copying.addCode(Code.of("this.", name, " = ", raw.restored(property, held.apply(property)), ";\n")
                        .block());
            }
        }
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("An empty builder.\n")
                .addModifiers(Modifier.PUBLIC);
        if (held == null) {
            constructor.addStatement("super($T::check)", names.validator(type.id()));
        }
        spec.addMethod(constructor.build());
        if (held != null) {
            spec.addMethod(copying.build());
        }
        for (Property property : properties) {
            addSetters(spec, type, property);
        }
        if (context.inUnions().contains(type.id()) && !inJson(type).isEmpty()) {
            spec.addMethod(take(type));
        }
        spec.addMethods(spellings(aliases));
        List<MethodSpec> filling = defaults.methods(type);
        spec.addMethods(filling);
        if (strict) {
            String made = filling.isEmpty() ? "create()" : "filled().create()";
            spec.addMethod(valid("build", "requireValid", Modifier.PUBLIC, model, made));
            spec.addMethod(valid(READ, "requireValidDocument", Modifier.PROTECTED, model, "create()"));
        }
        return spec.addMethod(overriding("create", Modifier.PROTECTED)
                        .returns(model)
                        .addCode(create)
                        .build())
                .build();
    }

    /** The class that Jackson reads a model as which can hold itself, wherever it is not the whole document. */
    Optional<TypeSpec> came(ObjectType type, Modifier... modifiers) {
        return raw.came(new TypeRef.Named(type.id())).map(name -> {
            TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                    // The models of other packages, which hold this one, read it as that.
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .superclass(name(type))
                    .addJavadoc("What came where this model is documented.\n")
                    .addMethod(MethodSpec.constructorBuilder()
                            .addJavadoc(modifiers.length == 0 ? "" : "An object.\n")
                            .addModifiers(modifiers)
                            .build());
            for (TypeName odd : ODD) {
                spec.addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc(modifiers.length == 0 ? "" : "Something else.\n\n@param came what came\n")
                        .addAnnotation(AnnotationSpec.builder(JsonCreator.class)
                                .addMember("mode", "$T.DELEGATING", JsonCreator.Mode.class)
                                .build())
                        .addModifiers(modifiers)
                        .addParameter(odd, "came")
                        .addStatement("set(came)")
                        .build());
            }
            return spec.build();
        });
    }

    /** Jackson sets a model through a method, which keeps what was made of it. */
    private MethodSpec reader(
            Property property, String name, ClassName came, List<String> spellings, Modifier[] modifiers) {
        return MethodSpec.methodBuilder(name + "Came")
                .addJavadoc(
                        modifiers.length == 0
                                ? CodeBlock.of("")
                                : CodeBlock.of("$L\n@param came the value\n", Docs.raw(property)))
                .addAnnotation(AnnotationSpec.builder(JsonProperty.class)
                        .addMember("value", "$L", JavaText.literal(property.wireName()))
                        .build())
                .addAnnotations(alias(spellings))
                .addModifiers(modifiers)
                .addParameter(JavaTypes.nullable(came), "came")
                .addStatement("this.$L = $T.came(came)", name, names.support("RawObject"))
                .build();
    }

    private FieldSpec field(Property property, String name, List<String> spellings, Modifier[] modifiers) {
        if (raw.came(property.type()).isPresent()) {
            return FieldSpec.builder(JavaTypes.nullable(raw.field(property)), name, Modifier.PRIVATE)
                    .initializer(raw.absent(property))
                    .build();
        }
        return FieldSpec.builder(JavaTypes.nullable(raw.field(property)), name, modifiers)
                .addJavadoc(modifiers.length == 0 ? CodeBlock.of("") : Docs.raw(property))
                .addAnnotation(AnnotationSpec.builder(JsonProperty.class)
                        .addMember("value", "$L", JavaText.literal(property.wireName()))
                        .build())
                .addAnnotations(alias(spellings))
                .initializer(raw.absent(property))
                .build();
    }

    /** A field that Jackson does not fill. */
    private FieldSpec parameter(Property property, String name) {
        return FieldSpec.builder(raw.field(property), name, Modifier.PRIVATE)
                .initializer(raw.absent(property))
                .build();
    }

    private MethodSpec valid(String name, String check, Modifier modifier, ClassName model, String made) {
        return overriding(name, modifier)
                .returns(model)
                .addStatement("return $T.$L($L)", names.support("ModelValidator"), check, made)
                .build();
    }

    /** An expression for what a builder's field is to hold: a value of its documented type, if that is what came. */
    Code converted(Property property, String field, boolean dates) {
        return raw.converted(property, field, dates);
    }

    /** How values are read and written that are handed out as another type than JSON has. */
    Forms forms() {
        return forms;
    }

    private static MethodSpec.Builder overriding(String name, Modifier modifier) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(modifier);
    }

    private CodeBlock doc(ObjectType type) {
        String required = type.properties().stream()
                .filter(BuilderEmitter::isDemanded)
                .filter(property -> !defaults.isFilled(type, property))
                .map(property -> JavadocText.code(names.property(type.id(), property)))
                .collect(Collectors.joining(", "));
        String filled = type.properties().stream()
                .filter(property -> defaults.isFilled(type, property))
                .map(property -> JavadocText.code(names.property(type.id(), property)))
                .collect(Collectors.joining(", "));
        return CodeBlock.of(
                "$L",
                JavadocText.wrap(
                                "Puts a model together."
                                        + (required.isEmpty()
                                                ? " Nothing is required."
                                                : " Required are " + required + ".")
                                        + (filled.isEmpty()
                                                ? ""
                                                : " What is not set of " + filled + " has its default."),
                                0)
                        + "\n");
    }

    private void addSetters(TypeSpec.Builder spec, ObjectType type, Property property) {
        String name = names.property(type.id(), property);
        TypeName held = types.held(property.type());
        TypeName typed = types.value(property.type());
        boolean nullable = isNullable(property);
        boolean formed = JavaTypes.isFormed(property.type());
        Code given = formed ? raw.setFormed(type, property, name) : raw.setAs(property, name);
        if (forms.isAlone(property)) {
            spec.addMethod(setter(type, property, typed, nullable, given));
            return;
        }
        if (nullable || !isNumber(property.type())) {
            spec.addMethod(setter(type, property, held, nullable, raw.set(property, name)));
        }
        if (isNumber(property.type())) {
            // So that a literal will do, which is an int.
            spec.addMethod(setter(type, property, held.unbox(), false, Code.of(name)));
        }
        if (!typed.equals(held)) {
            // The convenient overload: with null, the method for what JSON has is meant.
            spec.addMethod(setter(type, property, typed, false, given));
        }
    }

    private static boolean isNumber(TypeRef type) {
        return JavaTypes.isScalar(TypeRef.Own.inJson(type), ScalarKind.INTEGER)
                || JavaTypes.isScalar(TypeRef.Own.inJson(type), ScalarKind.INTEGER32)
                || JavaTypes.isScalar(TypeRef.Own.inJson(type), ScalarKind.DATETIME_EPOCH_MILLIS)
                || JavaTypes.isScalar(TypeRef.Own.inJson(type), ScalarKind.NUMBER);
    }

    private static boolean isNullable(Property property) {
        return property.presence().nullable() || JavaTypes.mayBeNull(property.type());
    }

    private MethodSpec setter(ObjectType type, Property property, TypeName parameter, boolean nullable, Code value) {
        String name = names.property(type.id(), property);
        return MethodSpec.methodBuilder(name)
                .addJavadoc(Docs.setter(property, name, context.since(type, property.wireName())))
                .addAnnotations(DeprecatedMark.of(property.deprecation()))
                .addModifiers(Modifier.PUBLIC)
                .addParameter(nullable ? JavaTypes.nullable(parameter) : parameter, name)
                .returns(name(type))
                .addCode(Code.of("this.", name, " = ", value, ";\nreturn this;\n")
                        .block())
                .build();
    }

    /** A constant as a Java literal. */
    static CodeBlock literal(TypeRef.Constant constant) {
        if (constant.value() instanceof String text) {
            return CodeBlock.of("$L", JavaText.literal(text));
        }
        return CodeBlock.of(constant.value() instanceof Long ? "$LL" : "$L", constant.value());
    }
}
