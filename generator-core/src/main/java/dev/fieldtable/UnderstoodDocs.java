package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.model.ModelPass;
import dev.fieldtable.model.TypeModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Docs as a user wants them understood, once for all that is made of them: with what passes add, and with all that they name
 * called in Java. {@link Generator#understand} gives them.
 */
public final class UnderstoodDocs {
    private final GenerationRequest request;
    private final LinkedDocs docs;
    private final TypeModel model;
    private final JavaNames names;
    private final List<Diagnostic> diagnostics;

    private UnderstoodDocs(
            GenerationRequest request,
            LinkedDocs docs,
            TypeModel model,
            JavaNames names,
            List<Diagnostic> diagnostics) {
        this.request = request;
        this.docs = docs;
        this.model = model;
        this.names = names;
        this.diagnostics = diagnostics;
    }

    static UnderstoodDocs of(GenerationRequest request, LinkedDocs docs) {
        List<Diagnostic> diagnostics = new ArrayList<>(docs.diagnostics());
        Outcome<TypeModel> model = ModelPass.applyAll(request.passes(), docs.model());
        diagnostics.addAll(model.diagnostics());
        Outcome<JavaNames> names =
                JavaNames.settle(model.value(), request.emit(), Generator.pins(request, model.value()));
        diagnostics.addAll(names.diagnostics());
        return new UnderstoodDocs(
                request,
                docs,
                model.value(),
                names.value(),
                Explained.without(request.severities().apply(diagnostics)).stream()
                        .sorted()
                        .toList());
    }

    /** {@return what they were understood for} */
    public GenerationRequest request() {
        return request;
    }

    /** {@return the docs, without what passes add} */
    public LinkedDocs docs() {
        return docs;
    }

    /** {@return what they mean, with what passes add} */
    TypeModel model() {
        return model;
    }

    /** {@return what all of that is called in Java} */
    JavaNames names() {
        return names;
    }

    /** {@return what was met on the way, sorted, and as grave as the user has it} */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    boolean failed() {
        return Severity.ERROR.isAmong(diagnostics);
    }
}
