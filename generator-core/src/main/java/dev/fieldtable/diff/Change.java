package dev.fieldtable.diff;

import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Limit;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change of the models, however many places it shows at. */
public sealed interface Change {
    /** {@return the type that has changed, under its name of now; under that of before if it is gone} */
    TypeId type();

    /**
     * What is new within the type: properties by their names in JSON, values by themselves, arms by their types.
     *
     * @return what each is known by; none where the change is of another kind
     */
    default List<String> added() {
        return List.of();
    }

    /** What was found again under another name, by what it is made of. */
    sealed interface Renamed permits RenamedType, RenamedProperty {
        /** {@return why it is the same} */
        Evidence evidence();
    }

    /**
     * Calls the method for this kind of change.
     *
     * @param <R> the result
     * @param visitor what to call
     * @return what it returned
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method a kind, so that a new kind fails to compile wherever it is forgotten.
     *
     * @param <R> the result
     */
    interface Visitor<R> {
        /**
         * Visits a change: a type is new.
         *
         * @param change the change
         * @return the result
         */
        R addedType(AddedType change);

        /**
         * Visits a change: a type is gone.
         *
         * @param change the change
         * @return the result
         */
        R removedType(RemovedType change);

        /**
         * Visits a change: a type has another name, or stands in another package.
         *
         * @param change the change
         * @return the result
         */
        R renamedType(RenamedType change);

        /**
         * Visits a change: a type of one kind became one of another.
         *
         * @param change the change
         * @return the result
         */
        R changedKind(ChangedKind change);

        /**
         * Visits a change: a type, a property, a value or an arm is called differently in Java, although the docs call it the same.
         *
         * @param change the change
         * @return the result
         */
        R changedJavaName(ChangedJavaName change);

        /**
         * Visits a change: types are no longer read by a union or an additional property, and lost the method for that.
         *
         * @param change the change
         * @return the result
         */
        R lostTreeReading(LostTreeReading change);

        /**
         * Visits a change: an object has one more property.
         *
         * @param change the change
         * @return the result
         */
        R addedProperty(AddedProperty change);

        /**
         * Visits a change: an object lost a property.
         *
         * @param change the change
         * @return the result
         */
        R removedProperty(RemovedProperty change);

        /**
         * Visits a change: a property has another name.
         *
         * @param change the change
         * @return the result
         */
        R renamedProperty(RenamedProperty change);

        /**
         * Visits a change: a property may be left out or be null, or may no longer.
         *
         * @param change the change
         * @return the result
         */
        R changedPresence(ChangedPresence change);

        /**
         * Visits a change: the value of a property has another type.
         *
         * @param change the change
         * @return the result
         */
        R changedPropertyType(ChangedPropertyType change);

        /**
         * Visits a change: a property goes into another part of a request.
         *
         * @param change the change
         * @return the result
         */
        R changedPlace(ChangedPlace change);

        /**
         * Visits a change: the value of a property may be greater, smaller, longer or shorter, or may no longer.
         *
         * @param change the change
         * @return the result
         */
        R changedLimit(ChangedLimit change);

        /**
         * Visits a change: the text of a property matches another pattern.
         *
         * @param change the change
         * @return the result
         */
        R changedPattern(ChangedPattern change);

        /**
         * Visits a change: the value of a property is written in another format.
         *
         * @param change the change
         * @return the result
         */
        R changedFormat(ChangedFormat change);

        /**
         * Visits a change: something else stands in for a property that is left out.
         *
         * @param change the change
         * @return the result
         */
        R changedDefault(ChangedDefault change);

        /**
         * Visits a change: what the properties of any other name may be.
         *
         * @param change the change
         * @return the result
         */
        R changedAdditionalProperties(ChangedAdditionalProperties change);

        /**
         * Visits a change: the components of a record stand in another order.
         *
         * @param change the change
         * @return the result
         */
        R reorderedProperties(ReorderedProperties change);

        /**
         * Visits a change: an enum has more values.
         *
         * @param change the change
         * @return the result
         */
        R addedValues(AddedValues change);

        /**
         * Visits a change: an enum lost values.
         *
         * @param change the change
         * @return the result
         */
        R removedValues(RemovedValues change);

