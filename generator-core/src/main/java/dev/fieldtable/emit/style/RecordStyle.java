package dev.fieldtable.emit.style;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.palantir.javapoet.AnnotationSpec;
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
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * A record whose components are the values themselves. Jackson fills its builder, and writes what its accessors give;
 * all that Jackson sees is public, so that a module has to export its package and no more.
 *
 * <p>A component cannot tell absent from {@code null}, nor hold a date that cannot be read: what none of them tells is
 * kept in one more, the last, so that nothing is lost.
 */
final class RecordStyle implements EmissionStyle {
    /** No constructor takes more parameters, {@code this} being the first. */
    private static final int MOST_COMPONENTS = 254;

    private static final String REST = "nullsAndUnknowns";
    private static final String OR_NULL = "OrNull";
    private static final String TEXT = "Text";
    private static final String JSON = "Json";

    private final EmissionContext context;
    private final BuilderEmitter builders;
    private final Constraints constraints;
    private final RequestParts parts;
    private final EmissionStyle wide;
    private final JavaNames names;
    private final JavaTypes types;

    RecordStyle(EmissionContext context, boolean strict) {
        this.context = context;
        this.builders = new BuilderEmitter(context, strict);
        this.constraints = new Constraints(context);
        this.parts = new RequestParts(context);
        this.wide = new BuilderClassStyle(context, strict);
        this.names = context.names();
        this.types = context.types();
    }

    private static boolean fits(ObjectType type) {
        return type.properties().size() + 1 <= MOST_COMPONENTS;
    }

    @Override
    public Code value(ObjectType type, Property property) {
        if (!fits(type)) {
            return wide.value(type, property);
        }
        Code component = Code.of("model.", plainName(type, property), "()");
        if (JavaTypes.isFormed(property.type())) {
            return Code.of(builders.forms().beside(type, property), ".json(", component, ")");
        }
        return keepsText(property)
                ? Code.of(
                        names.support("RecordModel"),
                        ".dateOrText(model, ",
                        JavaText.literal(property.wireName()),
                        ", ",
                        component,
                        ")")
                : component;
    }

    @Override
    public String accessorName(ObjectType type, Property property) {
        return fits(type) ? names.property(type.id(), property) : wide.accessorName(type, property);
    }

    @Override
    public List<String> readerNames(ObjectType type, Property property) {
        return fits(type)
                ? List.of(
                        accessorName(type, property),
                        plainName(type, property),
                        derivedName(type, property, TEXT),
                        derivedName(type, property, JSON))
                : wide.readerNames(type, property);
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
        return List.of("Components", "RecordModel");
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
        BuilderEmitter.description(JsonClassDescription.class, type.description(), type.deprecation())
                .ifPresent(spec::addAnnotation);
        spec.addAnnotation(builders.order(type));
        spec.addFields(builders.forms().fields(type));
        spec.addMethod(canonical(type));
        spec.addMethod(builders.fromJson(type)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("{@return what Jackson has read, as a model}\n@param values what Jackson has read\n")
                .build());
        if (context.inUnions().contains(type.id())) {
            spec.addMethod(builders.fromTree(type));
        }
        spec.addMethod(builders.begin(type));
        for (Property property : type.properties()) {
            accessorMethod(type, property).ifPresent(spec::addMethod);
            plainMethod(type, property).ifPresent(spec::addMethod);
            textMethod(type, property).ifPresent(spec::addMethod);
            jsonMethod(type, property).ifPresent(spec::addMethod);
        }
        if (type.additionalProperties() != null) {
            spec.addMethod(builders.additionalProperties("additionalProperties", type.additionalProperties()));
        }
        parts.add(spec, type, this);
        constraints.additionalProperties(type.additionalProperties()).ifPresent(spec::addMethod);
        spec.addMethod(builders.toBuilder(type));
        spec.addMethod(builders.check(type));
        boolean recursive = context.isRecursive(type);
        if (recursive) {
            addObjectMethods(spec);
        }
        if (recursive || context.holdsSecrets(type)) {
            addToString(spec);
        }
        spec.addType(builders.emit(
                type, new Modifier[] {Modifier.PUBLIC}, property -> restored(type, property), create(type)));
        builders.came(type, Modifier.PUBLIC).ifPresent(spec::addType);
        return spec.build();
    }

