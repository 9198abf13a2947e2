package dev.fieldtable.project;

import dev.fieldtable.ExploreResult;
import dev.fieldtable.Generator;
import dev.fieldtable.LinkedDocs;
import dev.fieldtable.PageMemory;
import dev.fieldtable.diagnostic.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Docs in, a page of HTML out, for people to look at. Writes nothing but that. */
public final class ExploreRun implements Run<Finished> {
    private static final String WITHOUT_JAVA = "The docs have so many types that the page is without their Java.";

    private final Subject subject;

    ExploreRun(Subject subject) {
        this.subject = subject;
    }

    @Override
    public Finished prepare(Voice voice) {
        ShownDocs docs = ShownDocs.read(subject, voice);
        LinkedDocs linked =
                Generator.linkWithOperations(docs.request(), docs.pages(), new PageMemory(), voice.stages());
        voice.step("Showing " + docs.pages().size() + " pages");
        ExploreResult result = Generator.explore(
                        PastStates.in(docs.request(), subject), linked, ShownDocs.title(subject), voice.spelling())
                .with(docs.met());
        boolean failed = Severity.ERROR.isAmong(result.diagnostics());
        // Half a model would pass for the whole one with whoever looks at it.
        @Nullable Report report = failed ? null : Report.forPrograms(result.page(), "html");
        return new Finished(docs.outcome(List.of(), result.readings())
                .verdict(Verdict.failed(failed))
                .diagnostics(result.diagnostics(), RunOutcome.Telling.ASIDE)
                .report(report)
                .summary(failed || result.withJava() ? "" : WITHOUT_JAVA)
                .summaryAside(true)
                .build());
    }
}
