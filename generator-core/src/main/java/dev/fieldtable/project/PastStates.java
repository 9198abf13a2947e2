package dev.fieldtable.project;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.History;
import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.IoReason;
import dev.fieldtable.io.PageFiles;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.StatesFolder;
import dev.fieldtable.io.StatesFolder.Kept;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.InvalidSettingException;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The history that a user names: a folder of the states that the docs were in. What was understood of it is known to the runs
 * that follow, as long as the states are as they were.
 */
final class PastStates {
    private static final Advice ONE_EACH =
            Advice.literal("It holds an archive or a folder for each state of the docs.");

    private @Nullable GenerationRequest asked;
    private @Nullable History last;

    /** The request with the history among its passes, if the user names one. */
    static GenerationRequest in(GenerationRequest request, Subject subject) {
        return subject.settings()
                .find(Catalogue.HISTORY)
                .map(folder -> request.withPass(subject.past().of(request.withoutPasses(), folder, subject)))
                .orElse(request);
    }

    private History of(GenerationRequest request, Path named, Subject subject) {
        PageFilter filter = Docs.filter(subject.settings());
        List<History.State> states = new ArrayList<>();
        for (Kept kept : found(named, subject.place().folder().resolve(named))) {
            states.add(new State(kept, filter, StatesFolder.hash(kept, filter)));
        }
        History next = History.of(request, states);
        if (last == null || !last.inputs().equals(next.inputs()) || !request.equals(asked)) {
            last = next;
            asked = request;
        }
        return last;
    }

    private static List<Kept> found(Path named, Path folder) {
        try {
            List<Kept> found = StatesFolder.in(folder)
                    .orElseThrow(() -> new InvalidSettingException(
                            Catalogue.HISTORY, "there is no folder '" + named + "'.", ONE_EACH));
            refuse(named, found);
            return found;
        } catch (IOException e) {
            throw new InvalidSettingException(
                    Catalogue.HISTORY, "'" + named + "' cannot be read: " + IoReason.of(e) + ".");
        }
    }

    /** What is passed over would be missed by nobody, until somebody relies on what is said of it. */
    private static void refuse(Path named, List<Kept> found) {
        Optional<Kept> other = found.stream().filter(each -> !each.isState()).findFirst();
        if (other.isPresent()) {
            throw new InvalidSettingException(
                    Catalogue.HISTORY,
                    "'" + other.get().path().getFileName() + "' in '" + named + "' is no state of docs.",
                    ONE_EACH);
        }
        if (found.isEmpty()) {
            throw new InvalidSettingException(Catalogue.HISTORY, "'" + named + "' is empty.", ONE_EACH);
        }
        for (int i = 1; i < found.size(); i++) {
            if (found.get(i).name().equals(found.get(i - 1).name())) {
                throw new InvalidSettingException(
                        Catalogue.HISTORY,
                        "'" + named + "' has two states that are called '"
                                + found.get(i).name() + "'.");
            }
        }
    }

    /** A state, and what its pages are hashed to: what is written to it later is for the next run. */
    private record State(Kept kept, PageFilter filter, String hash) implements History.State {
        @Override
        public String name() {
            return kept.name();
        }

        @Override
        public String place() {
            return PageFiles.slashed(kept.path().toAbsolutePath().normalize());
        }

        @Override
        public Outcome<List<SourceText>> pages() {
            return StatesFolder.pages(kept, filter);
        }
    }
}
