package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.document.LinkTarget;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.document.SpelledType;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.source.SourceSpan;

/** A type whose text names one thing and whose link leads to another. */
final class LinkTextUnlikeTarget implements LintRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.LINK_TEXT_UNLIKE_TARGET;
    }

    @Override
    public void check(Docs docs, Doubts doubts) {
        for (ParsedDocument document : docs.documents()) {
            for (TypeSection section : document.sections()) {
                for (SpelledType spelled : section.spelledTypes()) {
                    for (TypeExpression.Reference reference : spelled.type().references()) {
                        check(reference, spelled.span(), document, docs, doubts);
                    }
                }
            }
        }
    }

    private static void check(
            TypeExpression.Reference reference, SourceSpan span, ParsedDocument document, Docs docs, Doubts doubts) {
        if (reference.link().contains("#")) {
            return;
        }
        LinkTarget.follow(document.source().linkPath(), reference.link())
                .flatMap(target -> docs.document(target.path()))
                .filter(target ->
                        !reference.link().isEmpty() && target.sections().size() == 1)
                .map(target -> target.sections().get(0).preamble().title())
                .filter(title -> !Prose.folded(title).equals(Prose.folded(reference.name())))
                .ifPresent(title -> doubts.add(
                        span,
                        "The text says " + Printable.quoted(reference.name()) + ", but the link leads to "
                                + Printable.quoted(title) + "."));
    }
}
