package dev.fieldtable.emit.style;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;

/** How an object type looks, and how its values are read, so that one validator emitter serves every style. */
public interface EmissionStyle {
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
    CodeBlock accessor(ObjectType type, Property property);

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
     * Tells whether a type can be a record.
     *
     * @param type the type
     * @return whether it has no more properties than a record can have components
     */
    static boolean fitsRecord(ObjectType type) {
        return RecordStyle.fits(type);
    }
}
