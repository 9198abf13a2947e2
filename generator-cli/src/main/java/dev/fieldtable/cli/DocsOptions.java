package dev.fieldtable.cli;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.source.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            description = "Read only the pages whose path below DOCS matches, such as 'models/**'; may be repeated."
                    + " *.txt files are read where a pattern names them.")
    List<String> include = new ArrayList<>();

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "Leave out the pages whose path below DOCS matches; may be repeated.")
    List<String> exclude = new ArrayList<>();

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            converter = DialectName.class,
            completionCandidates = DialectName.class,
            defaultValue = GenerationRequest.AUTO_DIALECT,
            description =
                    "How the pages are written: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, by the page.")
    String dialect;

    /** Reads the pages. A folder that is not there is a mistake of the command line, not of the docs. */
    Outcome<List<SourceText>> read(CommandLine commandLine) {
        for (Path path : docs) {
            if (Files.notExists(path)) {
                throw new ParameterException(commandLine, "Invalid DOCS: there is no file or folder '" + path + "'.");
            }
        }
        return SourceReader.read(docs, new PageFilter(include, exclude));
    }
}
