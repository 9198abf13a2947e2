package dev.fieldtable.cases;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diff.Differences;
import dev.fieldtable.diff.ModelDiff;
import dev.fieldtable.source.SourceText;
import java.util.List;

/** Compares pages. */
final class ModelDiffs {
    private ModelDiffs() {}

    static Differences between(GenerationRequest request, List<SourceText> before, List<SourceText> after) {
        return ModelDiff.between(
                Generator.state(request, before).value(),
                Generator.state(request, after).value());
    }
}
