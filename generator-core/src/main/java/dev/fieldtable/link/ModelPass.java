package dev.fieldtable.link;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.model.TypeModel;
import java.util.List;

/** A step that makes a linked model say more than its pages do. */
public interface ModelPass {
    /** {@return what reports call the step, such as {@code infer-discriminators}} */
    String name();

    /**
     * Takes the step.
     *
     * @param model a linked model
     * @return the model to go on with, and what was met on the way. Never throws
     */
    Outcome<TypeModel> apply(TypeModel model);

    /** {@return the steps that every model takes, in their order} */
    static List<ModelPass> standard() {
        return List.of(new DropCircularArms(), new InferDiscriminators(), new FindIndistinguishableArms());
    }
}
