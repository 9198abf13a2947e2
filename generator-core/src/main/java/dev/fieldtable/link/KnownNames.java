package dev.fieldtable.link;

import dev.fieldtable.model.TypeId;
import java.util.Optional;

/** Names in JSON that need no rule, since somebody has said them. */
@FunctionalInterface
public interface KnownNames {
    /** Nobody has said anything. */
    KnownNames NONE = (type, documented) -> Optional.empty();

    /**
     * What a property is called in JSON.
     *
     * @param type the type that has it
     * @param documented its documented name
     * @return its name, if that was said
     */
    Optional<String> of(TypeId type, String documented);
}
