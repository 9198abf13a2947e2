package dev.fieldtable.emit.style;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import java.util.List;
import java.util.Optional;

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
     * What a validator is given to read the values from.
     *
     * @param type the type
     * @return the type of the validator's parameter {@code values}
     */
    TypeName valuesType(ObjectType type);

    /**
     * How a validator reads a value.
     *
     * @param type the type
     * @param property one of its properties
     * @return an expression over {@code values} that is {@code null} when there is no value
     */
    CodeBlock value(ObjectType type, Property property);

    /**
     * What the method is called that users read a property with.
     *
     * @param type the type
     * @param property one of its properties
     * @return the name of a method without parameters
     */
    String accessorName(ObjectType type, Property property);

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
}
