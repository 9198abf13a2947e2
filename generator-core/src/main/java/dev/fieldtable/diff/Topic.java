package dev.fieldtable.diff;

import dev.fieldtable.model.Property;
import java.util.Optional;

/** What many changes have in common, in the order in which a reader in a hurry wants to hear of them. */
enum Topic {
    KINDS("model is something else now", "models are something else now"),
    LOST_VALUES("enum lost values", "enums lost values"),
    LOST_ARMS("union lost arms", "unions lost arms"),
    GONE("property is gone", "properties are gone"),
    RENAMED("property has another name", "properties have other names"),
    TYPES("property has another type", "properties have other types"),
    OPTIONAL("property became optional", "properties became optional"),
    REQUIRED("property became required", "properties became required"),
    NULL("property may be null, or no longer", "properties may be null, or no longer"),
    NEW_REQUIRED("new property is required", "new properties are required"),
    NEW_OPTIONAL("new property is optional", "new properties are optional"),
    GAINED_VALUES("enum gained values", "enums gained values"),
    GAINED_ARMS("union gained arms", "unions gained arms"),
    DEPRECATED("deprecation came or went", "deprecations came or went"),
    JAVA("thing has another name in Java only", "things have other names in Java only"),
    OTHER("other change", "other changes");

    private final String one;
    private final String several;

    Topic(String one, String several) {
        this.one = one;
        this.several = several;
    }

    /** {@return the topic and how many changes there are of it, such as {@code 3 properties are gone}} */
    String title(int number) {
        return DiffText.number(number) + " " + (number == 1 ? one : several);
    }

    /** {@return the topic of a change; nothing for whole models} */
    static Optional<Topic> of(Change change) {
        if (change instanceof Change.AddedType
                || change instanceof Change.RemovedType
                || change instanceof Change.RenamedType) {
            return Optional.empty();
        }
        return Optional.of(ofPart(change));
    }

    private static Topic ofPart(Change change) {
        if (change instanceof Change.AddedProperty added) {
            return isRequired(added.property()) ? NEW_REQUIRED : NEW_OPTIONAL;
        }
        if (change instanceof Change.ChangedPresence presence) {
            boolean was = isRequired(presence.before());
            boolean is = isRequired(presence.after());
            return was == is ? NULL : is ? REQUIRED : OPTIONAL;
        }
        if (change instanceof Change.RemovedProperty) {
            return GONE;
        }
        if (change instanceof Change.RenamedProperty) {
            return RENAMED;
        }
        if (change instanceof Change.ChangedPropertyType) {
            return TYPES;
        }
        return change instanceof Change.ChangedKind ? KINDS : ofValuesOrArms(change);
    }

    private static Topic ofValuesOrArms(Change change) {
        if (change instanceof Change.AddedValues) {
            return GAINED_VALUES;
        }
        if (change instanceof Change.RemovedValues) {
            return LOST_VALUES;
        }
        if (change instanceof Change.AddedArms) {
            return GAINED_ARMS;
        }
        if (change instanceof Change.RemovedArms) {
            return LOST_ARMS;
        }
        if (change instanceof Change.ChangedDeprecation) {
            return DEPRECATED;
        }
        return change instanceof Change.ChangedJavaName ? JAVA : OTHER;
    }

    private static boolean isRequired(Property property) {
        return property.presence().required();
    }
}
