package dev.fieldtable.maven;

import dev.fieldtable.output.WriteCounts;
import dev.fieldtable.report.GenerationReport;

/** What a run did, in one line. */
final class Summary {
    private Summary() {}

    static String of(GenerationReport report, WriteCounts counts) {
        return report.coverage().pages() + " pages, " + report.coverage().rowsRead() + " rows: " + report.models()
                + " models, " + report.enums() + " enums, " + report.unions() + " unions in " + report.files()
                + " files, " + counts.written() + " of them written, " + counts.deleted() + " old ones deleted";
    }
}
