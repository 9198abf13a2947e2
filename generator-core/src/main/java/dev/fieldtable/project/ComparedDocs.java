package dev.fieldtable.project;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.LinkedDocs;
import dev.fieldtable.PageMemory;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diff.DocsState;
import dev.fieldtable.io.StateReader.State;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.state.SnapshotFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the two states that are compared. A state goes by the facts of its time, or else a fact that changed would have
 * been so all along.
 */
final class ComparedDocs {
    private static final TypeModel NOTHING = TypeModel.of(List.of(), new Coverage(0, 0, 0, 0));

    private final GenerationRequest request;
    private final FactsFile today;
    private final FactsFile facts;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<SourceText> pages = new ArrayList<>();
    private @Nullable LinkedDocs docs;
    private @Nullable TypeModel snapshot;
    private List<SourceText> document = List.of();

    private ComparedDocs(GenerationRequest request, FactsFile today, FactsFile facts) {
        this.request = request;
        this.today = today;
        this.facts = facts;
    }

    /**
     * Reads a state.
     *
     * @param common what would be generated of any state
     * @param today the facts as they are
     * @param facts those of the time of the state
     * @param read the state
     * @param memory what the pages of the other state say
     */
    static ComparedDocs of(
            GenerationRequest common, FactsFile today, FactsFile facts, Outcome<State> read, PageMemory memory) {
        ComparedDocs compared = new ComparedDocs(facts.in(common), today, facts);
        compared.tell(read.diagnostics());
        if (read.value() instanceof State.Pages those) {
            compared.pages.addAll(those.pages());
            compared.docs = Generator.linkWithOperations(compared.request, those.pages(), memory);
        } else if (read.value() instanceof State.Snapshot file) {
            compared.file(file.json());
        } else if (read.value() instanceof State.Files several) {
            compared.pages.addAll(several.files());
            compared.document = several.files();
        }
        return compared;
    }

    private void file(SourceText file) {
        pages.add(file);
        if (Generator.isDocument(file)) {
            document = List.of(file);
        } else {
            Outcome<Optional<TypeModel>> model = SnapshotFile.read(file);
            tell(model.diagnostics());
            snapshot = model.value().orElse(NOTHING);
        }
    }

    private void tell(List<Diagnostic> met) {
        diagnostics.addAll(request.severities().apply(met));
    }

    /**
     * The state, to be compared.
     *
     * @param other the other state; a document takes the names of what it is held against
     */
    DocsState beside(ComparedDocs other) {
        Outcome<DocsState> state = document.isEmpty() ? state() : document(other);
        if (facts.equals(today)) {
            diagnostics.addAll(state.diagnostics());
        } else {
            diagnostics.addAll(facts.diagnostics());
            diagnostics.addAll(facts.without(state.diagnostics()));
            pages.addAll(facts.with(List.of()));
        }
        return state.value();
    }

    private Outcome<DocsState> state() {
        return docs == null ? Generator.state(request, model()) : Generator.state(request, docs);
    }

    private Outcome<DocsState> document(ComparedDocs other) {
        return other.docs == null
                ? Generator.state(request, document, other.model())
                : Generator.state(request, document, other.docs);
    }

    private TypeModel model() {
        return snapshot == null ? NOTHING : snapshot;
    }

    /** {@return whether names in JSON follow from the facts at hand, as they do in pages and in nothing that was written before} */
    boolean isOfPages() {
        return docs != null;
    }

    /** {@return what was met on the way} */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** {@return the texts that diagnostics have places in} */
    List<SourceText> pages() {
        return pages;
    }
}
