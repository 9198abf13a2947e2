package dev.fieldtable.sample;

import dev.fieldtable.model.ConstraintWord;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.Limit.Measured;
import dev.fieldtable.model.Property;
import java.util.Map;

/**
 * What docs say of a value beside its type. What they say of numbers or text is about the elements of a list, and what they
 * say of elements about the outermost list.
 *
 * @param constraints what it has to be
 * @param format how text is written; empty if the docs do not say
 */
record Said(Constraints constraints, String format) {
    static final Said NOTHING = new Said(Constraints.NONE, "");

    static Said of(Property property) {
        return new Said(property.constraints(), property.format());
    }

    /** {@return what is said of the elements of a list or the values of a map} */
    Said ofElements() {
        Map<ConstraintWord, Object> said = constraints.said();
        said.keySet().removeIf(word -> word.measured() == Measured.ELEMENTS);
        return new Said(Constraints.of(said), format);
    }
}
