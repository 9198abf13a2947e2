package dev.fieldtable.link;

import dev.fieldtable.model.TypeId;
import java.util.Optional;

/** Names in JSON that need no rule, since somebody has said them. */
@FunctionalInterface
interface KnownNames {
    /** Nobody has said anything. */
    KnownNames NONE = (type, documented, otherwise) -> Optional.empty();

    /**
     * What a property is called in JSON.
     *
     * @param type the type that has it
     * @param documented its documented name
     * @param otherwise what it is called if nobody has said anything
     * @return its name, if that was said
     */
    Optional<String> of(TypeId type, String documented, String otherwise);
}
