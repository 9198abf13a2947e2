package dev.fieldtable.learn.sample;

import dev.fieldtable.model.TypeId;

/**
 * A place at which a document is not as documented.
 *
 * @param kind in which way
 * @param type the type that it is about: that of the property, or the enum that lacks a value
 * @param property the documented name of the property; of an undocumented one its key
 * @param detail what came instead: the value that an enum lacks, or what it is, such as {@code a text}; else empty
 */
public record Departure(Kind kind, TypeId type, String property, String detail) {
    /** In which way a document is not as documented. */
    public enum Kind {
        /** A property is not there that must be. */
        ABSENT,
        /** A property is null of which the docs do not say that it may be. */
        NULL,
        /** A property is not documented. */
        UNDOCUMENTED_PROPERTY,
        /** A value is not among those that an enum has, or is another constant. */
        UNDOCUMENTED_VALUE,
        /** A value is of another type of JSON. */
        OTHER_TYPE
    }
}
