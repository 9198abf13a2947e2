package dev.fieldtable.learn.openapi;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.learn.json.DamageException;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.source.SourceText;
import java.util.List;

/** Learns from OpenAPI documents. */
public final class OpenApi {
    private OpenApi() {}

    /**
     * Learns from a document.
     *
     * @param text the document, in YAML or JSON
     * @param docs the docs
     * @return what it shows, and what could not be read of it. Never throws
     */
    public static Outcome<OpenApiFindings> learn(SourceText text, TypeModel docs) {
        try {
            return learn(SchemaDocument.of(List.of(SchemaDocument.Part.of(text))), docs);
        } catch (DamageException e) {
            return new Outcome<>(OpenApiFindings.NONE, List.of(unread(text, e.offset(), e.sentence())));
        }
    }

    private static Outcome<OpenApiFindings> learn(SchemaDocument document, TypeModel docs) {
        SourceText text = document.text();
        Schemas schemas = document.schemas();
        Survey survey = new Survey(schemas, text.path());
        document.components().forEach((name, node) -> survey.add(node, name));
        document.operations().forEach(survey::add);
        Join join = Join.of(document, docs, survey);
        OpenApiFindings findings = new OpenApiFindings(
                new JoinedFacts(schemas, text.path()).of(join.joined()),
                survey.sightings(),
                survey.examples(),
                join.found());
        return schemas.isExhausted()
                ? new Outcome<>(findings, List.of(unread(text, 0, "The schemas are too much to be read in whole.")))
                : Outcome.of(findings);
    }

    private static Diagnostic unread(SourceText text, int offset, String sentence) {
        int within = Math.min(offset, text.content().length());
        return Diagnostic.of(
                DiagnosticCode.UNREAD_EVIDENCE,
                text.span(within, within < text.content().length() ? 1 : 0),
                sentence,
                DiagnosticCode.UNREAD_EVIDENCE.nextStep());
    }
}
