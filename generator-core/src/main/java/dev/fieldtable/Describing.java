package dev.fieldtable;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.description.DialectDescription;
import dev.fieldtable.dialect.proposal.Proposal;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Optional;

/** Proposes a description, and reads the docs with it, so that what is said of it is true. */
final class Describing {
    private Describing() {}

    static DescribeResult of(GenerationRequest request, List<SourceText> pages) {
        LinkedDocs without = LinkedDocs.of(request, pages);
        Proposal proposal = Proposal.of(pages, HouseStyle.speakeasy());
        Optional<DialectDescription> description = proposal.description();
        if (description.isEmpty()) {
            return new DescribeResult("", false, without.model().coverage());
        }
        // Nothing is too little here: what it is, is said.
        LinkedDocs with =
                LinkedDocs.of(request.withDescription(description.get()).withMinUnderstood(0), pages);
        Coverage coverage = with.model().coverage();
        return isRead(without, coverage, request.minUnderstood())
                ? new DescribeResult("", false, without.model().coverage())
                : new DescribeResult(
                        proposal.text(
                                description.get(), coverage.understanding().types(), lost(with)),
                        true,
                        coverage);
    }

    /** The rows that were left out of tables that were read. */
    private static int lost(LinkedDocs docs) {
        return Explained.without(docs.diagnostics()).stream()
                .filter(each -> each.loss().tables() == 0)
                .mapToInt(each -> each.loss().rows())
                .sum();
    }

    /**
     * Docs of a client have tables beside their models, which a description would take for some. Only where it reads far
     * more, the docs are another's.
     */
    private static boolean isRead(LinkedDocs docs, Coverage described, int least) {
        Coverage coverage = docs.model().coverage();
        boolean foreign = docs.diagnostics().stream().anyMatch(each -> each.code() == DiagnosticCode.FOREIGN_DOCS);
        return !foreign
                && coverage.rowsRead() > 0
                && 100L * coverage.rowsRead() >= (long) least * coverage.rows()
                && 2L * coverage.rowsRead() >= described.rowsRead();
    }
}
