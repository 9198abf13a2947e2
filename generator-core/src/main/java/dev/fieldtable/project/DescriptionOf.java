package dev.fieldtable.project;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.description.DescriptionFile;
import dev.fieldtable.dialect.description.DialectDescription;
import dev.fieldtable.io.IoReason;
import dev.fieldtable.io.PageFiles;
import dev.fieldtable.io.TextFile;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.InvalidSettingException;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The description of a project's dialect, where its docs are in none that is built in. */
final class DescriptionOf {
    private DescriptionOf() {}

    /**
     * Reads the file that the project names.
     *
     * @return the description; nothing if the project names no file
     * @throws InvalidSettingException if the file is not there, cannot be read, or is no description
     */
    static Optional<DialectDescription> of(Subject subject) {
        return subject.settings()
                .find(Catalogue.DIALECT_FILE)
                .map(path -> read(subject.place().folder().resolve(path)));
    }

    private static DialectDescription read(Path path) {
        Outcome<Optional<DialectDescription>> read = DescriptionFile.read(text(path));
        return read.value().orElseThrow(() -> {
            Diagnostic first = read.diagnostics().get(0);
            return new InvalidSettingException(
                    Catalogue.DIALECT_FILE, first.span() + ": " + first.message(), first.hint());
        });
    }

    private static SourceText text(Path path) {
        if (!TextFile.isRegular(path)) {
            throw new InvalidSettingException(
                    Catalogue.DIALECT_FILE,
                    "there is no file '" + path + "'.",
                    Advice.literal("docs/dialects.md says how to write one."));
        }
        try {
            return SourceText.of(PageFiles.slashed(path), TextFile.read(path));
        } catch (IOException e) {
            throw new InvalidSettingException(
                    Catalogue.DIALECT_FILE,
                    "'" + path + "' cannot be read: " + IoReason.of(e) + ".",
                    Advice.literal("It has to be a file of text in UTF-8."));
        }
    }
}
