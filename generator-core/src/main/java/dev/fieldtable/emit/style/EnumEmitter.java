package dev.fieldtable.emit.style;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
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
import javax.lang.model.element.Modifier;

/**
 * An enum as a final value class: a constant for each documented value, and any other value is kept as it came.
 *
 * <p>A Java {@code enum} cannot hold a value that the docs do not know yet, and a cache of such values would grow for
 * ever.
 */
public final class EnumEmitter {
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
                .addJavadoc(Docs.type(type, "A value of a set", ""));
        spec.addAnnotations(DeprecatedMark.of(type.deprecation()));
        TypeName index = ParameterizedTypeName.get(ClassName.get(Map.class), value, name);
        spec.addField(FieldSpec.builder(index, "byValue", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T<>()", LinkedHashMap.class)
                .build());
        for (EnumType.Value constant : type.values()) {
            spec.addField(FieldSpec.builder(
                            name, names.constant(type, constant), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc(Docs.constant(constant))
                    .addAnnotations(DeprecatedMark.of(constant.deprecation()))
                    .initializer("known($L)", literal(constant, integer))
                    .build());
        }
        spec.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(value, "value")
                .addParameter(boolean.class, "known")
                .addStatement("super(value, known)")
                .build());
        spec.addMethod(known(name, integer ? TypeName.LONG : value));
        spec.addMethod(of(type, name, value));
        spec.addMethod(MethodSpec.methodBuilder("knownValues")
                .addJavadoc("{@return the documented values, in the order of the documentation}\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), name))
                .addStatement("return $T.copyOf(byValue.values())", List.class)
                .build());
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

    /** One short call a constant: a class may not spend more than 64 KB on all of them. */
    private static MethodSpec known(ClassName name, TypeName value) {
        return MethodSpec.methodBuilder("known")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(value, "value")
                .returns(name)
                .addStatement("$T constant = new $T(value, true)", name, name)
                .addStatement("byValue.put(value, constant)")
                .addStatement("return constant")
                .build();
    }

    private MethodSpec of(EnumType type, ClassName name, ClassName value) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("{@return the constant of a value, or a new one if the value is not documented}\n"
                        + "@param value the value in JSON\n")
                .addAnnotation(AnnotationSpec.builder(JsonCreator.class)
                        .addMember("mode", "$T.DELEGATING", JsonCreator.Mode.class)
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(value, "value")
                .returns(name)
                .addStatement("$T known = byValue.get(value)", name)
                .addStatement(
                        "return known == null ? new $T(value, $L) : known",
                        name,
                        type.values().isEmpty())
                .build();
    }

    private static String literal(EnumType.Value constant, boolean integer) {
        return integer ? constant.value() + "L" : JavaText.literal(constant.value());
    }
}
