package dev.fieldtable.project;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.io.FileSetWriter;
import dev.fieldtable.io.PageFiles;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.source.SourceSpan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Files of an API that was renamed, dropped, or not yet one of several. They are ours, but may as well be those of another
 * project that writes to the same folder, so they are told of and not deleted.
 */
final class LeftOver {
    private LeftOver() {}

    /** A warning for each manifest in the output folder whose owner is not known. */
    static List<Diagnostic> in(Path output, Subject subject) throws RunFailedException {
        if (!subject.speaksForAll()) {
            return List.of();
        }
        try {
            return FileSetWriter.owners(output).stream()
                    .filter(owner -> !subject.knows(owner) && !ExportRun.owns(owner))
                    .map(owner -> told(output, owner))
                    .toList();
        } catch (IOException e) {
            throw new RunFailedException("cannot read " + output, e, "");
        }
    }

    private static Diagnostic told(Path output, String owner) {
        DiagnosticCode code = DiagnosticCode.LEFT_OVER_OUTPUT;
        String whose =
                owner.isEmpty() ? "no API by its name" : "the API `" + owner + "`, which the settings do not have";
        return Diagnostic.of(
                code,
                SourceSpan.startOf(PageFiles.slashed(output.resolve(Manifest.fileName(owner)))),
                "These are files of " + whose + ".",
                code.nextStep());
    }
}
