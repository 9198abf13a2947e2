package dev.fieldtable.explorer;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Pages of the explorer, written to files. */
final class Pages {
    private Pages() {}

    /** The docs of this repository, whose names are those of Python; in JSON they are other ones. */
    static Path ofPlex(Path folder) throws IOException {
        return write(
                folder, "Plex", read(Path.of("..", "specs", "plex")), request().withWireNames(WireNames.LOWER_CAMEL));
    }

    /** All pages of a folder. */
    static List<SourceText> read(Path docs) throws IOException {
        List<SourceText> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(docs)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".md")).toList()) {
                String path = docs.relativize(file).toString().replace('\\', '/');
                pages.add(SourceText.of(path, Files.readString(file)));
            }
        }
        return pages;
    }

    static Path of(Path folder, String title, List<SourceText> pages) throws IOException {
        return write(folder, title, pages, request());
    }

    static GenerationRequest request() {
        return GenerationRequest.of("com.acme.plex");
    }

    static Path write(Path folder, String title, List<SourceText> pages, GenerationRequest request) throws IOException {
        String page =
                Generator.explore(request, pages, title, Spelling.commandLine()).page();
        return Files.writeString(folder.resolve("explorer.html"), page);
    }
}
