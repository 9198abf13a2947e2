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
        String description,
        String example,
        @Nullable Deprecation deprecation,
        SourceSpan span) {
    /**
     * The same property with another type.
     *
     * @param changed the type of its value
     * @return a copy
     */
    public Property withType(TypeRef changed) {
        return new Property(name, wireName, changed, presence, description, example, deprecation, span);
    }
}
