package dev.fieldtable.output;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class or a member of one that generated code offers to its users. What only Jackson or other generated classes can
 * reach is none.
 *
 * @param element the part of the model that it stands for: a property's name in JSON, an enum's value, an arm's type;
 *     {@code null} for what the type as a whole has
 * @param kind what it is
 * @param owner the binary name of the class that has it, or of the class itself
 * @param name its name; that of the property for a component, empty for constructors and classes
 * @param parameters what it takes, types with qualified names and all type arguments
 * @param type what it gives; empty for constructors and classes
 * @param signature how a person would write it, with simple names
 */
public record JavaMember(
        @Nullable String element,
        Kind kind,
        String owner,
        String name,
        List<String> parameters,
        String type,
        String signature) {
    /** What a member is. */
    public enum Kind {
        /** A class, record or interface. */
        CLASS,
        /** A constructor. */
        CONSTRUCTOR,
        /** A part of a record's canonical constructor, which is the same as long as all its parts are. */
        COMPONENT,
        /** A method. */
        METHOD,
        /** A field. */
        FIELD
    }

    /** Copies the list. */
    public JavaMember {
        parameters = List.copyOf(parameters);
    }

    /**
     * A type as it is at run time.
     *
     * @param type a type with its arguments
     * @return the type without them
     */
    public static String erased(String type) {
        int arguments = type.indexOf('<');
        return arguments < 0 ? type : type.substring(0, arguments);
    }

    /** {@return what it takes at run time} */
    public List<String> erasedParameters() {
        return parameters.stream().map(JavaMember::erased).toList();
    }
}
