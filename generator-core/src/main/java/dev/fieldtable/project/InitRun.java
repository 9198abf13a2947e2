package dev.fieldtable.project;

import dev.fieldtable.Generator;
import dev.fieldtable.InspectionResult;
import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.PomFile;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.io.TextFile;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.InvalidSettingException;
import dev.fieldtable.project.setting.Setting;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.project.setting.SettingsFile;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.text.PackageNames;
import dev.fieldtable.upstream.DocsLock;
import dev.fieldtable.upstream.LockFile;
import dev.fieldtable.upstream.Origin;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder in, a settings file out: what the user says, completed by what is seen there. */
public final class InitRun implements Run<InitPlan> {
    /** Where docs usually are; the first of these that holds any is taken. */
    private static final List<String> USUAL = List.of("docs", "doc", "documentation", "reference", "api", "specs", "");

    private static final String POM = "pom.xml";
    private static final Path IN_A_BUILD = Path.of("target/generated-sources/fieldtable");
    private static final Path IN_SOURCES = Path.of("src/generated/java");

    private final Subject subject;
    private final Settings settings;
    private final Workplace place;

    InitRun(Subject subject) {
        this.subject = subject;
        this.settings = subject.settings();
        this.place = subject.place();
    }

    @Override
    public InitPlan prepare(Voice voice) {
        Path file = place.folder().resolve(settings.find(Catalogue.CONFIG).orElse(Path.of(SettingsFile.FILE_NAME)));
        if (TextFile.isThere(file) && !settings.get(Catalogue.FORCE)) {
            throw new InvalidSettingException(
                    Catalogue.CONFIG,
                    "there is a file '" + file + "' already.",
                    Advice.parse("{force} overwrites it."));
        }
        Settings.Builder complete = settings.toBuilder();
        voice.step("Looking for docs");
        Seen docs = docs();
        complete.set(Catalogue.DOCS, docs.paths());
        Optional<PomFile> pom = PomFile.read(place.folder().resolve(POM));
        if (!settings.says(Catalogue.OUTPUT)) {
            complete.set(Catalogue.OUTPUT, pom.isPresent() ? IN_A_BUILD : IN_SOURCES);
        }
        if (!settings.says(Catalogue.BASE_PACKAGE)) {
            complete.set(
                    Catalogue.BASE_PACKAGE,
                    pom.map(PomFile::javaPackage)
                            .filter(name -> PackageNames.faultOf(name).isEmpty())
                            .orElse(Catalogue.EXAMPLE_PACKAGE));
        }
        Settings all = complete.build();
        // What cannot be generated with is not worth writing down.
        Requests.writing(subject.with(all));
        return new InitPlan(voice, file, from(file, all), docs.words());
    }

    /** The same settings, with relative paths as they are from the folder of the file. */
    private Settings from(Path file, Settings all) {
        Path here = place.folder().toAbsolutePath().normalize();
        Path there = here.resolve(file).normalize().resolveSibling("");
        if (there.equals(here)) {
            return all;
        }
        Settings.Builder moved = all.toBuilder();
        for (Setting<?> setting : all.all()) {
            if (setting.type().isPath()) {
                moved.say(
                        setting,
                        words(setting, all).stream()
                                .map(word -> moved(word, here, there))
                                .toList());
            }
        }
        all.find(Catalogue.FROM)
                .ifPresent(from -> moved.set(Catalogue.FROM, Origin.from(from, there.relativize(here))));
        return moved.build();
    }

    private static <T> List<String> words(Setting<T> setting, Settings all) {
        return setting.type().write(all.get(setting));
    }

    private static String moved(String word, Path here, Path there) {
        Path path = Path.of(word);
        return path.isAbsolute()
                ? word
                : there.relativize(here.resolve(path).normalize()).toString();
    }

    /** What docs there are, and what is to be said of them. */
    private record Seen(List<Path> paths, String words) {}

    private Seen docs() {
        Optional<List<Path>> said = settings.find(Catalogue.DOCS);
        if (said.isPresent()) {
            // They need not be there before they are fetched.
            if (!settings.says(Catalogue.FROM)) {
                Docs.of(settings, place).read();
            }
            return new Seen(said.get(), seen(said.get()).orElse(""));
        }
        Optional<DocsLock> lock = LockFile.read(place.folder().resolve(DocsLock.FILE_NAME));
        if (lock.isPresent()) {
            List<Path> fetched = List.of(Path.of(lock.get().folder()));
            return new Seen(fetched, seen(fetched).orElse(""));
        }
        for (String usual : USUAL) {
            List<Path> paths = List.of(Path.of(usual.isEmpty() ? "." : usual));
            Optional<String> words = seen(paths);
            if (words.isPresent()) {
                return new Seen(paths, words.get());
            }
        }
        if (settings.says(Catalogue.FROM)) {
            return new Seen(List.of(Path.of(USUAL.get(0))), "");
        }
        throw new InvalidSettingException(
                Catalogue.DOCS,
                "it is missing, and no folder here holds pages with field tables.",
                Advice.parse("Name the docs, or where they are published with {from}."));
    }

    private Optional<String> seen(List<Path> paths) {
        List<Path> folders = paths.stream().map(place.folder()::resolve).toList();
        if (!folders.stream().allMatch(SourceReader::isThere)) {
            return Optional.empty();
        }
        Outcome<List<SourceText>> pages = SourceReader.read(folders, Docs.filter(settings));
        InspectionResult result = Generator.inspect(Requests.showing(subject), pages.value());
        if (result.model().types().isEmpty()) {
            return Optional.empty();
        }
        List<String> dialects = result.readings().stream()
                .map(reading -> reading.dialect())
                .distinct()
                .sorted()
                .toList();
        return Optional.of(count(result.model().types().size(), "type") + " on "
                + count(pages.value().size(), "page") + " (" + String.join(", ", dialects) + ")");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
