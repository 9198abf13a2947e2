package dev.fieldtable.emit.validation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.emit.naming.JavaPresence;
import dev.fieldtable.emit.naming.JavaText;
import dev.fieldtable.emit.naming.JavaTypes;
import dev.fieldtable.emit.style.EmissionContext;
import dev.fieldtable.emit.style.EmissionStyle;
import dev.fieldtable.emit.style.Rules;
import dev.fieldtable.emit.style.TreeReaders;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
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
                .addStatement("return $T.all(model)", names.support("Check"))
                .build());
        spec.addMethod(check(type));
        return spec.build();
    }

    private MethodSpec check(ObjectType type) {
        CodeBlock.Builder checks = CodeBlock.builder();
        for (Property property : type.properties()) {
            checks.add(checks(type, property));
        }
        checks.add(others(type));
        return MethodSpec.methodBuilder("check")
                .addModifiers(Modifier.STATIC)
                .addParameter(style.valuesType(type), "values")
                .addParameter(context.names().support("Check"), "check")
                .addCode(checks.build())
                .build();
    }

    private CodeBlock checks(ObjectType type, Property property) {
        boolean mayBeNull = JavaTypes.mayBeNull(property.type());
        String presence = switch (JavaPresence.demanded(property)) {
            case REQUIRED -> mayBeNull ? "requiredNullable" : "required";
            case REQUIRED_NULLABLE -> "requiredNullable";
            case OPTIONAL -> mayBeNull ? "optionalNullable" : "optional";
            case OPTIONAL_NULLABLE -> "optionalNullable";
        };
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "check.$L($L, $L, $L",
                        presence,
                        JavaText.literal(property.wireName()),
                        style.value(type, property),
                        property.span().line());
        Rules.of(context.names(), property.type()).ifPresent(rule -> code.add(", $L", rule));
        return code.add(");\n").build();
    }

    private CodeBlock others(ObjectType type) {
        Property additional = type.additionalProperties();
        if (additional == null) {
            return CodeBlock.of("check.noOthers($L);\n", type.span().line());
        }
        if (JavaTypes.isScalar(additional.type(), ScalarKind.ANY)) {
            return CodeBlock.of("");
        }
        CodeBlock rule = Rules.of(context.names(), additional.type())
                .orElseGet(() -> CodeBlock.of("$T.PLAIN", context.names().support("Rule")));
        return CodeBlock.of(
                "check.others($L, $L, $L);\n",
                TreeReaders.kept(context).reader(additional.type()),
                additional.span().line(),
                rule);
    }
}
