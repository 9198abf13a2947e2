package dev.fieldtable.project;

import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.InvalidSettingException;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.upstream.DocsLock;
import dev.fieldtable.upstream.LockFile;
import dev.fieldtable.upstream.Origin;
import dev.fieldtable.upstream.Sync;
import dev.fieldtable.upstream.SyncRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Published docs in; docs, Java, changelog and lock out. */
public final class SyncRun implements Run<SyncPlan> {
    private final Subject subject;
    private final Settings settings;
    private final Workplace place;

    SyncRun(Subject subject) {
        this.subject = subject;
        this.settings = subject.settings();
        this.place = subject.place();
    }

    @Override
    public SyncPlan prepare(Voice voice) throws RunFailedException {
        SyncRequest request = request();
        voice.step("Fetching the docs");
        try {
            return new SyncPlan(voice, place, Sync.prepare(request, CheckRun.upstream(place), voice.stages()));
        } catch (IOException e) {
            throw new RunFailedException("cannot write", e, "Nothing was changed.");
        }
    }

    private SyncRequest request() {
        settings.require(Catalogue.OUTPUT, Catalogue.BASE_PACKAGE);
        Path docs = docs();
        return new SyncRequest(
                docs,
                lock(subject, docs),
                Names.path(subject, docs),
                origin(settings, recorded(subject, docs)),
                Docs.filter(settings),
                PastStates.in(FactsFile.sound(subject).in(Requests.syncing(subject)), subject),
                DocsAndOutput.outputs(subject),
                settings.find(Catalogue.CHANGELOG)
                        .map(place.folder()::resolve)
                        .orElseGet(() -> SyncRequest.changelogOf(docs, subject.api())),
                settings.find(Catalogue.RELEASE).orElse(null),
                settings.get(Catalogue.FORCE),
                settings.get(Catalogue.ACCEPT_MOVED),
                subject.api());
    }

    /** The lock that was named, or that of the docs. */
    static Path lock(Subject subject, Path docs) {
        return subject.settings()
                .find(Catalogue.LOCK)
                .map(subject.place().folder()::resolve)
                .orElseGet(() -> SyncRequest.lockOf(docs, subject.api()));
    }

    /** The folder that the pages go to; where none is named, that of the lock at hand. */
    private Path docs() {
        List<Path> docs = settings.find(Catalogue.DOCS).orElse(List.of());
        if (docs.isEmpty()) {
            Path lock = lock(subject, place.folder().resolve(Path.of("docs")));
            Optional<DocsLock> recorded = LockFile.read(lock);
            if (recorded.isPresent()) {
                return lock.resolveSibling(recorded.get().folder());
            }
        } else if (docs.size() > 1) {
            throw new InvalidSettingException(Catalogue.DOCS, "it has to be the one folder that the pages go to.");
        }
        return place.folder().resolve(settings.get(Catalogue.DOCS).get(0));
    }

    /** What the lock says; of one that cannot be read, the run itself will tell. */
    static @Nullable DocsLock recorded(Subject subject, Path docs) {
        return LockFile.read(lock(subject, docs), docs).value().orElse(null);
    }

    /** Where the docs are published, as the user says it; nothing if only the lock does. */
    static @Nullable Origin origin(Settings settings, @Nullable DocsLock recorded) {
        Origin published = published(settings, recorded);
        Optional<String> learn = settings.find(Catalogue.EVIDENCE);
        Origin known = published != null || recorded == null ? published : recorded.origin();
        if (learn.isEmpty() || known == null) {
            return published;
        }
        try {
            return known.withLearn(learn.get());
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingException(Catalogue.EVIDENCE, String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Origin published(Settings settings, @Nullable DocsLock recorded) {
        try {
            return Origin.chosen(
                    settings.find(Catalogue.FROM).orElse(null),
                    settings.find(Catalogue.REF).orElse(null),
                    settings.find(Catalogue.SUB_FOLDER).orElse(null),
                    recorded);
        } catch (IllegalArgumentException e) {
            boolean from = settings.says(Catalogue.FROM);
            throw new InvalidSettingException(
                    from ? Catalogue.FROM : settings.says(Catalogue.REF) ? Catalogue.REF : Catalogue.SUB_FOLDER,
                    String.valueOf(e.getMessage()));
        }
    }
}
