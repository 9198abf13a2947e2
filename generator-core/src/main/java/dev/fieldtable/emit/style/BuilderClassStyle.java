package dev.fieldtable.emit.style;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.emit.naming.JavaPresence;
import dev.fieldtable.emit.naming.JavaText;
import dev.fieldtable.emit.naming.JavaTypes;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeRef;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * A final class whose state is its builder: Jackson fills the builder and hands it over, and the class reads from it. One
 * set of fields serves reading, building and writing. The builder that a model holds is never handed out, so the model
 * cannot change.
 *
 * <p>Each property has an accessor for people and one for Jackson: what people get may throw, or be an {@code Optional},
 * and what Jackson gets is the value as it is in JSON.
 */
final class BuilderClassStyle implements EmissionStyle {
    private final EmissionContext context;
    private final BuilderEmitter builders;
    private final Constraints constraints;
    private final RequestParts parts;
    private final JavaNames names;
    private final JavaTypes types;

    BuilderClassStyle(EmissionContext context, boolean strict) {
        this.context = context;
        this.builders = new BuilderEmitter(context, strict);
        this.constraints = new Constraints(context);
        this.parts = new RequestParts(context);
        this.names = context.names();
        this.types = context.types();
    }

    @Override
    public Code value(ObjectType type, Property property) {
        return Code.of("model.", jsonName(type, property), "()");
    }

    /**
     * What the method is called that Jackson sees: a name that no accessor has, nor a field. Jackson 2 would take a field
     * of that name for a way to change a model, private and final as it may be.
     */
    private String jsonName(ObjectType type, Property property) {
        String name = names.property(type.id(), property) + "Json";
        return JavaNames.mayBeAccessor(name)
                ? EmissionStyle.free(name, type.properties().stream().map(other -> accessorName(type, other)))
                : name;
    }

    @Override
    public String accessorName(ObjectType type, Property property) {
        return names.accessor(type.id(), property);
    }

    @Override
    public List<String> readerNames(ObjectType type, Property property) {
        return List.of(accessorName(type, property));
    }

    @Override
    public TypeName accessorType(ObjectType type, Property property) {
        return types.accessor(property);
    }

    @Override
    public Optional<Diagnostic> deviation(ObjectType type) {
        return Optional.empty();
    }

    @Override
    public List<String> supportTypes() {
        return List.of();
    }

    /** A field has the value alone. */
    @Override
    public boolean holdsTristates() {
        return false;
    }

