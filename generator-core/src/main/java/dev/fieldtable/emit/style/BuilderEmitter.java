package dev.fieldtable.emit.style;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.emit.naming.JavaText;
import dev.fieldtable.emit.naming.JavaTypes;
import dev.fieldtable.emit.naming.JavadocText;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeRef;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The builder within a model and the ways that lead to it, which are the same in every style: Jackson fills the builder
 * when it reads, and writes it.
 */
final class BuilderEmitter {
    private static final String BUILDER = "Builder";

    private final EmissionContext context;
    private final JavaNames names;
    private final JavaTypes types;
    private final boolean strict;

    BuilderEmitter(EmissionContext context, boolean strict) {
        this.context = context;
        this.names = context.names();
        this.types = context.types();
        this.strict = strict;
    }

    /** The builder's class. */
    ClassName name(ObjectType type) {
        return names.type(type.id()).nestedClass(BUILDER);
    }

    /** How the builder's value of a property is read, {@code null} if there is none. */
    CodeBlock value(ObjectType type, Property property) {
        return CodeBlock.of("values.$L", names.property(type.id(), property));
    }

    /** The method that makes a model of what Jackson has read; nobody else needs it. */
    MethodSpec fromJson(ObjectType type) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("fromJson")
                .addAnnotation(AnnotationSpec.builder(JsonCreator.class)
                        .addMember("mode", "$T.DELEGATING", JsonCreator.Mode.class)
                        .build())
                .addModifiers(Modifier.STATIC)
                .addParameter(name(type), "values")
                .returns(names.type(type.id()));
        return strict
                ? method.addStatement("return $T.requireValid(values.create())", names.support("ModelValidator"))
                        .build()
                : method.addStatement("return values.create()").build();
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

