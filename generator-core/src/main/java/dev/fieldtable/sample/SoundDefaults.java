package dev.fieldtable.sample;

import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeModel;
import java.util.function.Predicate;

/** Tells of which properties the default is as documented itself, as a value has to be that stands in its place. */
public final class SoundDefaults implements Predicate<Property> {
    private final ValueFit fit;

    /**
     * A judge of defaults.
     *
     * @param model the model that the properties are of
     */
    public SoundDefaults(TypeModel model) {
        this.fit = new ValueFit(model);
    }

    /**
     * Judges the default of a property.
     *
     * @param property a property of the model
     * @return whether it has one that is of its type, within the limits and in the format; {@code null} is one unless the
     *     docs forbid it
     */
    @Override
    public boolean test(Property property) {
        DefaultValue documented = property.defaultValue();
        if (documented == null) {
            return false;
        }
        boolean allowed = documented.value() == null && property.presence().nullness() != Nullness.FORBIDDEN;
        return allowed || fit.fits(property.type(), Said.of(property), documented.value());
    }
}
