package dev.fieldtable.learn.openapi;

import dev.fieldtable.learn.json.DamageException;
import dev.fieldtable.learn.json.Json;
import dev.fieldtable.learn.json.JsonPlaces;
import dev.fieldtable.learn.json.JsonTexts;
import dev.fieldtable.learn.json.YamlTexts;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.text.SchemaWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document that has schemas, as its parts.
 *
 * @param text the document as it is written
 * @param references follows its references
 * @param schemas finds out what its schemas say
 * @param operations its operations
 * @param components the schemas that have a name, by that
 * @param places where its parts stand
 * @param isOfDocs whether docs were handed on as this document
 */
record SchemaDocument(
        SourceText text,
        References references,
        Schemas schemas,
        List<Operation> operations,
        Map<String, Node> components,
        JsonPlaces places,
        boolean isOfDocs) {

    /** Those of OpenAPI, those of OpenAPI before 3.0 and of older JSON Schema, and those of JSON Schema. */
    private static final List<List<String>> GROUPS =
            List.of(List.of("components", "schemas"), List.of("definitions"), List.of("$defs"));

    /**
     * Reads a document.
     *
     * @param text the document, in YAML or JSON
     * @return its parts; none of a text without a document
     * @throws DamageException if it is neither, or too much
     */
    static SchemaDocument of(SourceText text) throws DamageException {
        JsonPlaces places = JsonPlaces.empty();
        List<Json> documents = new ArrayList<>();
        if (text.content().stripLeading().startsWith("{")) {
            JsonTexts.read(text.content(), places, documents::add);
        } else {
            documents.add(YamlTexts.read(text.content(), places));
        }
        References references = new References(documents.isEmpty() ? new Json.Null() : documents.get(0));
        Map<String, Node> components = components(references.root());
        return new SchemaDocument(
                text,
                references,
                new Schemas(references),
                Operations.of(references),
                components,
                places,
                components.values().stream().anyMatch(Form::isDocumented));
    }

    private static Map<String, Node> components(Node root) {
        Map<String, Node> components = new LinkedHashMap<>();
        for (List<String> group : GROUPS) {
            Node node = root;
            for (String name : group) {
                node = node.below(name);
            }
            for (String name : node.value().members().keySet()) {
                components.putIfAbsent(name, node.below(name));
            }
        }
        Node requests = root.below("components").below(SchemaWords.REQUESTS);
        requests.value().members().keySet().stream()
                .map(requests::below)
                .filter(Form::isDocumented)
                .forEach(request -> components.putIfAbsent(request.name(), request));
        return components;
    }

    /**
     * A part of the document, for what it says with words of ours.
     *
     * @param part the part
     * @return the part; {@code null} of JSON in a document of others, where such words mean something else
     */
    Json ours(Json part) {
        return isOfDocs ? part : new Json.Null();
    }

    /** {@return where a value stands} */
    SourceSpan span(Json value) {
        JsonPlaces.Place place = places.of(value);
        int line = Math.max(1, Math.min(place.line(), text.lineCount()));
        int offset = Math.min(
                text.lineStart(line) + place.column() - 1, text.content().length());
        return new SourceSpan(
                text.path(),
                line,
                place.column(),
                offset,
                offset < text.content().length() ? 1 : 0);
    }
}
