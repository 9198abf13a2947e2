package dev.fieldtable.emit.style;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.emit.naming.JavaPresence;
import dev.fieldtable.emit.naming.JavaText;
import dev.fieldtable.emit.naming.JavaTypes;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeGraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * A record whose components are the values themselves. Jackson fills and writes its builder, which has the same names.
 *
 * <p>A component cannot tell absent from {@code null}, nor hold a date that cannot be read: what none of them tells is
 * kept in one more, the last, so that nothing is lost.
 */
final class RecordStyle implements EmissionStyle {
    /** No constructor takes more parameters, {@code this} being the first. */
    private static final int MOST_COMPONENTS = 254;

    private static final String REST = "nullsAndUnknowns";

    private final EmissionContext context;
    private final BuilderEmitter builders;
    private final Constraints constraints;
    private final EmissionStyle wide;
    private final JavaNames names;
    private final JavaTypes types;

    RecordStyle(EmissionContext context, boolean strict) {
        this.context = context;
        this.builders = new BuilderEmitter(context, strict);
        this.constraints = new Constraints(context);
        this.wide = new BuilderClassStyle(context, strict);
        this.names = context.names();
        this.types = context.types();
    }

    private static boolean fits(ObjectType type) {
        return type.properties().size() + 1 <= MOST_COMPONENTS;
    }

    @Override
    public TypeName valuesType(ObjectType type) {
        return builders.name(type);
    }

    @Override
    public CodeBlock value(ObjectType type, Property property) {
        return builders.value(type, property);
    }

    @Override
    public String accessorName(ObjectType type, Property property) {
        return fits(type) ? names.property(type.id(), property) : wide.accessorName(type, property);
    }

    @Override
    public TypeName accessorType(ObjectType type, Property property) {
        return fits(type) ? types.component(property) : wide.accessorType(type, property);
    }

    @Override
    public Optional<Diagnostic> deviation(ObjectType type) {
        String message = type.id().name() + " has " + type.properties().size() + " properties; it becomes a class.";
        return fits(type)
                ? Optional.empty()
                : Optional.of(Diagnostic.of(DiagnosticCode.TOO_WIDE_FOR_RECORD, type.span(), message, ""));
    }

    @Override
    public List<String> supportTypes() {
        return List.of("RecordBuilder", "RecordModel", "RecordValues");
    }

    @Override
    public boolean holdsTristates() {
        return true;
    }

    @Override
    public TypeSpec emit(ObjectType type) {
        if (!fits(type)) {
            return wide.emit(type);
        }
        ClassName name = names.type(type.id());
        ClassName builder = builders.name(type);
        TypeSpec.Builder spec = TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(header(type))
                .addSuperinterface(ParameterizedTypeName.get(names.support("RecordModel"), builder))
                .addJavadoc(doc(type));
        context.suppressDeprecation(type, false).ifPresent(spec::addAnnotation);
        spec.addAnnotations(DeprecatedMark.of(type.deprecation()));
        spec.addMethod(builders.fromJson(type));
        if (context.inUnions().contains(type.id())) {
            spec.addMethod(builders.fromTree(type));
        }
        spec.addMethod(builders.begin(type));
        for (Property property : type.properties()) {
            accessorMethod(type, property).ifPresent(spec::addMethod);
        }
        if (type.additionalProperties() != null) {
            spec.addMethod(builders.additionalProperties("additionalProperties", type.additionalProperties()));
        }
        constraints.additionalProperties(type.additionalProperties()).ifPresent(spec::addMethod);
        spec.addMethod(MethodSpec.methodBuilder("toBuilder")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("return new $T(this)", builder)
                .build());
        if (TypeGraph.reachable(context.model(), TypeGraph.of(type)).contains(type.id())) {
            addObjectMethods(spec);
        }
        return spec.addType(builders.emit(type, "RecordBuilder", List.of(copying(type)), create(type)))
                .build();
    }

    /** A record that holds others of its own type may be nested deeper than the methods that Java gives it can call. */
    private void addObjectMethods(TypeSpec.Builder spec) {
        ClassName support = names.support("RecordModel");
        spec.addMethod(overriding("equals", boolean.class)
                .addParameter(JavaTypes.nullable(ClassName.get(Object.class)), "other")
                .addStatement("return $T.equal(this, other)", support)
                .build());
        spec.addMethod(overriding("hashCode", int.class)
                .addStatement("return $T.hash(this)", support)
                .build());
        spec.addMethod(overriding("toString", String.class)
                .addStatement("return $T.text(this)", support)
                .build());
    }

    private static MethodSpec.Builder overriding(String name, Class<?> returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
    }

