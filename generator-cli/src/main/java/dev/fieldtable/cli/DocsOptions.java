package dev.fieldtable.cli;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.source.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Options of what is read. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class DocsOptions {
    @Parameters(
            paramLabel = "DOCS",
            arity = "1..*",
            converter = NamedPath.class,
            description = "A page, or a folder that is searched for *.md files; several are read as one.")
    List<Path> docs;

    @Mixin
    PageOptions pages;

    /** Reads the pages. A folder that is not there is a mistake of the command line, not of the docs. */
    Outcome<List<SourceText>> read(CommandLine commandLine) {
        for (Path path : docs) {
            if (Files.notExists(path)) {
                throw new ParameterException(commandLine, "Invalid DOCS: there is no file or folder '" + path + "'.");
            }
        }
        return SourceReader.read(docs, pages.filter());
    }
}