    /** Every way to make a record leads through here; Jackson's own is {@code fromJson}. */
    private MethodSpec canonical(ObjectType type) {
        String components = type.properties().stream()
                        .anyMatch(
                                property -> names.property(type.id(), property).equals("components"))
                ? "components_"
                : "components";
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addJavadoc(Docs.canonical(Stream.concat(
                                type.properties().stream().map(property -> names.property(type.id(), property)),
                                Stream.of(REST))
                        .toList()))
                .addAnnotation(AnnotationSpec.builder(JsonCreator.class)
                        .addMember("mode", "$T.DISABLED", JsonCreator.Mode.class)
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addStatement("$1T $2L = $1T.of($3L)", names.support("Components"), components, REST);
        for (Property property : type.properties()) {
            constructor.addCode(
                    Code.of(component(type, property, components), ";\n").block());
        }
        return constructor
                .addStatement("$L = $L.others($T.class)", REST, components, names.type(type.id()))
                .build();
    }

    private Code component(ObjectType type, Property property, String components) {
        String name = names.property(type.id(), property);
        String json = JavaText.literal(property.wireName());
        Code given = given(type, property, components);
        return property.place().isParameter()
                ? Code.of(
                        name,
                        " = ",
                        components,
                        ".parameter(",
                        json,
                        ", ",
                        given,
                        ", ",
                        JavaPresence.demanded(property).required(),
                        ")")
                : Code.of(name, " = ", components, ".", state(property), "(", json, ", ", given, ")");
    }

    /** What the constructor was given for a component, as a builder would make it. */
    private Code given(ObjectType type, Property property, String components) {
        String name = names.property(type.id(), property);
        if (!JavaTypes.isFormed(property.type())) {
            return Code.of(name);
        }
        CodeBlock form = builders.forms().of(type, property);
        return property.place().isParameter()
                ? Code.of(form, ".usual(", name, ")")
                : Code.of(
                        components,
                        ".formed(",
                        JavaText.literal(property.wireName()),
                        ", ",
                        name,
                        ", ",
                        form,
                        "::says, ",
                        form,
                        "::usual)");
    }

    private static String state(Property property) {
        boolean any = JavaTypes.mayBeNull(property.type());
        boolean gone = Deprecation.isGone(property.deprecation());
        return switch (JavaPresence.of(property)) {
            case REQUIRED -> gone ? "optional" : any ? "requiredNullable" : "required";
            case REQUIRED_NULLABLE, REQUIRED_NULL_UNSAID -> gone ? "optional" : "requiredNullable";
            case OPTIONAL, OPTIONAL_NULL_UNSAID -> "optional";
            case OPTIONAL_NULLABLE -> "tristate";
        };
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
    }

    /** Tells no secret, and is not called once for each level. */
    private void addToString(TypeSpec.Builder spec) {
        spec.addMethod(overriding("toString", String.class)
                .addStatement("return $T.text(this)", names.support("RecordModel"))
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
            tags.append(Docs.component(property, names.property(type.id(), property), note(type, property)));
        }
        return Docs.type(
                type,
                "An object of the API",
                tags + "@param " + REST + " what the others cannot tell, by the name in JSON\n",
                context.since(type));
    }

    private String note(ObjectType type, Property property) {
        return Docs.both(RequestParts.note(type, property), constraints.note(property));
    }

    private MethodSpec header(ObjectType type) {
        MethodSpec.Builder header = MethodSpec.constructorBuilder();
        for (Property property : type.properties()) {
            boolean wrapped = JavaPresence.of(property) == JavaPresence.OPTIONAL_NULLABLE;
            TypeName component = (wrapped ? constraints.types() : constraints.types(property)).component(property);
            header.addParameter(ParameterSpec.builder(component, names.property(type.id(), property))
                    .addAnnotations(isSeen(property) ? builders.annotations(property) : List.of())
                    .addAnnotations(constraints.of(property, component))
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
        Code value = guard.map(method -> Code.of(
                        names.support("RecordModel"),
                        "." + method + "(this, " + name + ", \"" + name + "\", ",
                        JavaText.literal(property.wireName()),
                        ", ",
                        property.span().line(),
                        ")"))
                .orElseGet(() -> Code.of(name));
        TypeName returned = accessorType(type, property);
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc(Docs.accessor(property, note(type, property), context.since(type, property.wireName())))
                .addModifiers(Modifier.PUBLIC)
                .returns(NullUnmarked.of(property).isPresent() ? returned.withoutAnnotations() : returned)
                .addCode(Code.of("return ", value, ";\n").block());
        if (isSeen(property)) {
            method.addAnnotations(builders.annotations(property));
        }
        NullUnmarked.of(property).ifPresent(method::addAnnotation);
        method.addAnnotations(DeprecatedMark.of(property.deprecation()));
        return Optional.of(method.build());
    }

    private static Optional<String> guard(Property property) {
        boolean date = keepsText(property);
        boolean any = JavaTypes.mayBeNull(property.type()) && !property.place().isParameter();
        return switch (JavaPresence.of(property)) {
            case REQUIRED -> Optional.of(any ? "requiredNullable" : date ? "requiredDate" : "required");
            case REQUIRED_NULLABLE, REQUIRED_NULL_UNSAID ->
                Optional.of(date ? "requiredNullableDate" : "requiredNullable");
            case OPTIONAL, OPTIONAL_NULL_UNSAID -> date ? Optional.of("optional") : Optional.empty();
            case OPTIONAL_NULLABLE -> date ? Optional.of("tristate") : Optional.empty();
        };
    }

    /** Whether the component's own accessor gives the value, and no more, and never throws. */
    private static boolean isPlain(Property property) {
        return guard(property).isEmpty() && JavaPresence.of(property) != JavaPresence.OPTIONAL_NULLABLE;
    }

    /** Whether what the component's own accessor gives is what Jackson is to see. */
    private static boolean isSeen(Property property) {
        return isPlain(property) && !JavaTypes.isFormed(property.type());
    }

    /** The method that gives the component as it is. */
    private String plainName(ObjectType type, Property property) {
        return isPlain(property) ? accessorName(type, property) : derivedName(type, property, OR_NULL);
    }

    /** A name that no property has. */
    private String derivedName(ObjectType type, Property property, String suffix) {
        return EmissionStyle.free(
                names.property(type.id(), property) + suffix,
                type.properties().stream().map(other -> names.property(type.id(), other)));
    }

    /** The value where the accessor may throw, or gives more than that; what Jackson sees, if JSON has such values. */
    private Optional<MethodSpec> plainMethod(ObjectType type, Property property) {
        if (isPlain(property)) {
            return Optional.empty();
        }
        String name = names.property(type.id(), property);
        boolean tristate = JavaPresence.of(property) == JavaPresence.OPTIONAL_NULLABLE;
        MethodSpec.Builder method = MethodSpec.methodBuilder(derivedName(type, property, OR_NULL))
                .addJavadoc("{@return {@link #$L()}, or {@code null} if there is no value}\n", name)
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaTypes.nullable(held(property)))
                .addCode(Code.of("return ", name, tristate ? ".orElse(null);\n" : ";\n")
                        .block());
        if (!keepsText(property) && !JavaTypes.isFormed(property.type())) {
            method.addAnnotations(builders.annotations(property));
        }
        return Optional.of(
                method.addAnnotations(DeprecatedMark.of(property.deprecation())).build());
    }

    /** What Jackson sees of a date: a plain mapper of Jackson 2 cannot write one. */
    private Optional<MethodSpec> textMethod(ObjectType type, Property property) {
        if (!keepsText(property)) {
            return Optional.empty();
        }
        return Optional.of(MethodSpec.methodBuilder(derivedName(type, property, TEXT))
                .addJavadoc(
                        "{@return the text of {@link #$L()} in JSON, or {@code null} if the usual one did not come}\n",
                        accessorName(type, property))
                .addAnnotations(builders.annotations(property))
                .addAnnotations(DeprecatedMark.of(property.deprecation()))
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaTypes.nullable(ClassName.get(String.class)))
                .addStatement(
                        "return $T.text(this, $L, $L())",
                        names.support("RecordModel"),
                        JavaText.literal(property.wireName()),
                        derivedName(type, property, OR_NULL))
                .build());
    }

    /** The type of a value that is there, as the component has it. */
    private TypeName held(Property property) {
        boolean read = isDate(property) || JavaTypes.isFormed(property.type());
        return read ? types.value(property.type()) : types.held(property.type());
    }

    /** What Jackson sees of a value that JSON has not. */
    private Optional<MethodSpec> jsonMethod(ObjectType type, Property property) {
        if (!JavaTypes.isFormed(property.type()) || property.place().isParameter()) {
            return Optional.empty();
        }
        return Optional.of(MethodSpec.methodBuilder(derivedName(type, property, JSON))
                .addJavadoc(
                        "{@return {@link #$L()} as JSON has it, or {@code null} if it did not come in the usual way}\n",
                        accessorName(type, property))
                .addAnnotations(builders.annotations(property))
                .addAnnotations(DeprecatedMark.of(property.deprecation()))
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaTypes.nullable(types.held(property.type())))
                .addStatement(
                        "return $L.json(this, $L, $L())",
                        builders.forms().of(type, property),
                        JavaText.literal(property.wireName()),
                        plainName(type, property))
                .build());
    }

