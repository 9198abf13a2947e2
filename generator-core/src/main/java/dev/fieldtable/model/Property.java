package dev.fieldtable.model;

import dev.fieldtable.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A property of an object.
 *
 * @param name the name as documented
 * @param wireName the name in JSON
 * @param type the type of its value when that is not {@code null}
 * @param presence whether it must be there and whether it may be {@code null}
 * @param format how its value is written, in JSON Schema's words, such as {@code date-time}; empty if the docs do not say
 * @param constraints what its value has to be besides its type
 * @param defaultValue what stands in for it where it is left out; {@code null} if the docs name nothing
 * @param place where in a request it goes
 * @param encoding how its value is written there
 * @param description the whole description, Markdown with {@code \n} for line breaks; empty if there is none
 * @param example the example as documented, {@code \n} for line breaks; empty if there is none
 * @param deprecation that it is deprecated; {@code null} if it is not
 * @param span the row that documents it
 */
public record Property(
        String name,
        String wireName,
        TypeRef type,
        Presence presence,
        String format,
        Constraints constraints,
        @Nullable DefaultValue defaultValue,
        Place place,
        Encoding encoding,
        String description,
        String example,
        @Nullable Deprecation deprecation,
        SourceSpan span) {
    /**
     * A property that is written as is usual where it goes.
     *
     * @param name the name as documented
     * @param wireName the name in JSON
     * @param type the type of its value when that is not {@code null}
     * @param presence whether it must be there and whether it may be {@code null}
     * @param format how its value is written, in JSON Schema's words, such as {@code date-time}; empty if the docs do not say
     * @param constraints what its value has to be besides its type
     * @param defaultValue what stands in for it where it is left out; {@code null} if the docs name nothing
     * @param place where in a request it goes
     * @param description the whole description, Markdown with {@code \n} for line breaks; empty if there is none
     * @param example the example as documented, {@code \n} for line breaks; empty if there is none
     * @param deprecation that it is deprecated; {@code null} if it is not
     * @param span the row that documents it
     */
    public Property(
            String name,
            String wireName,
            TypeRef type,
            Presence presence,
            String format,
            Constraints constraints,
            @Nullable DefaultValue defaultValue,
            Place place,
            String description,
            String example,
            @Nullable Deprecation deprecation,
            SourceSpan span) {
        this(
                name,
                wireName,
                type,
                presence,
                format,
                constraints,
                defaultValue,
                place,
                Encoding.USUAL,
                description,
                example,
                deprecation,
                span);
    }

    /**
     * A property of whose values the docs say no more than the type.
     *
     * @param name the name as documented
     * @param wireName the name in JSON
     * @param type the type of its value when that is not {@code null}
     * @param presence whether it must be there and whether it may be {@code null}
     * @param description the whole description; empty if there is none
     * @param example the example as documented; empty if there is none
     * @param deprecation that it is deprecated; {@code null} if it is not
     * @param span the row that documents it
     */
    public Property(
            String name,
            String wireName,
            TypeRef type,
            Presence presence,
            String description,
            String example,
            @Nullable Deprecation deprecation,
            SourceSpan span) {
        this(
                name,
                wireName,
                type,
                presence,
                "",
                Constraints.NONE,
                null,
                Place.UNSAID,
                Encoding.USUAL,
                description,
                example,
                deprecation,
                span);
    }

    /**
     * The same property under another name in JSON.
     *
     * @param changed the name in JSON
     * @return a copy
     */
    public Property withWireName(String changed) {
        return new Property(
                name,
                changed,
                type,
                presence,
                format,
                constraints,
                defaultValue,
                place,
                encoding,
                description,
                example,
                deprecation,
                span);
    }

    /**
     * The same property with another type.
     *
     * @param changed the type of its value
     * @return a copy
     */
    public Property withType(TypeRef changed) {
        return new Property(
                name,
                wireName,
                changed,
                presence,
                format,
                constraints,
                defaultValue,
                place,
                encoding,
                description,
                example,
                deprecation,
                span);
    }

    /**
     * The same property with another presence.
     *
     * @param changed whether it must be there and whether it may be {@code null}
     * @return a copy
     */
    public Property withPresence(Presence changed) {
        return new Property(
                name,
                wireName,
                type,
                changed,
                format,
                constraints,
                defaultValue,
                place,
                encoding,
                description,
                example,
                deprecation,
                span);
    }

    /**
     * The same property with another format.
     *
     * @param changed how its value is written, in JSON Schema's words; empty for unsaid
     * @return a copy
     */
    public Property withFormat(String changed) {
        return new Property(
                name,
                wireName,
                type,
                presence,
                changed,
                constraints,
                defaultValue,
                place,
                encoding,
                description,
                example,
                deprecation,
                span);
    }

    /**
     * The same property with other constraints.
     *
     * @param changed what its value has to be besides its type
     * @return a copy
     */
    public Property withConstraints(Constraints changed) {
        return new Property(
                name,
                wireName,
                type,
                presence,
                format,
                changed,
                defaultValue,
                place,
                encoding,
                description,
                example,
                deprecation,
                span);
    }

    /**
     * The same property with another default.
     *
     * @param changed what stands in for it where it is left out
     * @return a copy
     */
    public Property withDefaultValue(DefaultValue changed) {
        return new Property(
                name,
                wireName,
                type,
                presence,
                format,
                constraints,
                changed,
                place,
                encoding,
                description,
                example,
                deprecation,
                span);
    }

    /**
     * The same property at another place.
     *
     * @param changed where in a request it goes
     * @return a copy
     */
    public Property withPlace(Place changed) {
        return new Property(
                name,
                wireName,
                type,
                presence,
                format,
                constraints,
                defaultValue,
                changed,
                encoding,
                description,
                example,
                deprecation,
                span);
    }

    /**
     * The same property, written in another way.
     *
     * @param changed how its value is written where it goes
     * @return a copy
     */
    public Property withEncoding(Encoding changed) {
        return new Property(
                name,
                wireName,
                type,
                presence,
                format,
                constraints,
                defaultValue,
                place,
                changed,
                description,
                example,
                deprecation,
                span);
    }

    /**
     * The same property with another description.
     *
     * @param changed the whole description, Markdown with {@code \n} for line breaks; empty for none
     * @return a copy
     */
    public Property withDescription(String changed) {
        return new Property(
                name,
                wireName,
                type,
                presence,
                format,
                constraints,
                defaultValue,
                place,
                encoding,
                changed,
                example,
                deprecation,
                span);
    }

    /**
     * The same property with another example.
     *
     * @param changed the example as documented, {@code \n} for line breaks; empty for none
     * @return a copy
     */
    public Property withExample(String changed) {
        return new Property(
                name,
                wireName,
                type,
                presence,
                format,
                constraints,
                defaultValue,
                place,
                encoding,
                description,
                changed,
                deprecation,
                span);
    }

    /**
     * The same property as a deprecated one.
     *
     * @param changed why it should no longer be used
     * @return a copy
     */
    public Property withDeprecation(Deprecation changed) {
        return new Property(
                name,
                wireName,
                type,
                presence,
                format,
                constraints,
                defaultValue,
                place,
                encoding,
                description,
                example,
                changed,
                span);
    }
}
