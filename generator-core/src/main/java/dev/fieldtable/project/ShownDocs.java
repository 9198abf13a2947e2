package dev.fieldtable.project;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.PageFiles;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.source.ChosenDialect;
import dev.fieldtable.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What showing docs, looking through them and handing them on have in common before they are understood, so that all of them
 * tell of the same.
 *
 * @param docs the docs
 * @param facts what is known besides
 * @param request what would be generated
 * @param pages their pages
 * @param met what was met until now, as grave as the user has it
 */
record ShownDocs(Docs docs, FactsFile facts, GenerationRequest request, List<SourceText> pages, List<Diagnostic> met) {
    private static final String TITLE = "API";

    /** The docs of a run that goes by the names in Java. */
    static ShownDocs read(Subject subject, Voice voice) {
        Docs docs = Docs.of(subject.settings(), subject.place());
        Outcome<Names> names = Names.of(subject, docs.first());
        return read(subject, docs, names.value().lock()::in, names.diagnostics(), voice);
    }

    /** The docs of a run to which Java does not matter, and no lock of its names. */
    static ShownDocs readWithoutNames(Subject subject, Voice voice) {
        return read(subject, Docs.of(subject.settings(), subject.place()), UnaryOperator.identity(), List.of(), voice);
    }

    private static ShownDocs read(
            Subject subject, Docs docs, UnaryOperator<GenerationRequest> names, List<Diagnostic> ofNames, Voice voice) {
        FactsFile facts = FactsFile.of(subject);
        GenerationRequest request = names.apply(facts.in(Requests.showing(subject)));
        voice.step("Reading the docs");
        Outcome<List<SourceText>> pages = docs.read(voice.stages());
        List<Diagnostic> met =
                request.severities().apply(Docs.all(Docs.all(ofNames, pages.diagnostics()), facts.diagnostics()));
        return new ShownDocs(docs, facts, request, pages.value(), met);
    }

    /** What the API is called for people: as the user says, else as the settings list it. */
    static String title(Subject subject) {
        String name = subject.api().isEmpty() ? TITLE : subject.api();
        return subject.settings().find(Catalogue.TITLE).orElse(name);
    }

    /** Where all of it stands on the disk: the pages, the facts, and what files in some folders are. */
    PageFiles files(List<Path> folders) {
        return facts.with(docs.files(folders));
    }

    /** The pages and the facts, to show lines of. */
    List<SourceText> texts() {
        return facts.with(pages);
    }

    /** An outcome that knows where all of it stands, and what files in some folders are. */
    RunOutcome.Builder outcome(List<Path> folders, List<ChosenDialect> readings) {
        return RunOutcome.of(files(folders)).pages(texts()).readings(readings).concerned(docs.concernedBy(pages));
    }
}
