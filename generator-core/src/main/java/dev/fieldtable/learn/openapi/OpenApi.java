package dev.fieldtable.learn.openapi;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.learn.json.DamageException;
import dev.fieldtable.learn.json.Json;
import dev.fieldtable.learn.json.JsonTexts;
import dev.fieldtable.learn.json.YamlTexts;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        List<Json> documents = new ArrayList<>();
        try {
            if (text.content().stripLeading().startsWith("{")) {
                JsonTexts.read(text.content(), documents::add);
            } else {
                documents.add(YamlTexts.read(text.content()));
            }
        } catch (DamageException e) {
            return new Outcome<>(OpenApiFindings.NONE, List.of(unread(text, e.offset(), e.sentence())));
        }
        return documents.isEmpty() ? Outcome.of(OpenApiFindings.NONE) : learn(text, documents.get(0), docs);
    }

    private static Outcome<OpenApiFindings> learn(SourceText text, Json document, TypeModel docs) {
        References references = new References(document);
        Schemas schemas = new Schemas(references);
        List<Operation> operations = Operations.of(references);
        Map<String, Node> components = new LinkedHashMap<>();
        for (Node group : List.of(
                references.root().below("components").below("schemas"),
                references.root().below("definitions"))) {
            group.value().members().keySet().forEach(name -> components.putIfAbsent(name, group.below(name)));
        }
        Survey survey = new Survey(schemas, text.path());
        components.forEach((name, node) -> survey.add(node, name));
        operations.forEach(survey::add);
        Join join = new Join(docs, schemas);
        operations.forEach(join::operation);
        join.names(components.values());
        join.contents(survey.schemas());
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
