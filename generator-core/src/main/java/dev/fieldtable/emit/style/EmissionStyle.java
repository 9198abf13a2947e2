package dev.fieldtable.emit.style;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an object type looks, and all that others have to know of it, so that none of them asks which style it is.
 *
 * <p>Sealed, since the questions are ours and change with the emitters that ask them.
 */
public sealed interface EmissionStyle permits BuilderClassStyle, RecordStyle {
    /**
     * Writes the class of an object type.
     *
     * @param type the type
     * @return the class
     */
    TypeSpec emit(ObjectType type);

    /**
     * How a validator reads a value.
     *
     * @param type the type
     * @param property one of its properties
     * @return an expression over {@code model} that is {@code null} when there is no value
     */
    Code value(ObjectType type, Property property);

    /**
     * What the method is called that users read a property with.
     *
     * @param type the type
     * @param property one of its properties
     * @return the name of a method without parameters
     */
    String accessorName(ObjectType type, Property property);

    /**
     * What the public methods are called that read a property.
     *
     * @param type the type
     * @param property one of its properties
     * @return the names, that of {@link #accessorName} first
     */
    List<String> readerNames(ObjectType type, Property property);

    /**
     * What users read a property as.
     *
     * @param type the type
     * @param property one of its properties
     * @return what the accessor returns, with its annotations
     */
    TypeName accessorType(ObjectType type, Property property);

    /**
     * Tells where a type does not look as the style has it.
     *
     * @param type the type
     * @return what becomes of it instead, and why; nothing if it looks like all others
     */
    Optional<Diagnostic> deviation(ObjectType type);

    /** {@return the names of the support types that classes of this style lean on, beside those that all lean on} */
    List<String> supportTypes();

    /** {@return whether a class holds a property as {@code Tristate}, so that Bean Validation has to look into these} */
    boolean holdsTristates();

    /**
     * A final class whose state is its builder.
     *
     * @param context what all emitters share
     * @param strict whether a document that is not as documented is refused when it is read
     * @return the style
     */
    static EmissionStyle builderClass(EmissionContext context, boolean strict) {
        return new BuilderClassStyle(context, strict);
    }

    /**
     * A record, or a class where a type has more properties than a record can have components.
     *
     * @param context what all emitters share
     * @param strict whether a document that is not as documented is refused when it is read
     * @return the style
     */
    static EmissionStyle records(EmissionContext context, boolean strict) {
        return new RecordStyle(context, strict);
    }

    /**
     * A name like another one that is free.
     *
     * @param name the name
     * @param taken the names that are not
     * @return the name, with underscores behind it if it is taken
     */
    static String free(String name, Stream<String> taken) {
        Set<String> all = taken.collect(Collectors.toSet());
        String free = name;
        while (all.contains(free)) {
            free += "_";
        }
        return free;
    }
}
