package dev.fieldtable.emit.style;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.emit.naming.JavaText;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * An enum as a final value class: a constant for each documented value, and any other value is kept as it came.
 *
 * <p>A Java {@code enum} cannot hold a value that the docs do not know yet, and a cache of such values would grow for
 * ever. One stands beside it, for a {@code switch}, with a constant for all that is not documented.
 */
public final class EnumEmitter {
    private static final String KNOWN = "Known";
    private static final String UNDOCUMENTED = "UNDOCUMENTED";

    /** Java spends more code on a constant of an {@code enum} than on one of ours; nobody writes as many cases. */
    private static final int MOST_CASES = 1_000;

    private final EmissionContext context;

    /**
     * An emitter.
     *
     * @param context what all emitters share
     */
    public EnumEmitter(EmissionContext context) {
        this.context = context;
    }

    /**
     * Writes the class of an enum.
     *
     * @param type the enum
     * @return the class
     */
    public TypeSpec emit(EnumType type) {
        JavaNames names = context.names();
        ClassName name = names.type(type.id());
        boolean integer = type.valueType() == ScalarKind.INTEGER;
        ClassName value = ClassName.get(integer ? Long.class : String.class);
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(names.support("OpenEnum"), value))
                .addJavadoc(Docs.type(type, "A value of a set", "", context.since(type)));
        spec.addAnnotations(DeprecatedMark.of(type.deprecation()));
        TypeName index = ParameterizedTypeName.get(ClassName.get(Map.class), value, name);
        spec.addField(FieldSpec.builder(index, "byValue", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T<>()", LinkedHashMap.class)
                .build());
        boolean switchable = !type.values().isEmpty() && type.values().size() <= MOST_CASES;
        ClassName known = ClassName.get("", name.simpleName().equals(KNOWN) ? KNOWN + "_" : KNOWN);
        for (EnumType.Value constant : type.values()) {
            String constantName = names.constant(type, constant);
            spec.addField(FieldSpec.builder(name, constantName, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc(Docs.constant(constant, context.since(type, constant.value())))
                    .addAnnotations(DeprecatedMark.of(constant.deprecation()))
                    .initializer(
                            switchable
                                    ? CodeBlock.of("known($L, $L.$L)", literal(constant, integer), known, constantName)
                                    : CodeBlock.of("known($L)", literal(constant, integer)))
                    .build());
        }
        addConstructor(spec, name, value, integer ? TypeName.LONG : value, switchable ? known : null);
        spec.addMethod(of(type, name, value, switchable ? known : null));
        spec.addMethod(MethodSpec.methodBuilder("knownValues")
                .addJavadoc("{@return the documented values, in the order of the documentation}\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), name))
                .addStatement("return $T.copyOf(byValue.values())", List.class)
                .build());
        if (switchable) {
            addKnown(type, spec, known);
        }
        if (type.open()) {
            spec.addMethod(MethodSpec.methodBuilder("isOpen")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(boolean.class)
                    .addStatement("return true")
                    .build());
        }
        return spec.build();
    }

    /** The constructor, and the method that calls it: a class may not spend more than 64 KB on all of its constants. */
    private static void addConstructor(
            TypeSpec.Builder spec, ClassName name, ClassName value, TypeName literal, @Nullable ClassName known) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(value, "value")
                .addParameter(boolean.class, "documented")
                .addStatement("super(value, documented)");
        MethodSpec.Builder method = MethodSpec.methodBuilder("known")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(literal, "value")
                .returns(name);
        if (known != null) {
            spec.addField(FieldSpec.builder(known, "known", Modifier.PRIVATE, Modifier.FINAL)
                    .build());
            constructor.addParameter(known, "known").addStatement("this.known = known");
            method.addParameter(known, "known").addStatement("$T constant = new $T(value, true, known)", name, name);
        } else {
            method.addStatement("$T constant = new $T(value, true)", name, name);
        }
        spec.addMethod(constructor.build());
        spec.addMethod(method.addStatement("byValue.put(value, constant)")
                .addStatement("return constant")
                .build());
    }

    /** The documented values as a Java {@code enum}, for a {@code switch}. */
    private void addKnown(EnumType type, TypeSpec.Builder spec, ClassName known) {
        JavaNames names = context.names();
        spec.addMethod(MethodSpec.methodBuilder("known")
                .addJavadoc(
                        "{@return the value for a {@code switch}, or {@code $L} if it is not documented}\n",
                        other(type))
                .addModifiers(Modifier.PUBLIC)
                .returns(known)
                .addStatement("return known")
                .build());
        TypeSpec.Builder constants = TypeSpec.enumBuilder(known.simpleName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The documented values, for a {@code switch}.\n");
        for (EnumType.Value constant : type.values()) {
            constants.addEnumConstant(
                    names.constant(type, constant),
                    TypeSpec.anonymousClassBuilder("")
                            .addJavadoc(Docs.constant(constant, context.since(type, constant.value())))
                            .addAnnotations(DeprecatedMark.of(constant.deprecation()))
                            .build());
        }
        constants.addEnumConstant(
                other(type),
                TypeSpec.anonymousClassBuilder("")
                        .addJavadoc("Any other value.\n")
                        .build());
        spec.addType(constants.build());
    }

    /** The constant for what is not documented: a name that no value has. */
    private String other(EnumType type) {
        return EmissionStyle.free(
                UNDOCUMENTED,
                type.values().stream().map(value -> context.names().constant(type, value)));
    }

    private MethodSpec of(EnumType type, ClassName name, ClassName value, @Nullable ClassName known) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("{@return the constant of a value, or a new one if the value is not documented}\n"
                        + "@param value the value in JSON\n")
                .addAnnotation(AnnotationSpec.builder(JsonCreator.class)
                        .addMember("mode", "$T.DELEGATING", JsonCreator.Mode.class)
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(value, "value")
                .returns(name)
                .addStatement("$T known = byValue.get($T.requireNonNull(value))", name, Objects.class)
                .addStatement(
                        "return known == null ? new $T(value, $L$L) : known",
                        name,
                        type.values().isEmpty(),
                        known == null ? CodeBlock.of("") : CodeBlock.of(", $T.$L", known, other(type)))
                .build();
    }

    private static String literal(EnumType.Value constant, boolean integer) {
        return integer ? constant.value() + "L" : JavaText.literal(constant.value());
    }
}
