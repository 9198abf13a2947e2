package dev.fieldtable.emit.validation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.emit.naming.JavaPresence;
import dev.fieldtable.emit.naming.JavaText;
import dev.fieldtable.emit.naming.JavaTypes;
import dev.fieldtable.emit.style.Code;
import dev.fieldtable.emit.style.EmissionContext;
import dev.fieldtable.emit.style.EmissionStyle;
import dev.fieldtable.emit.style.Rules;
import dev.fieldtable.emit.style.TreeReaders;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import java.util.List;
import java.util.Optional;
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
        addCheck(type, spec);
        return spec.build();
    }

    private void addCheck(ObjectType type, TypeSpec.Builder spec) {
        CodeBlock.Builder checks = CodeBlock.builder()
                .addStatement("check.begin($L)", JavaText.literal(type.span().path()));
        for (Property property : type.properties()) {
            Optional<CodeBlock> rule = Rules.of(context, property)
                    .map(each -> shared(each, context.names().property(type.id(), property) + "Rule", spec));
            checks.add(check(type, property, rule));
        }
        checks.add(others(type, spec));
        spec.addMethod(MethodSpec.methodBuilder("check")
                .addModifiers(Modifier.STATIC)
                .addParameter(context.names().type(type.id()), "model")
                .addParameter(context.names().support("Check"), "check")
                .addCode(checks.build())
                .build());
    }

    /** A rule that is made but once. */
    private CodeBlock shared(Rules rule, String name, TypeSpec.Builder spec) {
        if (!rule.made()) {
            return rule.expression();
        }
        spec.addField(FieldSpec.builder(
                        context.names().support("Rule"), name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(rule.expression())
                .build());
        return CodeBlock.of("$L", name);
    }

    private CodeBlock check(ObjectType type, Property property, Optional<CodeBlock> rule) {
        if (property.place().isParameter()) {
            return parameter(type, property, rule);
        }
        boolean mayBeNull = JavaTypes.mayBeNull(property.type());
        String presence = switch (JavaPresence.demanded(property)) {
            case REQUIRED -> mayBeNull ? "requiredNullable" : "required";
            case REQUIRED_NULLABLE -> "requiredNullable";
            case OPTIONAL -> mayBeNull ? "optionalNullable" : "optional";
            case REQUIRED_NULL_UNSAID -> mayBeNull ? "requiredNullable" : "requiredNullUnsaid";
            case OPTIONAL_NULLABLE -> "optionalNullable";
            case OPTIONAL_NULL_UNSAID -> mayBeNull ? "optionalNullable" : "optionalNullUnsaid";
        };
        boolean unsaid = presence.endsWith("Unsaid");
        Code asked = rule.map(each -> Code.of(", ", each))
                .orElseGet(() -> unsaid ? Code.of(", ", context.names().support("Rule"), ".PLAIN") : Code.of());
        return Code.of(
                        "check.",
                        presence,
                        "(",
                        JavaText.literal(property.wireName()),
                        ", ",
                        style.value(type, property),
                        ", ",
                        property.span().line(),
                        asked,
                        ");\n")
                .block();
    }

    /** What is no part of the JSON is not looked for among what came beside it. */
    private CodeBlock parameter(ObjectType type, Property property, Optional<CodeBlock> rule) {
        return Code.of(
                        "check.parameter(",
                        JavaText.literal(property.wireName()),
                        ", ",
                        style.value(type, property),
                        ", ",
                        JavaPresence.demanded(property).required(),
                        ", ",
                        property.span().line(),
                        ", ",
                        rule.orElseGet(
                                () -> CodeBlock.of("$T.PLAIN", context.names().support("Rule"))),
                        ");\n")
                .block();
    }

    private CodeBlock others(ObjectType type, TypeSpec.Builder spec) {
        Property additional = type.additionalProperties();
        if (additional == null) {
            return CodeBlock.of("check.noOthers($L);\n", type.span().line());
        }
        if (JavaTypes.isScalar(additional.type(), ScalarKind.ANY)) {
            return CodeBlock.of("");
        }
        CodeBlock rule = Rules.of(context, additional)
                .map(each -> shared(each, "othersRule", spec))
                .orElseGet(() -> CodeBlock.of("$T.PLAIN", context.names().support("Rule")));
        return CodeBlock.of(
                "check.others($L, $L, $L);\n",
                TreeReaders.kept(context).handingOut(additional.type()),
                additional.span().line(),
                rule);
    }
}
