package dev.fieldtable.cli;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.io.PageFilter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Options of which pages are read, and how. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class PageOptions {
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

    PageFilter filter() {
        return new PageFilter(include, exclude);
    }
}
