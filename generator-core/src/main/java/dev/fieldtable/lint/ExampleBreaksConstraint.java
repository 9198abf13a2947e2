package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.model.Limit.Measured;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.sample.Breach;
import dev.fieldtable.sample.ExampleText;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;

/** An example that is greater, smaller, longer or shorter than the docs say a value is, or that does not match. */
final class ExampleBreaksConstraint implements FieldRule {
    private static final int LONGEST_NUMBER = 40;

    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.EXAMPLE_BREAKS_CONSTRAINT;
    }

    @Override
    public void check(Field field, Docs docs, Doubts doubts) {
        for (String example : field.examples()) {
            Optional<String> broken = value(field.type(), example)
                    .flatMap(value -> Breach.of(field.property().constraints(), value));
            if (broken.isPresent()) {
                doubts.add(field.exampleSpan(), "The example of " + field.name() + " " + broken.get() + ".");
                return;
            }
        }
    }

    /** The value of JSON that an example is; nothing if it is cut off, or no value of the type. */
    private static Optional<Object> value(TypeRef type, String example) {
        return Measured.of(type).flatMap(measured -> switch (measured) {
            case NUMBER ->
                example.length() <= LONGEST_NUMBER && Prose.isNumber(example)
                        ? Optional.of(new BigDecimal(example))
                        : Optional.empty();
            case CHARACTERS -> ExampleText.isCut(example) ? Optional.empty() : Optional.of(example);
            case ELEMENTS -> Json.elements(example).map(count -> Collections.nCopies(count, ""));
        });
    }
}
