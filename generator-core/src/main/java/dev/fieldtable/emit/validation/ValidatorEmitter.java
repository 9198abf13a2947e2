package dev.fieldtable.emit.validation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.emit.naming.JavaText;
import dev.fieldtable.emit.naming.JavaTypes;
import dev.fieldtable.emit.style.EmissionContext;
import dev.fieldtable.emit.style.EmissionStyle;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeRef;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The validator of a model: one straight line of calls, one call a property. */
public final class ValidatorEmitter {
    private final EmissionContext context;
    private final EmissionStyle style;

    /**
     * An emitter.
     *
     * @param context what all emitters share
     * @param style how the models look whose values are read
     */
    public ValidatorEmitter(EmissionContext context, EmissionStyle style) {
        this.context = context;
        this.style = style;
    }

    /**
     * Writes the validator of an object type.
     *
     * @param type the type
     * @return the class
     */
    public TypeSpec emit(ObjectType type) {
        JavaNames names = context.names();
        ClassName model = names.type(type.id());
        TypeSpec.Builder spec = TypeSpec.classBuilder(names.validator(type.id()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Tells where a {@link $T} is not as documented.\n", model);
        context.suppressDeprecation(type, true).ifPresent(spec::addAnnotation);
        spec.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        spec.addMethod(MethodSpec.methodBuilder("validate")
                .addJavadoc("{@return every violation in a model and in all that it holds; empty if there is none}\n"
                        + "@param model the model\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(model, "model")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), names.support("Violation")))
                .addStatement(
                        "return $T.validate(model, $T.STRICT)",
                        names.support("ModelValidator"),
                        names.support("ValidationProfile"))
                .build());
        spec.addMethod(check(type));
        return spec.build();
    }

    private MethodSpec check(ObjectType type) {
        CodeBlock.Builder checks = CodeBlock.builder();
        for (Property property : type.properties()) {
            checks.add(checks(type, property));
        }
        if (type.additionalProperties() == null) {
            checks.add("check.noOthers($L);\n", type.span().line());
        }
        return MethodSpec.methodBuilder("check")
                .addModifiers(Modifier.STATIC)
                .addParameter(style.valuesType(type), "values")
                .addParameter(context.names().support("Check"), "check")
                .addCode(checks.build())
                .build();
    }

    private CodeBlock checks(ObjectType type, Property property) {
        CodeBlock value = style.accessor(type, property);
        String name = JavaText.literal(property.wireName());
        int line = property.span().line();
        boolean any = JavaTypes.isScalar(property.type(), ScalarKind.ANY);
        String presence = switch (property.presence()) {
            case REQUIRED -> any ? "requiredNullable" : "required";
            case REQUIRED_NULLABLE -> "requiredNullable";
            case OPTIONAL -> any ? "optionalNullable" : "optional";
            case OPTIONAL_NULLABLE -> "optionalNullable";
        };
        CodeBlock.Builder code = CodeBlock.builder().add("check");
        if (holdsNulls(property.type())) {
            code.add(".nullItems()");
        }
        code.add(".$L($L, $L, $L)", presence, name, value, line);
        if (property.type() instanceof TypeRef.Constant constant) {
            code.add(".constant($L, $L, $L, $L)", name, value, literal(constant), line);
        } else if (property.type() instanceof TypeRef.Scalar scalar) {
            String format = switch (scalar.kind()) {
                case DATETIME -> "dateTime";
                case DATE -> "date";
                case BYTES -> "bytes";
                case NULL -> "nothing";
                default -> "";
            };
            if (!format.isEmpty()) {
                code.add(".$L($L, $L, $L)", format, name, value, line);
            }
        }
        return code.add(";\n").build();
    }

    private static boolean holdsNulls(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return isNullable(list.element()) || holdsNulls(list.element());
        }
        return type instanceof TypeRef.MapOf map && (isNullable(map.value()) || holdsNulls(map.value()));
    }

    private static boolean isNullable(TypeRef type) {
        return type instanceof TypeRef.NullableOf || JavaTypes.mayBeNull(type);
    }

    private static CodeBlock literal(TypeRef.Constant constant) {
        return constant.value() instanceof String text
                ? CodeBlock.of("$L", JavaText.literal(text))
                : CodeBlock.of(constant.value() instanceof Long ? "$LL" : "$L", constant.value());
    }
}
