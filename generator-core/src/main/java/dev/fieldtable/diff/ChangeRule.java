package dev.fieldtable.diff;

import java.util.List;
import java.util.function.Consumer;

/** Finds all changes of one kind, and says what they mean. */
interface ChangeRule {
    /** All rules. Their order is that of the entries about one place. */
    List<ChangeRule> ALL = List.of(
            TypeRules::removed,
            TypeRules::renamed,
            TypeRules::added,
            TypeRules::changedKind,
            TypeRules::changedJavaNames,
            TypeRules::lostTreeReading,
            PropertyRules::removed,
            PropertyRules::renamed,
            PropertyRules::added,
            PropertyRules::changedPresence,
            PropertyRules::changedType,
            ConstraintRules::limits,
            ConstraintRules::patterns,
            ConstraintRules::formats,
            DefaultRules::changed,
            PlaceRules::changed,
            PropertyRules::changedAdditionalProperties,
            PropertyRules::reordered,
            EnumRules::removedValues,
            EnumRules::addedValues,
            EnumRules::changedValueType,
            EnumRules::changedOpenness,
            UnionRules::removedArms,
            UnionRules::addedArms,
            DeprecationRules::changed);

    /**
     * Looks for the changes.
     *
     * @param states the two states
     * @param found takes an entry for each change
     */
    void find(Comparison states, Consumer<Entry> found);
}
