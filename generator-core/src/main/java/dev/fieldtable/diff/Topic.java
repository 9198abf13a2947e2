package dev.fieldtable.diff;

import dev.fieldtable.model.Presence;
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
    VALUES("property takes other values", "properties take other values"),
    DEFAULTS("property has another default", "properties have other defaults"),
    PLACES("property goes elsewhere in requests", "properties go elsewhere in requests"),
    NEW_REQUIRED("new property is required", "new properties are required"),
    NEW_OPTIONAL("new property is optional", "new properties are optional"),
    GAINED_VALUES("enum gained values", "enums gained values"),
    GAINED_ARMS("union gained arms", "unions gained arms"),
    DEPRECATED("thing is deprecated", "things are deprecated"),
    USED_AGAIN("thing is no longer deprecated", "things are no longer deprecated"),
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
        return change.accept(CHOICE);
    }

    private static final Change.Visitor<Optional<Topic>> CHOICE = new Change.Visitor<>() {
        @Override
        public Optional<Topic> addedType(Change.AddedType change) {
            return Optional.empty();
        }

        @Override
        public Optional<Topic> removedType(Change.RemovedType change) {
            return Optional.empty();
        }

        @Override
        public Optional<Topic> renamedType(Change.RenamedType change) {
            return Optional.empty();
        }

        @Override
        public Optional<Topic> changedKind(Change.ChangedKind change) {
            return Optional.of(KINDS);
        }

        @Override
        public Optional<Topic> changedJavaName(Change.ChangedJavaName change) {
            return Optional.of(JAVA);
        }

        @Override
        public Optional<Topic> lostTreeReading(Change.LostTreeReading change) {
            return Optional.of(OTHER);
        }

        @Override
        public Optional<Topic> addedProperty(Change.AddedProperty change) {
            return Optional.of(isRequired(change.property()) ? NEW_REQUIRED : NEW_OPTIONAL);
        }

        @Override
        public Optional<Topic> removedProperty(Change.RemovedProperty change) {
            return Optional.of(GONE);
        }

        @Override
        public Optional<Topic> renamedProperty(Change.RenamedProperty change) {
            return Optional.of(RENAMED);
        }

        @Override
        public Optional<Topic> changedPresence(Change.ChangedPresence change) {
            Presence before = change.before().presence();
            Presence after = change.after().presence();
            if (before.required() != after.required()) {
                return Optional.of(after.required() ? REQUIRED : OPTIONAL);
            }
            return Optional.of(before.nullable() == after.nullable() ? OTHER : NULL);
        }

        @Override
        public Optional<Topic> changedPropertyType(Change.ChangedPropertyType change) {
            return Optional.of(TYPES);
        }

        @Override
        public Optional<Topic> changedPlace(Change.ChangedPlace change) {
            return Optional.of(PLACES);
        }

        @Override
        public Optional<Topic> changedLimit(Change.ChangedLimit change) {
            return Optional.of(VALUES);
        }

        @Override
        public Optional<Topic> changedPattern(Change.ChangedPattern change) {
            return Optional.of(VALUES);
        }

        @Override
        public Optional<Topic> changedFormat(Change.ChangedFormat change) {
            return Optional.of(VALUES);
        }

        @Override
        public Optional<Topic> changedDefault(Change.ChangedDefault change) {
            return Optional.of(DEFAULTS);
        }

        @Override
        public Optional<Topic> changedAdditionalProperties(Change.ChangedAdditionalProperties change) {
            return Optional.of(OTHER);
        }

        @Override
        public Optional<Topic> reorderedProperties(Change.ReorderedProperties change) {
            return Optional.of(OTHER);
        }

        @Override
        public Optional<Topic> addedValues(Change.AddedValues change) {
            return Optional.of(GAINED_VALUES);
        }

        @Override
        public Optional<Topic> removedValues(Change.RemovedValues change) {
            return Optional.of(LOST_VALUES);
        }

        @Override
        public Optional<Topic> changedValueType(Change.ChangedValueType change) {
            return Optional.of(OTHER);
        }

        @Override
        public Optional<Topic> changedOpenness(Change.ChangedOpenness change) {
            return Optional.of(OTHER);
        }

        @Override
        public Optional<Topic> addedArms(Change.AddedArms change) {
            return Optional.of(GAINED_ARMS);
        }

        @Override
        public Optional<Topic> removedArms(Change.RemovedArms change) {
            return Optional.of(LOST_ARMS);
        }

        @Override
        public Optional<Topic> changedDeprecation(Change.ChangedDeprecation change) {
            return Optional.of(change.deprecation() == null ? USED_AGAIN : DEPRECATED);
        }

        private static boolean isRequired(Property property) {
            return property.presence().required();
        }
    };
}
