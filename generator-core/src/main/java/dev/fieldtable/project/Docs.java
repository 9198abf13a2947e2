package dev.fieldtable.project;

import dev.fieldtable.Stage;
import dev.fieldtable.Stages;
import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.Address;
import dev.fieldtable.io.FoundPages;
import dev.fieldtable.io.PageFiles;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.ReadPages;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.InvalidSettingException;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The docs that a run reads. */
record Docs(List<Path> paths, PageFilter filter, boolean published, Workplace place) {
    static Docs of(Settings settings, Workplace place) {
        return new Docs(settings.get(Catalogue.DOCS), filter(settings), settings.says(Catalogue.FROM), place);
    }

    static PageFilter filter(Settings settings) {
        return new PageFilter(settings.get(Catalogue.INCLUDE), settings.get(Catalogue.EXCLUDE));
    }

    /** The paths as the disk knows them. */
    List<Path> folders() {
        return paths.stream().map(place.folder()::resolve).toList();
    }

    /** The first of them, beside which lies what belongs to the docs. */
    Path first() {
        return folders().get(0);
    }

    /** Reads the pages. A folder that is not there is a mistake of the user's, not of the docs. */
    Outcome<List<SourceText>> read() {
        return read(find(), List.of(), new ReadPages(), files -> () -> {});
    }

    /** The pages that were found, or that which comes from standard input. */
    private Outcome<List<SourceText>> read(
            Optional<FoundPages> found, List<String> stamps, ReadPages memory, IntFunction<Runnable> begun) {
        Outcome<SourceText> input = place.input();
        return found.isEmpty() && input != null
                ? new Outcome<>(List.of(input.value()), input.diagnostics())
                : SourceReader.read(found.orElseThrow(), stamps, memory, begun);
    }

    /** Looks for the pages, and opens none; nothing is found where standard input is the page. */
    Optional<FoundPages> find() {
        if (paths.contains(Workplace.INPUT)) {
            if (paths.size() > 1) {
                throw new InvalidSettingException(Catalogue.DOCS, "'-' is a page by itself, from standard input.");
            }
            if (place.input() == null) {
                throw new InvalidSettingException(
                        Catalogue.DOCS, "'-' is standard input, and is named where a run is started.");
            }
            return Optional.empty();
        }
        for (Path path : folders()) {
            if (!SourceReader.isThere(path)) {
                Address.in(path).ifPresent(Docs::refuse);
                throw new InvalidSettingException(
                        Catalogue.DOCS,
                        "there is no file or folder '" + path + "'.",
                        Advice.literal(published ? "'sync' fetches the docs from where they are published." : ""));
            }
        }
        return Optional.of(SourceReader.find(folders(), filter));
    }

    /** Likewise, and tells how many there are, and how far it has come. */
    Outcome<List<SourceText>> read(Stages stages) {
        stages.begin(Stage.READ);
        return read(find(), List.of(), new ReadPages(), stages);
    }

    /** Likewise, of what was found, but for what was read before and has the same stamp; without stamps, all of it. */
    Outcome<List<SourceText>> read(Optional<FoundPages> found, List<String> stamps, ReadPages memory, Stages stages) {
        stages.begin(Stage.READ);
        Outcome<List<SourceText>> pages = read(found, stamps, memory, stages::parts);
        stages.counted("pages", pages.value()::size);
        stages.counted("characters", () -> length(pages.value()));
        return pages;
    }

    /** How many characters pages have. */
    static long length(List<SourceText> pages) {
        return pages.stream().mapToLong(SourceText::length).sum();
    }

    private static void refuse(String address) {
        throw new InvalidSettingException(
                Catalogue.DOCS,
                "'" + address + "' is an address, and docs are read from a disk.",
                Address.unread(address).hint());
    }

    PageFiles files() {
        return PageFiles.of(folders(), place.reportsFrom());
    }

    /** Likewise, and the generated files in folders. */
    PageFiles files(List<Path> outputs) {
        PageFiles files = files();
        for (Path output : outputs) {
            files = files.withOutput(output);
        }
        return files;
    }

    /** What an earlier run may have said something of: the folders and the pages. */
    List<Path> concernedBy(List<SourceText> pages) {
        PageFiles files = files();
        return concerned(pages.stream().map(page -> files.pathOf(page.path())).toList());
    }

    /** Likewise, of pages that lie at these places. */
    List<Path> concerned(List<Path> places) {
        List<Path> concerned = new ArrayList<>(folders().stream()
                .map(path -> path.toAbsolutePath().normalize())
                .toList());
        concerned.addAll(places);
        return concerned;
    }

    /** The places of what is said of the folders themselves begin with their paths. */
    static List<Diagnostic> all(List<Diagnostic> some, List<Diagnostic> more) {
        List<Diagnostic> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
