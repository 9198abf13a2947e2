package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.diff.Lineage;
import dev.fieldtable.model.ModelPass;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The states that docs were in, from the oldest to the newest; as a pass, knows since which of them types and their parts are
 * there ({@link TypeModel#since()}).
 *
 * <p>No state is understood before somebody asks, and each is once; of them all, the types of the newest are held. For one
 * thread.
 */
public final class History implements ModelPass {
    private final GenerationRequest request;
    private final List<State> states;
    private @Nullable Outcome<Optional<Lineage>> followed;

    private History(GenerationRequest request, List<State> states) {
        this.request = request;
        this.states = List.copyOf(states);
    }

    /** One state of the docs. */
    public interface State {
        /** {@return what it is called where people read since when something is there} */
        String name();

        /** {@return a hash of all that the state is read from; found without understanding it} */
        String hash();

        /** {@return where it is kept, as diagnostics are to name it} */
        String place();

        /** {@return its pages, in any order, and what could not be read. Never throws} */
        Outcome<List<SourceText>> pages();
    }

    /**
     * A state that consists of pages.
     *
     * @param name what it is called
     * @param pages the pages, in any order
     * @return the state
     */
    public static State state(String name, List<SourceText> pages) {
        return new Pages(name, Outcome.of(List.copyOf(pages)));
    }

    private record Pages(String name, Outcome<List<SourceText>> pages) implements State {
        @Override
        public String hash() {
            return Generator.hash(pages.value(), Generator.hashes(pages.value()));
        }

        @Override
        public String place() {
            return name;
        }
    }

    /**
     * A history.
     *
     * @param request how the states are read: as the docs are that it is the history of
     * @param states the states, the oldest first
     * @return the pass
     */
    public static History of(GenerationRequest request, List<State> states) {
        return new History(request.withoutPasses(), states);
    }

    @Override
    public String name() {
        return "since-when";
    }

    @Override
    public Object inputs() {
        return states.stream().map(state -> List.of(state.name(), state.hash())).toList();
    }

    /**
     * Finds out since when what a model has is there.
     *
     * @param model the docs as they are
     * @return the model, which knows it; as it was, and why, if one of the states cannot be understood
     */
    @Override
    public Outcome<TypeModel> apply(TypeModel model) {
        if (followed == null) {
            followed = follow();
        }
        Outcome<Optional<Lineage>> known = Objects.requireNonNull(followed);
        return new Outcome<>(
                known.value().map(lineage -> model.withSince(lineage.in(model))).orElse(model), known.diagnostics());
    }

    /** A state that was not understood would make all of it new in the next one. */
    private Outcome<Optional<Lineage>> follow() {
        PageMemory memory = new PageMemory();
        List<Diagnostic> errors = new ArrayList<>();
        Lineage lineage = null;
        for (State state : states) {
            Outcome<List<SourceText>> pages = state.pages();
            LinkedDocs docs = Generator.link(request, pages.value(), memory);
            Stream<Diagnostic> met = Stream.concat(pages.diagnostics().stream(), docs.diagnostics().stream());
            // What is doubtful in a state of before is nothing that anybody can mend.
            request.severities().apply(met.toList()).stream()
                    .filter(each -> each.severity() == Severity.ERROR)
                    .map(each -> told(state, each))
                    .forEach(errors::add);
            lineage = lineage == null
                    ? Lineage.from(state.name(), docs.model())
                    : lineage.then(state.name(), docs.model());
        }
        return new Outcome<>(errors.isEmpty() ? Optional.ofNullable(lineage) : Optional.empty(), errors);
    }

    /** Pages of before are called as those of now, for which they must not be taken. */
    private static Diagnostic told(State state, Diagnostic each) {
        String message = "In the state `" + state.name() + "` of the history (" + each.span() + "): " + each.message();
        return new Diagnostic(each.code(), each.severity(), message, SourceSpan.startOf(state.place()), each.hint());
    }
}