    private Code restored(ObjectType type, Property property) {
        String component = "model." + names.property(type.id(), property);
        Code value = JavaPresence.of(property) == JavaPresence.OPTIONAL_NULLABLE
                ? Code.of(component, ".orElse(null)")
                : Code.of(component);
        if (!JavaTypes.isFormed(property.type())) {
            return value;
        }
        CodeBlock form = builders.forms().of(type, property);
        return property.place().isParameter()
                ? Code.of(form, ".json(", value, ")")
                : Code.of(form, ".restored(model, ", JavaText.literal(property.wireName()), ", ", value, ")");
    }

    private CodeBlock create(ObjectType type) {
        CodeBlock.Builder create = CodeBlock.builder().add("return new $T($>", names.type(type.id()));
        for (Property property : type.properties()) {
            create.add(Code.of("\n", component(type, property), ",").block());
        }
        return create.add("\nrest());\n$<").build();
    }

    private Code component(ObjectType type, Property property) {
        String field = "this." + names.property(type.id(), property);
        Code held = Code.of("as(", builders.converted(property, field, true), ")");
        Code value = JavaTypes.isFormed(property.type()) ? read(type, property, held) : held;
        return JavaPresence.of(property) == JavaPresence.OPTIONAL_NULLABLE
                ? Code.of("tristate(", JavaText.literal(property.wireName()), ", ", value, ")")
                : value;
    }

    private Code read(ObjectType type, Property property, Code held) {
        CodeBlock form = builders.forms().of(type, property);
        return property.place().isParameter()
                ? Code.of(form, ".read(", held, ")")
                : Code.of(form, ".value(this, ", JavaText.literal(property.wireName()), Code.COMMA, held, ")");
    }

    /** Whether the text that came is kept where it is not the usual one of a date: not for what comes from users alone. */
    private static boolean keepsText(Property property) {
        return isDate(property) && !property.place().isParameter();
    }

    private static boolean isDate(Property property) {
        return JavaTypes.isScalar(property.type(), ScalarKind.DATETIME)
                || JavaTypes.isScalar(property.type(), ScalarKind.DATE);
    }
}
