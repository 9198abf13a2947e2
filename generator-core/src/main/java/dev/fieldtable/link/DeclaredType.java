package dev.fieldtable.link;

import dev.fieldtable.document.TypeSection;
import dev.fieldtable.model.TypeId;

/**
 * A type as a page declares it, before its references are looked up.
 *
 * @param id what it is known by
 * @param linkPath the link path of its page
 * @param section what the page says of it
 */
record DeclaredType(TypeId id, String linkPath, TypeSection section) {
    /** {@return whether it is a union of which the docs do not say the types} */
    boolean isUnsaid() {
        return section instanceof TypeSection.VariantList union && union.isUnsaid();
    }
}