        /**
         * Visits a change: the values of an enum are of another type.
         *
         * @param change the change
         * @return the result
         */
        R changedValueType(ChangedValueType change);

        /**
         * Visits a change: the docs say of an enum that other values may come, or no longer say so.
         *
         * @param change the change
         * @return the result
         */
        R changedOpenness(ChangedOpenness change);

        /**
         * Visits a change: a union has more arms.
         *
         * @param change the change
         * @return the result
         */
        R addedArms(AddedArms change);

        /**
         * Visits a change: a union lost arms.
         *
         * @param change the change
         * @return the result
         */
        R removedArms(RemovedArms change);

        /**
         * Visits a change: something should no longer be used, or may be used again.
         *
         * @param change the change
         * @return the result
         */
        R changedDeprecation(ChangedDeprecation change);
    }

    /**
     * A type is new.
     *
     * @param type the type
     * @param kind what it is: {@code object}, {@code enum} or {@code union}
     */
    record AddedType(TypeId type, String kind) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addedType(this);
        }
    }

    /**
     * A type is gone.
     *
     * @param type the type
     * @param kind what it was
     */
    record RemovedType(TypeId type, String kind) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.removedType(this);
        }
    }

    /**
     * A type has another name, or stands in another package.
     *
     * @param before its name of before
     * @param type its name of now
     * @param evidence why it is the same
     */
    record RenamedType(TypeId before, TypeId type, Evidence evidence) implements Change, Renamed {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renamedType(this);
        }
    }

    /**
     * A type of one kind became one of another.
     *
     * @param type the type
     * @param before what it was
     * @param after what it is
     */
    record ChangedKind(TypeId type, String before, String after) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changedKind(this);
        }
    }

    /**
     * A type, a property, a value or an arm is called differently in Java, although the docs call it the same.
     *
     * @param type the type
     * @param element the part that it is about; empty for the type itself
     * @param before the name of before
     * @param after the name of now
     */
    record ChangedJavaName(TypeId type, String element, String before, String after) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changedJavaName(this);
        }
    }

    /**
     * Types are no longer read by a union or an additional property, and lost the method for that.
     *
     * @param type the first of them
     * @param types all of them
     */
    record LostTreeReading(TypeId type, List<TypeId> types) implements Change {
        /** Copies the lists. */
        public LostTreeReading {
            types = List.copyOf(types);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lostTreeReading(this);
        }
    }

    /**
     * An object has one more property.
     *
     * @param type the object
     * @param property the property
     */
    record AddedProperty(TypeId type, Property property) implements Change {
        @Override
        public List<String> added() {
            return List.of(property.wireName());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addedProperty(this);
        }
    }

    /**
     * An object lost a property.
     *
     * @param type the object
     * @param property the property
     */
    record RemovedProperty(TypeId type, Property property) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.removedProperty(this);
        }
    }

    /**
     * A property has another name.
     *
     * @param type the object
     * @param before the property under its name of before
     * @param after the property under its name of now
     * @param evidence why it is the same
     */
    record RenamedProperty(TypeId type, Property before, Property after, Evidence evidence) implements Change, Renamed {
        /** {@return whether the docs call it the same, so that no more than its name in JSON is another one} */
        public boolean isInJsonAlone() {
            return before.name().equals(after.name());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renamedProperty(this);
        }
    }

    /**
     * A property may be left out or be null, or may no longer.
     *
     * @param type the object
     * @param before the property as it was
     * @param after the property as it is
     */
    record ChangedPresence(TypeId type, Property before, Property after) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changedPresence(this);
        }
    }

    /**
     * The value of a property has another type.
     *
     * @param type the object
     * @param before the property as it was
     * @param after the property as it is
     */
    record ChangedPropertyType(TypeId type, Property before, Property after) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changedPropertyType(this);
        }
    }

    /**
     * A property goes into another part of a request, or it is only now said into which, or no longer.
     *
     * @param type the object
     * @param before the property as it was
     * @param after the property as it is
     */
    record ChangedPlace(TypeId type, Property before, Property after) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changedPlace(this);
        }
    }

    /**
     * The value of a property may be greater, smaller, longer or shorter, or may no longer.
     *
     * @param type the object
     * @param before the property as it was
     * @param after the property as it is
     * @param limit what limits it
     */
    record ChangedLimit(TypeId type, Property before, Property after, Limit limit) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changedLimit(this);
        }
    }

    /**
     * The text of a property matches another pattern, or it is only now said which, or no longer.
     *
     * @param type the object
     * @param before the property as it was
     * @param after the property as it is
     */
    record ChangedPattern(TypeId type, Property before, Property after) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changedPattern(this);
        }
    }

    /**
     * The value of a property is written in another format, or it is only now said in which, or no longer.
     *
     * @param type the object
     * @param before the property as it was
     * @param after the property as it is
     */
    record ChangedFormat(TypeId type, Property before, Property after) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changedFormat(this);
        }
    }

    /**
     * Something else stands in for a property that is left out, or it is only now said what, or no longer.
     *
     * @param type the object
     * @param before the property as it was
     * @param after the property as it is
     */
    record ChangedDefault(TypeId type, Property before, Property after) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changedDefault(this);
        }
    }

    /**
     * What the properties of any other name may be.
     *
     * @param type the object
     * @param before the row of before; {@code null} if there was none
     * @param after the row of now; {@code null} if there is none
     */
    record ChangedAdditionalProperties(
            TypeId type,
            @Nullable Property before,
            @Nullable Property after) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changedAdditionalProperties(this);
        }
    }

    /**
     * The components of a record stand in another order.
     *
     * @param type the object
     * @param before their names in the order of before
     * @param after their names in the order of now
     */
    record ReorderedProperties(TypeId type, List<String> before, List<String> after) implements Change {
        /** Copies the lists. */
        public ReorderedProperties {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reorderedProperties(this);
        }
    }

    /**
     * An enum has more values.
     *
     * @param type the enum
     * @param values the new ones
     */
    record AddedValues(TypeId type, List<EnumType.Value> values) implements Change {
        /** Copies the lists. */
        public AddedValues {
            values = List.copyOf(values);
        }

        @Override
        public List<String> added() {
            return values.stream().map(EnumType.Value::value).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addedValues(this);
        }
    }

    /**
     * An enum lost values.
     *
     * @param type the enum
     * @param values the lost ones
     */
    record RemovedValues(TypeId type, List<EnumType.Value> values) implements Change {
        /** Copies the lists. */
        public RemovedValues {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.removedValues(this);
        }
    }

    /**
     * The values of an enum are of another type.
     *
     * @param type the enum
     * @param before the type of before
     * @param after the type of now
     */
    record ChangedValueType(TypeId type, ScalarKind before, ScalarKind after) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changedValueType(this);
        }
    }

    /**
     * The docs say of an enum that other values may come, or no longer say so.
     *
     * @param type the enum
     * @param open whether they say so now
     */
    record ChangedOpenness(TypeId type, boolean open) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changedOpenness(this);
        }
    }

    /**
     * A union has more arms.
     *
     * @param type the union
     * @param arms the new ones
     */
    record AddedArms(TypeId type, List<UnionType.Arm> arms) implements Change {
        /** Copies the lists. */
        public AddedArms {
            arms = List.copyOf(arms);
        }

        @Override
        public List<String> added() {
            return arms.stream().map(arm -> arm.type().toString()).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addedArms(this);
        }
    }

    /**
     * A union lost arms.
     *
     * @param type the union
     * @param arms the lost ones
     */
    record RemovedArms(TypeId type, List<UnionType.Arm> arms) implements Change {
        /** Copies the lists. */
        public RemovedArms {
            arms = List.copyOf(arms);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.removedArms(this);
        }
    }

    /**
     * Something should no longer be used, or may be used again.
     *
     * @param type the type
     * @param property the name of the property, value or arm; empty for the type itself
     * @param deprecation that it is deprecated now; {@code null} if it no longer is
     */
    record ChangedDeprecation(
            TypeId type, String property, @Nullable Deprecation deprecation) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changedDeprecation(this);
        }
    }
}
