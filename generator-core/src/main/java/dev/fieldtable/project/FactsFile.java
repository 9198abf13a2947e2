package dev.fieldtable.project;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.io.IoReason;
import dev.fieldtable.io.PageFiles;
import dev.fieldtable.io.StateReader;
import dev.fieldtable.io.TextFile;
import dev.fieldtable.output.OwnerNames;
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
 * The facts file of a project.
 *
 * @param path where it is, or would be
 * @param text its text; {@code null} if there is none
 * @param facts what it says
 * @param diagnostics what is wrong with it
 */
record FactsFile(Path path, @Nullable SourceText text, Facts facts, List<Diagnostic> diagnostics) {
    private static final Advice UNMENDABLE = Advice.literal("The state goes by the rest of its facts.");

    /**
     * Reads the file that the project names, or else the usual one, if there is one.
     *
     * @throws InvalidSettingException if the file that the project names is not there, or cannot be read
     */
    static FactsFile of(Subject subject) {
        FactsFile file = ifThere(subject);
        if (file.text() == null && subject.settings().says(Catalogue.FACTS)) {
            throw new InvalidSettingException(
                    Catalogue.FACTS, "there is no file '" + file.path() + "'.", Advice.literal("'learn' writes one."));
        }
        return file;
    }

    /** Likewise, for a run that cannot begin while something is wrong with the file. */
    static FactsFile sound(Subject subject) {
        return sound(of(subject));
    }

    private static FactsFile sound(FactsFile file) {
        if (!file.diagnostics().isEmpty()) {
            Diagnostic first = file.diagnostics().get(0);
            throw new InvalidSettingException(Catalogue.FACTS, first.span() + ": " + first.message(), first.hint());
        }
        return file;
    }

    /** Likewise, for a run that writes the file, which need not be there. */
    static FactsFile forWriting(Subject subject) {
        return sound(ifThere(subject));
    }

    private static FactsFile ifThere(Subject subject) {
        Optional<Path> named = subject.settings().find(Catalogue.FACTS);
        Path path =
                subject.place().folder().resolve(named.orElse(Path.of(OwnerNames.of(Facts.FILE_NAME, subject.api()))));
        if (!TextFile.isThere(path)) {
            return new FactsFile(path, null, Facts.NONE, List.of());
        }
        SourceText text = SourceText.of(PageFiles.slashed(path), read(path));
        Outcome<Facts> facts = Facts.parse(text);
        return new FactsFile(path, text, facts.value(), facts.diagnostics());
    }

    /**
     * The facts that a state of the docs goes by: those of its commit, where it is one, else these.
     *
     * <p>A commit cannot be mended. So what is wrong with its file is only warned of, and the rest of it holds.
     *
     * @param state what the user wrote of the state
     * @param folder the folder that it is written in
     */
    FactsFile of(String state, Path folder) {
        return StateReader.fileOf(state, folder, path)
                .map(file -> committed(file.text()))
                .orElse(this);
    }

    private FactsFile committed(@Nullable SourceText then) {
        if (then == null) {
            return new FactsFile(path, null, Facts.NONE, List.of());
        }
        Outcome<Facts> read = Facts.parse(then);
        List<Diagnostic> warnings = read.diagnostics().stream()
                .map(each -> new Diagnostic(each.code(), Severity.WARNING, each.message(), each.span(), UNMENDABLE))
                .toList();
        return new FactsFile(path, then, read.value(), warnings);
    }

    /** Those diagnostics that are not about this file. */
    List<Diagnostic> without(List<Diagnostic> all) {
        return text == null
                ? all
                : all.stream()
                        .filter(each -> !each.span().path().equals(text.path()))
                        .toList();
    }

    private static String read(Path path) {
        if (!TextFile.isRegular(path)) {
            throw new InvalidSettingException(Catalogue.FACTS, "'" + path + "' is no regular file.");
        }
        try {
            return TextFile.read(path);
        } catch (IOException e) {
            throw new InvalidSettingException(
                    Catalogue.FACTS,
                    "'" + path + "' cannot be read: " + IoReason.of(e) + ".",
                    Advice.literal("It has to be a file of text in UTF-8."));
        }
    }

    /** A request that goes by these facts too. */
    GenerationRequest in(GenerationRequest request) {
        return request.withFacts(facts);
    }

    /** All texts that diagnostics have places in. */
    List<SourceText> with(List<SourceText> pages) {
        if (text == null) {
            return pages;
        }
        List<SourceText> all = new ArrayList<>(pages);
        all.add(text);
        return all;
    }

    /** All files that diagnostics have places in. */
    PageFiles with(PageFiles files) {
        return text == null ? files : files.with(path);
    }
}
