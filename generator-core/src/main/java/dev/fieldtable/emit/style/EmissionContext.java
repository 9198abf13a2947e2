package dev.fieldtable.emit.style;

import com.palantir.javapoet.AnnotationSpec;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.emit.naming.JavaTypes;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeGraph;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.option.SecretWords;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What all emitters share.
 *
 * @param model the types that are written, and all they reach
 * @param names the settled names
 * @param types the Java types of values
 * @param inUnions the types that an arm of a union reaches, which therefore have to be read from plain JSON values too
 * @param recursive the types that can be nested as deep as a document may be
 * @param beanValidation whether models have the annotations of Jakarta Bean Validation
 * @param secretWords by which names a value is a secret
 * @param wireAliases whether properties are read in other spellings of their names too
 * @param fillsDefaults whether builders set what the docs name as a default
 */
public record EmissionContext(
        TypeModel model,
        JavaNames names,
        JavaTypes types,
        Set<TypeId> inUnions,
        Set<TypeId> recursive,
        boolean beanValidation,
        SecretWords secretWords,
        boolean wireAliases,
        boolean fillsDefaults) {
    /** Copies the sets. */
    public EmissionContext {
        inUnions = Set.copyOf(inUnions);
        recursive = Set.copyOf(recursive);
    }

    /**
     * Tells whether a type has a value of its own that must not be read in a log.
     *
     * @param type the type
     * @return whether the name of one of its properties tells of a secret
     */
    boolean holdsSecrets(ObjectType type) {
        return type.properties().stream().anyMatch(property -> secretWords.matches(property.wireName()));
    }

    /**
     * Tells whether a type can be nested as deep as a document may be.
     *
     * @param type the type
     * @return whether a value of it can hold another one, directly or not
     */
    boolean isRecursive(ObjectType type) {
        return recursive.contains(type.id());
    }

    /**
     * The other spellings in which the properties of a type are read.
     *
     * @param type the type
     * @return the spellings by the names in JSON; empty for a name that has none
     */
    Map<String, List<String>> aliases(ObjectType type) {
        return wireAliases ? WireAliases.of(type) : Map.of();
    }

    /** {@return the state of the docs that a type came with, if that is known} */
    Optional<String> since(TypeDeclaration type) {
        return model.since().of(type.id());
    }

    /** {@return the state of the docs that a part of a type came with, if that is known and is not that of the type} */
    Optional<String> since(TypeDeclaration type, String part) {
        return model.since().of(type.id(), part);
    }

    /**
     * An annotation for a class that names deprecated types: {@code javac} warns of every use outside their own file.
     *
     * @param type the class's type
     * @param itself whether the class stands in another file than the type
     * @return the annotation, if it is needed
     */
    public Optional<AnnotationSpec> suppressDeprecation(TypeDeclaration type, boolean itself) {
        List<Deprecation> used = Stream.concat(
                        itself ? Stream.concat(Stream.of(type.deprecation()), type.accept(PROPERTIES)) : Stream.empty(),
                        TypeGraph.of(type).stream()
                                .filter(id -> !id.equals(type.id()))
                                .map(id -> model.get(new TypeRef.Named(id)).deprecation()))
                .filter(Objects::nonNull)
                .toList();
        return suppressDeprecation(used);
    }

    /** An annotation for a class that names what is deprecated; none if it names nothing such. */
    static Optional<AnnotationSpec> suppressDeprecation(Collection<Deprecation> used) {
        if (used.isEmpty()) {
            return Optional.empty();
        }
        AnnotationSpec.Builder suppressed = AnnotationSpec.builder(SuppressWarnings.class);
        if (!used.stream().allMatch(Deprecation::isGone)) {
            suppressed.addMember("value", "$S", "deprecation");
        }
        if (used.stream().anyMatch(Deprecation::isGone)) {
            suppressed.addMember("value", "$S", "removal");
        }
        return Optional.of(suppressed.build());
    }

    /** What is deprecated within a type, of which its validator names the accessors. */
    private static final TypeDeclaration.Visitor<Stream<@Nullable Deprecation>> PROPERTIES =
            new TypeDeclaration.Visitor<>() {
                @Override
                public Stream<@Nullable Deprecation> object(ObjectType type) {
                    return type.properties().stream().map(Property::deprecation);
                }

                @Override
                public Stream<@Nullable Deprecation> enumeration(EnumType type) {
                    return Stream.empty();
                }

                @Override
                public Stream<@Nullable Deprecation> union(UnionType type) {
                    return Stream.empty();
                }
            };
}
