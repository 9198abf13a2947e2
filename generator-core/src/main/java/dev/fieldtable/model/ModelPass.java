package dev.fieldtable.model;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * A step that makes a linked model say more than its pages do.
 *
 * <p>One that a user asks for is a record, or says otherwise what it follows from: that is among the inputs of a run. From a
 * module of its own it must be in a package that is exported or opened to this one, or what it holds cannot be read.
 */
public interface ModelPass {
    /** {@return what reports call the step, such as {@code infer-discriminators}} */
    String name();

    /**
     * What the outcome of the step follows from beside the model, to be told apart from that of another step.
     *
     * @return a value that can be written down: texts, numbers, and records, lists and maps of such
     */
    default Object inputs() {
        return this;
    }

    /**
     * Takes the step.
     *
     * @param model a linked model
     * @return the model to go on with, and what was met on the way. Never throws
     */
    Outcome<TypeModel> apply(TypeModel model);

    /**
     * Takes several steps, each on what the one before it gave.
     *
     * @param passes the steps, in their order
     * @param model a linked model
     * @return the model to go on with, and all that was met on the way. Never throws
     */
    static Outcome<TypeModel> applyAll(List<? extends ModelPass> passes, TypeModel model) {
        TypeModel result = model;
        List<Diagnostic> problems = new ArrayList<>();
        for (ModelPass pass : passes) {
            Outcome<TypeModel> outcome = pass.apply(result);
            result = outcome.value();
            problems.addAll(outcome.diagnostics());
        }
        return new Outcome<>(result, problems);
    }
}
