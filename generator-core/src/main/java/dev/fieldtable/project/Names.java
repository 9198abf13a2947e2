package dev.fieldtable.project;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.option.NamePins;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.InvalidSettingException;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.upstream.NamesFile;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The lock of names that a run goes by, and what may become of it.
 *
 * @param lock the lock as it was read
 * @param anew whether it is to be begun, or begun anew
 * @param frozen whether it has to hold all names as it is
 */
record Names(NamesFile lock, boolean anew, boolean frozen) {
    /**
     * Reads the lock of docs.
     *
     * @param docs the docs folder, or the first of several
     */
    static Outcome<Names> of(Subject subject, Path docs) {
        Settings settings = subject.settings();
        boolean anew = settings.get(Catalogue.UPDATE_NAMES);
        boolean frozen = settings.get(Catalogue.FROZEN_NAMES);
        if (anew && frozen) {
            throw new InvalidSettingException(
                    Catalogue.FROZEN_NAMES,
                    "a lock that is to stay as it is cannot be updated. Leave one of the two out.");
        }
        Outcome<NamesFile> read = NamesFile.read(path(subject, docs), docs);
        if (settings.says(Catalogue.NAMES_LOCK) && !read.value().isThere() && !anew) {
            throw new InvalidSettingException(
                    Catalogue.NAMES_LOCK,
                    "there is no file '" + read.value().path() + "'.",
                    Advice.parse("Generate with {updateNames} to write it."));
        }
        return new Outcome<>(new Names(read.value(), anew, frozen), read.diagnostics());
    }

    /** The lock that was named, or that of the docs. */
    static Path path(Subject subject, Path docs) {
        return subject.settings()
                .find(Catalogue.NAMES_LOCK)
                .map(subject.place().folder()::resolve)
                .orElseGet(() -> NamesFile.beside(docs, subject.api()));
    }

    /** Whether the names have to be known, even if nothing else is to be done. */
    boolean asked() {
        return anew || frozen;
    }

    /** The lock as a run leaves it whose names these are. */
    NamesFile after(NamePins settled) {
        if (frozen) {
            return lock;
        }
        return anew ? lock.anew(settled) : lock.with(settled);
    }

    /** What is wrong with a lock that should hold all names; nothing if none is there, and none has to be. */
    Optional<Diagnostic> lacks(NamePins settled) {
        return lock.isThere() || frozen ? lock.lacks(settled) : Optional.empty();
    }
}