    private CodeBlock doc(ObjectType type) {
        StringBuilder tags = new StringBuilder();
        for (Property property : type.properties()) {
            tags.append(Docs.component(property, names.property(type.id(), property)));
        }
        return Docs.type(
                type,
                "An object of the API",
                tags + "@param " + REST + " what the others cannot tell, by the name in JSON\n");
    }

    private MethodSpec header(ObjectType type) {
        MethodSpec.Builder header = MethodSpec.constructorBuilder();
        for (Property property : type.properties()) {
            TypeName component = constraints.types().component(property);
            header.addParameter(ParameterSpec.builder(component, names.property(type.id(), property))
                    .addAnnotations(constraints.of(property))
                    .build());
        }
        TypeName rest = ParameterizedTypeName.get(
                ClassName.get(Map.class), ClassName.get(String.class), JavaTypes.nullable(ClassName.get(Object.class)));
        return header.addParameter(ParameterSpec.builder(rest, REST).build()).build();
    }

    /** The accessor that the record itself has will do, unless a value may be missing that the docs promise. */
    private Optional<MethodSpec> accessorMethod(ObjectType type, Property property) {
        String name = accessorName(type, property);
        Optional<String> guard = guard(property);
        if (guard.isEmpty() && property.deprecation() == null) {
            return Optional.empty();
        }
        CodeBlock value = guard.map(method -> CodeBlock.of(
                        "$T.$L(this, $L, \"$L\", $L, $L)",
                        names.support("RecordModel"),
                        method,
                        name,
                        name,
                        JavaText.literal(property.wireName()),
                        property.span().line()))
                .orElseGet(() -> CodeBlock.of("$L", name));
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc(Docs.accessor(property))
                .addModifiers(Modifier.PUBLIC)
                .returns(accessorType(type, property))
                .addStatement("return $L", value);
        method.addAnnotations(DeprecatedMark.of(property.deprecation()));
        return Optional.of(method.build());
    }

    private static Optional<String> guard(Property property) {
        boolean date = isDate(property);
        return switch (JavaPresence.of(property)) {
            case REQUIRED ->
                Optional.of(
                        JavaTypes.mayBeNull(property.type()) ? "requiredNullable" : date ? "requiredDate" : "required");
            case REQUIRED_NULLABLE -> Optional.of(date ? "requiredNullableDate" : "requiredNullable");
            case OPTIONAL -> date ? Optional.of("optional") : Optional.empty();
            case OPTIONAL_NULLABLE -> date ? Optional.of("tristate") : Optional.empty();
        };
    }

    private MethodSpec copying(ObjectType type) {
        MethodSpec.Builder copying = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(names.type(type.id()), "model")
                .addStatement("this()")
                .addStatement("restore(model.$L)", REST);
        for (Property property : type.properties()) {
            String name = names.property(type.id(), property);
            String json = JavaText.literal(property.wireName());
            CodeBlock value = CodeBlock.of("model.$L", name);
            if (JavaPresence.of(property) == JavaPresence.OPTIONAL_NULLABLE) {
                value = CodeBlock.of("value($L, $L)", json, value);
            }
            if (isDate(property)) {
                value = CodeBlock.of("text($L, $L)", json, value);
            }
            copying.addStatement("this.$L = $L", name, value);
        }
        return copying.build();
    }

    private CodeBlock create(ObjectType type) {
        ClassName name = names.type(type.id());
        boolean plain = type.properties().stream()
                .noneMatch(property -> JavaPresence.of(property) == JavaPresence.OPTIONAL_NULLABLE || isDate(property));
        CodeBlock.Builder create = CodeBlock.builder();
        if (!plain) {
            ClassName values = names.support("RecordValues");
            create.addStatement("$T values = new $T(this)", values, values);
        }
        create.add("return new $T($>", name);
        for (Property property : type.properties()) {
            create.add("$L,$W", component(type, property));
        }
        return create.add(plain ? "rest());\n$<" : "values.rest());\n$<").build();
    }

    private CodeBlock component(ObjectType type, Property property) {
        String json = JavaText.literal(property.wireName());
        CodeBlock value = CodeBlock.of("$L", names.property(type.id(), property));
        if (isDate(property)) {
            boolean timed = JavaTypes.isScalar(property.type(), ScalarKind.DATETIME);
            value = CodeBlock.of("values.$L($L, $L)", timed ? "dateTime" : "date", json, value);
        }
        return JavaPresence.of(property) == JavaPresence.OPTIONAL_NULLABLE
                ? CodeBlock.of("values.tristate($L, $L)", json, value)
                : value;
    }

    private static boolean isDate(Property property) {
        return JavaTypes.isScalar(property.type(), ScalarKind.DATETIME)
                || JavaTypes.isScalar(property.type(), ScalarKind.DATE);
    }
}
