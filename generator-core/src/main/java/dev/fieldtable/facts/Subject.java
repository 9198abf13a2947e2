package dev.fieldtable.facts;

import dev.fieldtable.model.TypeId;

/**
 * What a fact is about: types, properties of types, or values of enums, each by its documented name or by a pattern, in
 * which {@code *} stands for any characters, and a backslash before it for a star.
 *
 * @param model the type, as {@code components/UserPlexAccount}, or its name alone for such a type in any package; empty for
 *     all types
 * @param property the property; empty if it is about the type or a value
 * @param value the value of an enum, as it is in JSON; empty if it is about the type or a property
 */
public record Subject(String model, String property, String value) {
    /**
     * One property.
     *
     * @param type the type that has it
     * @param property its documented name
     * @return the subject
     */
    public static Subject property(TypeId type, String property) {
        return new Subject(NamePattern.literal(modelOf(type)), NamePattern.literal(property), "");
    }

    /**
     * All properties of a name.
     *
     * @param models the types that have it, as a pattern; empty for all
     * @param property its documented name
     * @return the subject
     */
    public static Subject properties(String models, String property) {
        return new Subject(models, NamePattern.literal(property), "");
    }

    /**
     * One type.
     *
     * @param type the type
     * @return the subject
     */
    public static Subject type(TypeId type) {
        return new Subject(NamePattern.literal(modelOf(type)), "", "");
    }

    /**
     * What a subject calls a type.
     *
     * @param type the type
     * @return its package and name, such as {@code components/UserPlexAccount}
     */
    public static String modelOf(TypeId type) {
        return type.packageName().isEmpty() ? type.name() : type.packageName() + "/" + type.name();
    }

    /** What a subject can be. */
    enum Sort {
        /** Properties. */
        PROPERTY("a property"),
        /** Types. */
        TYPE("a type"),
        /** Values of enums. */
        VALUE("a value");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        /** {@return what messages call it} */
        String label() {
            return label;
        }
    }

    /** {@return what this is} */
    Sort sort() {
        if (property.isEmpty()) {
            return value.isEmpty() ? Sort.TYPE : Sort.VALUE;
        }
        return Sort.PROPERTY;
    }
}
