package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Findings;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * A heading that announces a section, and nothing below it that describes a type.
 *
 * @param heading the heading
 * @param end where in the page the next one stands that ends the section
 * @param content what it holds
 */
record EmptySection(PageHeading heading, int end, SectionContent content) {
    /**
     * Tells of it, unless it holds something that was told of: then it is not empty, only not read.
     *
     * @param told where those things stand that were told of and not read
     * @param findings takes a warning
     */
    void tell(NavigableSet<Integer> told, Findings findings) {
        int start = heading.span().offset() - heading.span().column() + 1;
        @Nullable Integer next = told.ceiling(start);
        if (next == null || next >= end) {
            String what = "'" + heading.words() + "' has nothing below it that can be read";
            String left = content.what().isEmpty() ? "" : "; what it holds was left out: " + content.what();
            findings.add(Diagnostic.of(
                            DiagnosticCode.EMPTY_SECTION,
                            heading.span(),
                            what + left + ".",
                            DiagnosticCode.EMPTY_SECTION.nextStep())
                    .about(what)
                    .losing(content.loss()));
        }
    }
}
