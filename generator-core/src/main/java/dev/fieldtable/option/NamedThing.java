package dev.fieldtable.option;

import org.jspecify.annotations.Nullable;

/**
 * Something of the docs that has a name in Java, by the names that the docs have for it. Whatever else they come to say of
 * it, or of other things, it is the same thing as long as these stay.
 *
 * @param kind what it is
 * @param packageName the documented package, dotted, such as {@code components}; empty for what is in none
 * @param typeName the documented name of the type that it is, or is in; empty for a package
 * @param member what it is known by within its type; empty for a type and a package
 */
public record NamedThing(Kind kind, String packageName, String typeName, String member) {
    /** What has a name of its own in Java. */
    public enum Kind {
        /** The package of what the models lean on; there is one. */
        SUPPORT,
        /** A package of types. */
        PACKAGE,
        /** A type. */
        TYPE,
        /** A property of an object, known by its documented name. */
        PROPERTY,
        /** A value of an enum, known by what it is in JSON. */
        VALUE,
        /** A type of a union, known by its spelling. */
        ARM
    }

    // As TypeId has them, and for the same reason.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NamedThing thing
                && kind == thing.kind
                && member.equals(thing.member)
                && typeName.equals(thing.typeName)
                && packageName.equals(thing.packageName);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * packageName.hashCode() + typeName.hashCode()) + member.hashCode() + kind.hashCode();
    }

    /** {@return the package of what the models lean on} */
    public static NamedThing support() {
        return new NamedThing(Kind.SUPPORT, "", "", "");
    }

    /**
     * A package of types.
     *
     * @param packageName the documented package, dotted
     * @return the package
     */
    public static NamedThing ofPackage(String packageName) {
        return new NamedThing(Kind.PACKAGE, packageName, "", "");
    }

    /**
     * A type.
     *
     * @param packageName its documented package; empty for none
     * @param typeName its documented name
     * @return the type
     */
    public static NamedThing ofType(String packageName, String typeName) {
        return new NamedThing(Kind.TYPE, packageName, typeName, "");
    }

    /**
     * A property of an object.
     *
     * @param packageName the documented package of the object; empty for none
     * @param typeName the documented name of the object
     * @param documentedName the documented name of the property
     * @return the property
     */
    public static NamedThing ofProperty(String packageName, String typeName, String documentedName) {
        return new NamedThing(Kind.PROPERTY, packageName, typeName, documentedName);
    }

    /**
     * A value of an enum.
     *
     * @param packageName the documented package of the enum; empty for none
     * @param typeName the documented name of the enum
     * @param value the value in JSON, as text
     * @return the value
     */
    public static NamedThing ofValue(String packageName, String typeName, String value) {
        return new NamedThing(Kind.VALUE, packageName, typeName, value);
    }

    /**
     * A type of a union.
     *
     * @param packageName the documented package of the union; empty for none
     * @param typeName the documented name of the union
     * @param spelling the type, as {@code TypeSpelling} writes it
     * @return the type within the union
     */
    public static NamedThing ofArm(String packageName, String typeName, String spelling) {
        return new NamedThing(Kind.ARM, packageName, typeName, spelling);
    }
}
