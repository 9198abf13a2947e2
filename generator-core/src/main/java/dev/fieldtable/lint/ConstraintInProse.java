package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.model.Bound;
import dev.fieldtable.model.Limit.Measured;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A limit that the description states in a plain sentence, and nothing else does. */
final class ConstraintInProse implements FieldRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.CONSTRAINT_IN_PROSE;
    }

    @Override
    public void check(Field field, Docs docs, Doubts doubts) {
        Optional<Measured> measured = Measured.of(field.type()).filter(each -> isPlain(field));
        StatedLimits stated =
                measured.map(each -> StatedLimits.in(field.description(), each)).orElse(StatedLimits.NONE);
        List<Bound> unknown = stated.bounds().stream()
                .filter(bound ->
                        bound.limit().in(field.property().constraints()).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            String limits = unknown.stream().map(Bound::label).collect(Collectors.joining(" and "));
            String verb = measured.filter(each -> each == Measured.NUMBER).isPresent() ? " is " : " has ";
            doubts.add(field.span(stated.words()), field.name() + verb + limits + ", by its description alone.");
        }
    }

    /** Nobody knows what the number of characters is of a date, say. */
    private static boolean isPlain(Field field) {
        return field.type() instanceof TypeRef.ListOf
                || field.is(ScalarKind.STRING)
                || field.is(ScalarKind.INTEGER)
                || field.is(ScalarKind.INTEGER32)
                || field.is(ScalarKind.NUMBER)
                || field.is(ScalarKind.DECIMAL);
    }
}
