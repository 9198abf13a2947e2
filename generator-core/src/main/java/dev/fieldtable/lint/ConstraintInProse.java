package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.facts.Statement;
import dev.fieldtable.model.Bound;
import dev.fieldtable.model.ConstraintWord;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.Limit.Measured;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeRef;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
                .filter(bound ->
                        word(bound).value(bound.number().toPlainString()).isPresent())
                .toList();
        if (!unknown.isEmpty()) {
            String limits = unknown.stream().map(Bound::label).collect(Collectors.joining(" and "));
            String verb = measured.filter(each -> each == Measured.NUMBER).isPresent() ? " is " : " has ";
            doubts.add(
                    field.span(stated.words()),
                    field.name() + verb + limits + ", by its description alone.",
                    field.fact(new Statement.Constrained(constraints(unknown))));
        }
    }

    private static Constraints constraints(List<Bound> bounds) {
        Map<ConstraintWord, Object> said = new EnumMap<>(ConstraintWord.class);
        for (Bound bound : bounds) {
            ConstraintWord word = word(bound);
            word.value(bound.number().toPlainString()).ifPresent(value -> said.put(word, value));
        }
        return Constraints.of(said);
    }

    private static ConstraintWord word(Bound bound) {
        return switch (bound.limit()) {
            case LEAST -> bound.exclusive() ? ConstraintWord.EXCLUSIVE_MINIMUM : ConstraintWord.MINIMUM;
            case GREATEST -> bound.exclusive() ? ConstraintWord.EXCLUSIVE_MAXIMUM : ConstraintWord.MAXIMUM;
            case STEP -> ConstraintWord.MULTIPLE_OF;
            case SHORTEST -> ConstraintWord.MIN_LENGTH;
            case LONGEST -> ConstraintWord.MAX_LENGTH;
            case FEWEST -> ConstraintWord.MIN_ITEMS;
            case MOST -> ConstraintWord.MAX_ITEMS;
        };
    }

    /** Nobody knows what the number of characters is of a date, say. */
    private static boolean isPlain(Field field) {
        return field.type() instanceof TypeRef.ListOf
                || field.is(ScalarKind.STRING)
                || field.is(ScalarKind.INTEGER)
                || field.is(ScalarKind.INTEGER32)
                || field.is(ScalarKind.BIG_INTEGER)
                || field.is(ScalarKind.NUMBER)
                || field.is(ScalarKind.DECIMAL);
    }
}
