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
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * A final class whose state is its builder: Jackson fills the builder and hands it over, and the class reads from it.
 *
 * <p>One set of fields serves reading, building, comparing and writing. The builder that a model holds is never handed
 * out, so the model cannot change.
 */
final class BuilderClassStyle implements EmissionStyle {
    private static final String BUILDER = "Builder";

    private final EmissionContext context;
    private final boolean strict;
    private final JavaNames names;
    private final JavaTypes types;

    BuilderClassStyle(EmissionContext context, boolean strict) {
        this.context = context;
        this.strict = strict;
        this.names = context.names();
        this.types = context.types();
    }

    @Override
    public TypeName valuesType(ObjectType type) {
        return builderName(type);
    }

    @Override
    public CodeBlock accessor(ObjectType type, Property property) {
        return CodeBlock.of("values.$L", names.property(type.id(), property));
    }

    @Override
    public TypeSpec emit(ObjectType type) {
        ClassName name = names.type(type.id());
        ClassName builder = builderName(type);
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(names.support("Model"), builder))
                .addJavadoc(Docs.type(type, "An object of the API."));
        context.suppressDeprecation(type, false).ifPresent(spec::addAnnotation);
        if (type.deprecation() != null) {
            spec.addAnnotation(Deprecated.class);
        }
        spec.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(builder, "values")
                .addStatement("super(values, $L)", JavaText.literal(type.span().path()))
                .build());
        spec.addMethod(fromJson(name, builder));
        if (context.inUnions().contains(type.id())) {
            spec.addMethod(fromTree(type, name, builder));
        }
        spec.addMethod(builderMethod(type, builder));
        for (Property property : type.properties()) {
            spec.addMethod(accessorMethod(type, property));
        }
        if (type.additionalProperties() != null) {
            spec.addMethod(additionalProperties(type.additionalProperties()));
        }
        spec.addMethod(MethodSpec.methodBuilder("check")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(names.support("Check"), "check")
                .addStatement("$T.check(values, check)", names.validator(type.id()))
                .build());
        spec.addType(builder(type, name, builder));
        return spec.build();
    }

    private MethodSpec fromJson(ClassName name, ClassName builder) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("fromJson")
                .addJavadoc("{@return a model of what Jackson has read}\n@param values what it has read\n")
                .addAnnotation(AnnotationSpec.builder(JsonCreator.class)
                        .addMember("mode", "$T.DELEGATING", JsonCreator.Mode.class)
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(builder, "values")
                .returns(name);
        if (strict) {
            return method.addStatement(
                            "return $T.requireValid(new $T(values.copy()))", names.support("ModelValidator"), name)
                    .build();
        }
        return method.addStatement("return new $T(values.copy())", name).build();
    }

    private MethodSpec builderMethod(ObjectType type, ClassName builder) {
        CodeBlock.Builder constants = CodeBlock.builder();
        for (Property property : type.properties()) {
            if (property.presence().required() && property.type() instanceof TypeRef.Constant constant) {
                constants.add(".$L($L)", names.property(type.id(), property), literal(constant));
            }
        }
        return MethodSpec.methodBuilder("builder")
                .addJavadoc("{@return an empty builder}\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T()$L", builder, constants.build())
                .build();
    }

    private MethodSpec accessorMethod(ObjectType type, Property property) {
        String name = names.property(type.id(), property);
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.accessor(type.id(), property))
                .addJavadoc(Docs.accessor(property))
                .addModifiers(Modifier.PUBLIC)
                .returns(types.accessor(property))
                .addStatement("return $L", read(property, name));
        if (property.deprecation() != null) {
            method.addAnnotation(Deprecated.class);
        }
        return method.build();
    }

    private CodeBlock read(Property property, String name) {
        String json = JavaText.literal(property.wireName());
        String where = "\"" + name + "\", " + json + ", " + property.span().line();
        CodeBlock value = textReader(property.type())
                .map(reader -> CodeBlock.of("$L(values.$L, $L)", reader, name, where))
                .orElseGet(() -> CodeBlock.of("values.$L", name));
        boolean any = JavaTypes.mayBeNull(property.type());
        return switch (property.presence()) {
            case REQUIRED -> CodeBlock.of("$L($L, $L)", any ? "requiredNullable" : "required", value, where);
            case REQUIRED_NULLABLE -> CodeBlock.of("requiredNullable($L, $L)", value, where);
            case OPTIONAL ->
                types.hasOptionals() ? CodeBlock.of("$T.ofNullable($L)", java.util.Optional.class, value) : value;
            case OPTIONAL_NULLABLE -> CodeBlock.of("tristate($L, $L)", value, json);
        };
    }

    private static java.util.Optional<String> textReader(TypeRef type) {
        if (JavaTypes.isScalar(type, ScalarKind.DATETIME)) {
            return java.util.Optional.of("dateTime");
        }
        if (JavaTypes.isScalar(type, ScalarKind.DATE)) {
            return java.util.Optional.of("date");
        }
        return JavaTypes.isScalar(type, ScalarKind.BYTES) ? java.util.Optional.of("bytes") : java.util.Optional.empty();
    }

    private MethodSpec additionalProperties(Property additional) {
        TypeName value = types.held(additional.type());
        boolean any = JavaTypes.mayBeNull(additional.type());
        return MethodSpec.methodBuilder("getAdditionalProperties")
                .addJavadoc("{@return the properties of any other name}\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(
                        ClassName.get(Map.class), ClassName.get(String.class), any ? JavaTypes.nullable(value) : value))
                .addStatement(
                        any
                                ? CodeBlock.of("return unknownProperties()")
                                : CodeBlock.of(
                                        "return additionalProperties($L)",
                                        TreeReaders.kept(names).reader(additional.type())))
                .build();
    }

    private TypeSpec builder(ObjectType type, ClassName name, ClassName builder) {
        List<Property> properties = type.properties();
        TypeSpec.Builder spec = TypeSpec.classBuilder(BUILDER)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(names.support("ModelBuilder"), name, builder))
                .addJavadoc(builderDoc(type));
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
            spec.addField(FieldSpec.builder(
                            JavaTypes.nullable(types.held(property.type())), names.property(type.id(), property))
                    .build());
        }
        spec.addMethod(MethodSpec.constructorBuilder()
                .addJavadoc("An empty builder.\n")
                .addModifiers(Modifier.PUBLIC)
                .build());
        for (Property property : properties) {
            addSetters(spec, type, property, builder);
        }
        spec.addMethod(build(properties, name));
        spec.addMethod(propertiesMethod(type));
        return spec.build();
    }

    private CodeBlock builderDoc(ObjectType type) {
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

    private void addSetters(TypeSpec.Builder spec, ObjectType type, Property property, ClassName builder) {
        String name = names.property(type.id(), property);
        CodeBlock value = isContainer(property.type()) ? CodeBlock.of("copyOf($L)", name) : CodeBlock.of("$L", name);
        spec.addMethod(setter(type, property, builder, types.held(property.type()))
                .addAnnotation(AnnotationSpec.builder(JsonProperty.class)
                        .addMember("value", "$L", JavaText.literal(property.wireName()))
                        .build())
                .addStatement("this.$L = $L", name, value)
                .addStatement("return set($L, $L)", JavaText.literal(property.wireName()), name)
                .build());
        TypeName typed = types.value(property.type());
        if (!typed.equals(types.held(property.type()))) {
            CodeBlock text = typed instanceof ArrayTypeName
                    ? CodeBlock.of("$T.getEncoder().encodeToString($L)", java.util.Base64.class, name)
                    : CodeBlock.of("$T.text($L)", names.support("Times"), name);
            spec.addMethod(setter(type, property, builder, typed)
                    .addStatement("return $L($L)", name, text)
                    .build());
        }
    }

    private MethodSpec.Builder setter(ObjectType type, Property property, ClassName builder, TypeName parameter) {
        String name = names.property(type.id(), property);
        boolean nullable = property.presence().nullable() || JavaTypes.mayBeNull(property.type());
        // An array or a date is the convenient overload: with null, the text's own method is meant.
        boolean convenient = !parameter.equals(types.held(property.type()));
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc(Docs.setter(property, name))
                .addModifiers(Modifier.PUBLIC)
                .addParameter(nullable && !convenient ? JavaTypes.nullable(parameter) : parameter, name)
                .returns(builder);
        if (property.deprecation() != null) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }

    private MethodSpec build(List<Property> properties, ClassName name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("build")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(name);
        List<CodeBlock> required = properties.stream()
                .filter(property -> property.presence().required())
                .map(property -> CodeBlock.of("$L", JavaText.literal(property.wireName())))
                .toList();
        if (!required.isEmpty()) {
            method.addStatement("requireAll($L)", CodeBlock.join(required, ",$W"));
        }
        return method.addStatement("return new $T(copy())", name).build();
    }

    private MethodSpec propertiesMethod(ObjectType type) {
        CodeBlock values = type.properties().stream()
                .map(property -> CodeBlock.of(
                        "$L,$W$L", JavaText.literal(property.wireName()), names.property(type.id(), property)))
                .collect(CodeBlock.joining(",$W"));
        return MethodSpec.methodBuilder("properties")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(ArrayTypeName.of(JavaTypes.nullable(ClassName.get(Object.class))))
                .addStatement("return new $T[] {$L}", Object.class, values)
                .build();
    }

    private MethodSpec fromTree(ObjectType type, ClassName name, ClassName builder) {
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
                .addCode("$T.object(tree, (name, value) -> {\n$>switch (name) {\n$>", names.support("Tree"))
                .addCode(cases.build())
                .addCode(
                        "default -> values.additionalProperty(name, $T.any(value));\n$<}\n$<});\n",
                        names.support("Tree"))
                .addStatement("return new $T(values)", name)
                .build();
    }

    private ClassName builderName(ObjectType type) {
        return names.type(type.id()).nestedClass(BUILDER);
    }

    private static boolean isContainer(TypeRef type) {
        return type instanceof TypeRef.ListOf || type instanceof TypeRef.MapOf;
    }

    static CodeBlock literal(TypeRef.Constant constant) {
        if (constant.value() instanceof String text) {
            return CodeBlock.of("$L", JavaText.literal(text));
        }
        return CodeBlock.of(constant.value() instanceof Long ? "$LL" : "$L", constant.value());
    }
}
