package dev.fieldtable.emit.style;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.emit.naming.JavaText;
import dev.fieldtable.emit.naming.JavadocText;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * What a type has beside others if some of its properties are parameters of a request: where each goes, and what an HTTP
 * client is to be given of them. Other types get nothing.
 */
public final class RequestParts {
    /** The support types that such a class leans on. */
    public static final List<String> SUPPORT = List.of("Parameters", "Place");

    private static final String PLACES = "PLACES";

    private final JavaNames names;

    RequestParts(EmissionContext context) {
        this.names = context.names();
    }

    /**
     * Tells whether a type has parameters, which are no part of its JSON.
     *
     * @param type the type
     * @return whether a property goes into the path, the query or a header
     */
    public static boolean any(ObjectType type) {
        return type.properties().stream().anyMatch(property -> property.place().isParameter());
    }

    /** Where a property goes, as a sentence without its full stop, in Javadoc's words; empty if the type has no parameters. */
    static String note(ObjectType type, Property property) {
        if (!any(type)) {
            return "";
        }
        String name = JavadocText.code(property.wireName());
        return switch (property.place()) {
            case PATH -> "Goes into the path as " + name;
            case QUERY -> "Goes into the query as " + name;
            case HEADER -> "Goes into the header " + name;
            case BODY -> body(type).isPresent() ? "Is the body" : "Goes into the body as " + name;
            case UNSAID -> "Where it goes in the request is not said";
        };
    }

    /** The property whose value is the whole body: the only one beside parameters that is said to go there. */
    private static Optional<Property> body(ObjectType type) {
        List<Property> bodies = type.properties().stream()
                .filter(property -> property.place() == Place.BODY)
                .toList();
        return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
    }

    /**
     * Adds all of it to a class.
     *
     * @param spec the class
     * @param type its type
     * @param style how the class looks
     */
    void add(TypeSpec.Builder spec, ObjectType type, EmissionStyle style) {
        if (!any(type)) {
            return;
        }
        Set<String> taken = type.properties().stream()
                .flatMap(property -> style.readerNames(type, property).stream())
                .collect(Collectors.toSet());
        spec.addField(places(type));
        if (has(type, Place.PATH)) {
            spec.addMethod(view("pathParameters", taken)
                    .addJavadoc("{@return what goes into the path, by the names of its variables; not encoded}\n")
                    .returns(map(ClassName.get(String.class)))
                    .addStatement("return $T.path(this, $L)", names.support("Parameters"), PLACES)
                    .build());
        }
        if (has(type, Place.QUERY)) {
            spec.addMethod(view("queryParameters", taken)
                    .addJavadoc("{@return what goes into the query, a list has several values; not encoded}\n")
                    .returns(map(LISTS))
                    .addStatement("return $T.query(this, $L)", names.support("Parameters"), PLACES)
                    .build());
        }
        if (has(type, Place.HEADER)) {
            spec.addMethod(view("headers", taken)
                    .addJavadoc("{@return what goes into headers, a list has several values}\n")
                    .returns(map(LISTS))
                    .addStatement("return $T.headers(this, $L)", names.support("Parameters"), PLACES)
                    .build());
        }
        // A component of a record that is called so is what the method would give.
        body(type)
                .filter(property -> !style.accessorName(type, property).equals("body"))
                .ifPresent(property -> spec.addMethod(view("body", taken)
                        .addJavadoc(
                                "{@return {@link #$1L()}, which is the body; what to write as JSON}\n",
                                style.accessorName(type, property))
                        .addAnnotations(DeprecatedMark.of(property.deprecation()))
                        .returns(style.accessorType(type, property))
                        .addStatement("return $L()", style.accessorName(type, property))
                        .build()));
    }

    private static final TypeName LISTS =
            ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(String.class));

    private static TypeName map(TypeName values) {
        return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), values);
    }

    private static boolean has(ObjectType type, Place place) {
        return type.properties().stream().anyMatch(property -> property.place() == place);
    }

    private static MethodSpec.Builder view(String name, Set<String> taken) {
        return MethodSpec.methodBuilder(EmissionStyle.free(name, taken.stream()))
                .addModifiers(Modifier.PUBLIC);
    }

    private FieldSpec places(ObjectType type) {
        ClassName place = names.support("Place");
        Stream<CodeBlock> entries = type.properties().stream()
                .filter(property -> property.place() != Place.UNSAID)
                .map(property -> CodeBlock.of(
                        "$T.entry($L, $T.$L)",
                        Map.class,
                        JavaText.literal(property.wireName()),
                        place,
                        property.place().name()));
        return FieldSpec.builder(map(place), PLACES, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Where in the request each property goes, by its name there, as far as it is said.\n")
                .initializer("$T.of($L)", place, entries.collect(CodeBlock.joining(",$W")))
                .build();
    }
}
