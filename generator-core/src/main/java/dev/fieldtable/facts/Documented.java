package dev.fieldtable.facts;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeSpelling;

/** What docs say of something, in the words in which a fact keeps it. */
public final class Documented {
    private Documented() {}

    /**
     * What docs say of a property.
     *
     * @param property the property, without any facts
     * @return its presence and type, such as {@code optional list<string>}
     */
    public static String of(Property property) {
        return property.presence().label() + " " + TypeSpelling.of(property.type());
    }
}