    /** The method that takes what is of another type in JSON than in Java, or may be. */
    private Optional<MethodSpec> hold(ObjectType type) {
        TreeReaders readers = TreeReaders.kept(context);
        CodeBlock.Builder cases = CodeBlock.builder();
        for (Property property : type.properties()) {
            if (context.isPlain(property.type()) || context.inUnions().contains(type.id())) {
                cases.add(
                        "case $L -> this.$L = $L;\n",
                        JavaText.literal(property.wireName()),
                        names.property(type.id(), property),
                        readers.read(property.type(), CodeBlock.of("tree")));
            }
        }
        return cases.isEmpty()
                ? Optional.empty()
                : Optional.of(overriding("hold", Modifier.PROTECTED)
                        .addParameter(String.class, "name")
                        .addParameter(JavaTypes.nullable(ClassName.get(Object.class)), "tree")
                        .beginControlFlow("switch (name)")
                        .addCode(cases.build())
                        .addCode("default -> super.hold(name, tree);\n")
                        .endControlFlow()
                        .build());
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
    private static boolean isDemanded(Property property) {
        return property.presence().required() && !Deprecation.isGone(property.deprecation());
    }

    /** The method that gives the properties of any other name. */
    MethodSpec additionalProperties(String name, Property additional) {
        TypeName value = types.held(additional.type());
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
                                        TreeReaders.kept(context).reader(additional.type())))
                .build();
    }

    /**
     * The builder.
     *
     * @param type the model's type
     * @param base the support type that it extends
     * @param copying a constructor that takes a model, where a style has use for it
     * @param create the statements that make the model
     */
    TypeSpec emit(ObjectType type, String base, List<MethodSpec> copying, CodeBlock create) {
        ClassName model = names.type(type.id());
        List<Property> properties = type.properties();
        TypeSpec.Builder spec = TypeSpec.classBuilder(BUILDER)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(names.support(base), model, name(type)))
                .addJavadoc(doc(type));
        for (Property property : properties) {
            spec.addField(field(type, property));
        }
        spec.addMethod(MethodSpec.constructorBuilder()
                .addJavadoc("An empty builder.\n")
                .addModifiers(Modifier.PUBLIC)
                .addStatement(
                        "super($L,$W$T::check)", JavaText.literal(type.span().path()), names.validator(type.id()))
                .build());
        spec.addMethods(copying);
        for (Property property : properties) {
            addSetters(spec, type, property);
        }
        hold(type).ifPresent(spec::addMethod);
        if (strict) {
            spec.addMethod(overriding("build", Modifier.PUBLIC)
                    .returns(model)
                    .addStatement("return $T.requireValid(create())", names.support("ModelValidator"))
                    .build());
        }
        spec.addMethod(overriding("create", Modifier.PROTECTED)
                .returns(model)
                .addCode(create)
                .build());
        return spec.build();
    }

    private static MethodSpec.Builder overriding(String name, Modifier modifier) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(modifier);
    }

    private CodeBlock doc(ObjectType type) {
        String required = type.properties().stream()
                .filter(BuilderEmitter::isDemanded)
                .map(property -> JavadocText.code(names.property(type.id(), property)))
                .collect(Collectors.joining(", "));
        return CodeBlock.of(
                "$L",
                JavadocText.wrap(
                                "Puts a model together."
                                        + (required.isEmpty()
                                                ? " Nothing is required."
                                                : " Required are " + required + "."),
                                0)
                        + "\n");
    }

    private FieldSpec field(ObjectType type, Property property) {
        String name = names.property(type.id(), property);
        return FieldSpec.builder(JavaTypes.nullable(types.held(property.type())), name)
                .build();
    }

    private static AnnotationSpec jsonName(Property property) {
        return AnnotationSpec.builder(JsonProperty.class)
                .addMember("value", "$L", JavaText.literal(property.wireName()))
                .build();
    }

    private void addSetters(TypeSpec.Builder spec, ObjectType type, Property property) {
        String name = names.property(type.id(), property);
        String json = JavaText.literal(property.wireName());
        MethodSpec.Builder setter = setter(type, property, types.held(property.type()));
        if (context.isPlain(property.type())) {
            setter.addStatement("return set($L, $L)", json, name);
        } else {
            setter.addAnnotation(jsonName(property))
                    .addStatement(
                            "this.$L = $L",
                            name,
                            types.isContainer(property.type())
                                    ? CodeBlock.of("copyOf($L)", name)
                                    : CodeBlock.of("$L", name))
                    .addStatement("return noted($L, $L)", json, name);
        }
        spec.addMethod(setter.build());
        TypeName typed = types.value(property.type());
        if (!typed.equals(types.held(property.type()))) {
            CodeBlock text = typed instanceof ArrayTypeName
                    ? CodeBlock.of("$T.getEncoder().encodeToString($L)", Base64.class, name)
                    : CodeBlock.of("$T.text($L)", names.support("Times"), name);
            spec.addMethod(setter(type, property, typed)
                    .addStatement("return $L($L)", name, text)
                    .build());
        }
    }

    private MethodSpec.Builder setter(ObjectType type, Property property, TypeName parameter) {
        String name = names.property(type.id(), property);
        boolean nullable = property.presence().nullable() || JavaTypes.mayBeNull(property.type());
        // An array or a date is the convenient overload: with null, the text's own method is meant.
        boolean convenient = !parameter.equals(types.held(property.type()));
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc(Docs.setter(property, name))
                .addModifiers(Modifier.PUBLIC)
                .addParameter(nullable && !convenient ? JavaTypes.nullable(parameter) : parameter, name)
                .returns(name(type));
        method.addAnnotations(DeprecatedMark.of(property.deprecation()));
        return method;
    }

    /** A constant as a Java literal. */
    static CodeBlock literal(TypeRef.Constant constant) {
        if (constant.value() instanceof String text) {
            return CodeBlock.of("$L", JavaText.literal(text));
        }
        return CodeBlock.of(constant.value() instanceof Long ? "$LL" : "$L", constant.value());
    }
}
