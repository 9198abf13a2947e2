package dev.fieldtable.emit.style;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
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
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeRef;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The builder within a model and the ways that lead to it, which are the same in every style: Jackson fills the builder
 * when it reads, and writes it.
 */
final class BuilderEmitter {
    private static final String BUILDER = "Builder";

    private final JavaNames names;
    private final JavaTypes types;
    private final boolean strict;

    BuilderEmitter(EmissionContext context, boolean strict) {
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

    /** The method that makes a model of what Jackson has read. */
    MethodSpec fromJson(ObjectType type) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("fromJson")
                .addJavadoc("{@return a model of what Jackson has read}\n@param values what it has read\n")
                .addAnnotation(AnnotationSpec.builder(JsonCreator.class)
                        .addMember("mode", "$T.DELEGATING", JsonCreator.Mode.class)
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
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
        ClassName builder = name(type);
        ClassName tree = names.support("Tree");
        TreeReaders readers = TreeReaders.kept(names);
        CodeBlock.Builder cases = CodeBlock.builder();
        for (Property property : type.properties()) {
            cases.add(
                    "case $L -> values.$L($L);\n",
                    JavaText.literal(property.wireName()),
                    names.property(type.id(), property),
                    readers.read(property.type(), CodeBlock.of("value")));
        }
        return MethodSpec.methodBuilder("fromTree")
                .addJavadoc(
                        "{@return a model of a plain JSON value, or {@code null} for {@code null}}\n@param tree the value\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(JavaTypes.nullable(ClassName.get(Object.class)), "tree")
                .returns(JavaTypes.nullable(name))
                .beginControlFlow("if (tree == null || tree instanceof $T)", name)
                .addStatement("return ($T) tree", name)
                .endControlFlow()
                .addStatement("$T values = new $T()", builder, builder)
                .addCode("$T.object(tree, (name, value) -> {\n$>switch (name) {\n$>", tree)
                .addCode(cases.build())
                .addCode("default -> values.additionalProperty(name, $T.any(value));\n$<}\n$<});\n", tree)
                .addStatement("return values.create()")
                .build();
    }

    /** The method that begins a builder. */
    MethodSpec begin(ObjectType type) {
        CodeBlock.Builder constants = CodeBlock.builder();
        for (Property property : type.properties()) {
            if (property.presence().required() && property.type() instanceof TypeRef.Constant constant) {
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
                                        TreeReaders.kept(names).reader(additional.type())))
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
        if (properties.size() > 1) {
            spec.addAnnotation(AnnotationSpec.builder(JsonPropertyOrder.class)
                    .addMember(
                            "value",
                            "{$L}",
                            properties.stream()
                                    .map(property -> CodeBlock.of("$L", JavaText.literal(property.wireName())))
                                    .collect(CodeBlock.joining(",$W")))
                    .build());
        }
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
                .filter(property -> property.presence().required())
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
        FieldSpec.Builder field = FieldSpec.builder(JavaTypes.nullable(types.held(property.type())), name);
        if (name.startsWith("set")) {
            // Jackson takes a method "settings" for the setter of "tings", and would not see that the two belong
            // together.
            field.addAnnotation(jsonName(property));
        }
        return field.build();
    }

    private static AnnotationSpec jsonName(Property property) {
        return AnnotationSpec.builder(JsonProperty.class)
                .addMember("value", "$L", JavaText.literal(property.wireName()))
                .build();
    }

    private void addSetters(TypeSpec.Builder spec, ObjectType type, Property property) {
        String name = names.property(type.id(), property);
        String json = JavaText.literal(property.wireName());
        CodeBlock value = isContainer(property.type()) ? CodeBlock.of("copyOf($L)", name) : CodeBlock.of("$L", name);
        spec.addMethod(setter(type, property, types.held(property.type()))
                .addAnnotation(jsonName(property))
                .addStatement("this.$L = $L", name, value)
                .addStatement("return set($L, $L)", json, name)
                .build());
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
        if (property.deprecation() != null) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }

    private static boolean isContainer(TypeRef type) {
        return type instanceof TypeRef.ListOf || type instanceof TypeRef.MapOf;
    }

    /** A constant as a Java literal. */
    static CodeBlock literal(TypeRef.Constant constant) {
        if (constant.value() instanceof String text) {
            return CodeBlock.of("$L", JavaText.literal(text));
        }
        return CodeBlock.of(constant.value() instanceof Long ? "$LL" : "$L", constant.value());
    }
}
