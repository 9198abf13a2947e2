package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.sample.Breach;

/** A default that is greater, smaller, longer or shorter than the docs say a value is, or that does not match. */
final class DefaultBreaksConstraint implements FieldRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.DEFAULT_BREAKS_CONSTRAINT;
    }

    @Override
    public void check(Field field, Docs docs, Doubts doubts) {
        DefaultValue value = field.property().defaultValue();
        if (value != null) {
            Breach.of(field.property().constraints(), value.value())
                    .ifPresent(broken -> doubts.add(
                            field.span(value.label()), "The default of " + field.name() + " " + broken + "."));
        }
    }
}
