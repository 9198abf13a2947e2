package dev.fieldtable.emit.naming;

import com.palantir.javapoet.ClassName;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeGraph;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeRef;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where Java takes a name for a field or a class, it takes it for the field: one called {@code com} hides all classes whose
 * names have to be spelled out as {@code com.acme.Person}, and one called {@code 人} a class of that name.
 *
 * <p>A file imports one class of a name; all others are spelled out.
 */
final class SpelledOut {
    /** What else the class of an object names where Java would look for a field; {@code Map} and the like no class is called. */
    private static final Set<String> NAMED = Set.of(
            "Components",
            "Form",
            "JsonCreator",
            "JsonTypeInfo",
            "ModelValidator",
            "Parameters",
            "Place",
            "RawDecimal",
            "RawList",
            "RawObject",
            "RawUnion",
            "RecordModel",
            "Tree");

    /** What the full names begin with that are no classes of the model. */
    private static final Set<String> ROOTS = Set.of("com", "java");

    private final Map<TypeId, ClassName> types;
    private final Set<String> roots = new HashSet<>(ROOTS);

    /**
     * Knows a model's classes.
     *
     * @param types the classes
     * @param support the package of the support types
     */
    SpelledOut(Map<TypeId, ClassName> types, String support) {
        this.types = types;
        roots.add(root(support));
        types.values().forEach(type -> roots.add(root(type.packageName())));
    }

    /** The names that no property of an object may have. */
    Set<String> hidden(ObjectType type) {
        Set<ClassName> classes = new HashSet<>();
        classes.add(known(type.id()));
        TypeGraph.of(type).forEach(id -> classes.add(known(id)));
        properties(type)
                .flatMap(property -> own(property.type()).stream())
                .forEach(own -> classes.add(JavaTypes.named(own)));
        Set<String> names = new HashSet<>(NAMED);
        Set<String> hidden = new HashSet<>();
        boolean someAreSpelledOut = false;
        for (ClassName each : classes) {
            someAreSpelledOut |= !names.add(each.simpleName());
            hidden.add(each.simpleName());
        }
        if (someAreSpelledOut) {
            hidden.addAll(roots);
            classes.forEach(each -> hidden.add(root(each.packageName())));
        }
        return hidden;
    }

    private ClassName known(TypeId id) {
        return Objects.requireNonNull(types.get(id));
    }

    private static Stream<Property> properties(ObjectType type) {
        return Stream.concat(type.properties().stream(), Optional.ofNullable(type.additionalProperties()).stream());
    }

    private static String root(String name) {
        return name.split("\\.", 2)[0];
    }

    /** The user's classes that a type stands for, and those that read and write its values. */
    private static Set<String> own(TypeRef type) {
        return type.innermost() instanceof TypeRef.Own own
                ? Set.copyOf(List.of(own.javaClass(), owner(own.read()), owner(own.write())))
                : Set.of();
    }

    private static String owner(String method) {
        return method.substring(0, method.lastIndexOf('.'));
    }
}