    @Override
    public TypeSpec emit(ObjectType type) {
        ClassName name = names.type(type.id());
        ClassName builder = builders.name(type);
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(names.support("AbstractModel"), builder))
                .addJavadoc(Docs.type(type, "An object of the API", "", context.since(type)));
        context.suppressDeprecation(type, false).ifPresent(spec::addAnnotation);
        spec.addAnnotations(DeprecatedMark.of(type.deprecation()));
        BuilderEmitter.description(JsonClassDescription.class, type.description(), type.deprecation())
                .ifPresent(spec::addAnnotation);
        spec.addAnnotation(builders.order(type));
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(builder, "values")
                .addStatement("super(values)");
        for (Property property : type.properties()) {
            if (constraints.any(property)) {
                spec.addField(constrained(type, property));
                constructor.addStatement(
                        "this.$L = $L()", names.property(type.id(), property), jsonName(type, property));
            }
        }
        spec.addFields(builders.forms().fields(type));
        spec.addMethod(constructor.build());
        spec.addMethod(builders.fromJson(type).build());
        if (context.inUnions().contains(type.id())) {
            spec.addMethod(builders.fromTree(type));
        }
        spec.addMethod(builders.begin(type));
        for (Property property : type.properties()) {
            spec.addMethod(accessorMethod(type, property));
            spec.addMethod(jsonMethod(type, property));
        }
        if (type.additionalProperties() != null) {
            spec.addMethod(builders.additionalProperties("getAdditionalProperties", type.additionalProperties()));
        }
        parts.add(spec, type, this);
        constraints.additionalProperties(type.additionalProperties()).ifPresent(spec::addMethod);
        spec.addType(builders.emit(type, new Modifier[0], null, create(type)));
        builders.came(type).ifPresent(spec::addType);
        return spec.build();
    }

    private CodeBlock create(ObjectType type) {
        CodeBlock.Builder create = CodeBlock.builder();
        for (Property property : type.properties()) {
            if (RawValues.isConverted(property)) {
                create.add(Code.of(held(type, property), ";\n").block());
            }
        }
        return create.addStatement("return new $T(this)", names.type(type.id())).build();
    }

    private Code held(ObjectType type, Property property) {
        String field = "this." + names.property(type.id(), property);
        Code converted = builders.converted(property, field, false);
        return JavaTypes.isFormed(property.type()) && !property.place().isParameter()
                ? Code.of(
                        field,
                        " = ",
                        builders.forms().of(type, property),
                        ".held(this, ",
                        JavaText.literal(property.wireName()),
                        Code.COMMA,
                        converted,
                        ")")
                : Code.of(field, " = ", converted);
    }

    /** What Bean Validation looks at: it would not find the builder's values under the names of the properties. */
    private FieldSpec constrained(ObjectType type, Property property) {
        TypeName held = constraints.types(property).held(property.type());
        return FieldSpec.builder(
                        JavaTypes.nullable(held), names.property(type.id(), property), Modifier.PRIVATE, Modifier.FINAL)
                .addAnnotations(constraints.of(property, held))
                .build();
    }

    private MethodSpec accessorMethod(ObjectType type, Property property) {
        String name = names.property(type.id(), property);
        MethodSpec.Builder method = MethodSpec.methodBuilder(accessorName(type, property))
                .addJavadoc(Docs.accessor(
                        property,
                        Docs.both(RequestParts.note(type, property), constraints.note(property)),
                        context.since(type, property.wireName())))
                .addModifiers(Modifier.PUBLIC)
                .returns(accessorType(type, property))
                .addCode(Code.of("return ", read(type, property, name), ";\n").block());
        NullUnmarked.of(property).ifPresent(method::addAnnotation);
        method.addAnnotations(DeprecatedMark.of(property.deprecation()));
        return method.build();
    }

    /** What Jackson sees: the value as it is in JSON, or nothing. */
    private MethodSpec jsonMethod(ObjectType type, Property property) {
        String name = names.property(type.id(), property);
        return MethodSpec.methodBuilder(jsonName(type, property))
                .addAnnotations(builders.annotations(property))
                .addAnnotations(DeprecatedMark.of(property.deprecation()))
                .returns(JavaTypes.nullable(types.held(property.type())))
                .addCode(Code.of("return as(values.", name, ");\n").block())
                .build();
    }

    private Code read(ObjectType type, Property property, String name) {
        String json = JavaText.literal(property.wireName());
        String where = "\"" + name + "\", " + json + ", " + property.span().line();
        Code held = Code.of(jsonName(type, property), "()");
        Code value = JavaTypes.isFormed(property.type())
                ? Code.of(builders.forms().of(type, property), ".read(", held, ")")
                : textReader(property.type())
                        .map(reader -> Code.of(reader, "(", held, ", ", where, ")"))
                        .orElse(held);
        boolean any = JavaTypes.mayBeNull(property.type()) && !property.place().isParameter();
        return switch (JavaPresence.of(property)) {
            case REQUIRED -> Code.of(any ? "requiredNullable(" : "required(", value, ", ", where, ")");
            case REQUIRED_NULLABLE, REQUIRED_NULL_UNSAID -> Code.of("requiredNullable(", value, ", ", where, ")");
            case OPTIONAL, OPTIONAL_NULL_UNSAID ->
                types.hasOptionals() ? Code.of(JavaTypes.OPTIONAL, ".ofNullable(", value, ")") : value;
            case OPTIONAL_NULLABLE -> Code.of("tristate(", value, ", ", json, ")");
        };
    }

    private static Optional<String> textReader(TypeRef type) {
        if (JavaTypes.isScalar(type, ScalarKind.DATETIME)) {
            return Optional.of("dateTime");
        }
        if (JavaTypes.isScalar(type, ScalarKind.DATE)) {
            return Optional.of("date");
        }
        return JavaTypes.isScalar(type, ScalarKind.BYTES) ? Optional.of("bytes") : Optional.empty();
    }
}
