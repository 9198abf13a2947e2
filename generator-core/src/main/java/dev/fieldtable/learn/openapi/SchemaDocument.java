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
import java.util.Optional;

/**
 * A document that has schemas, as its parts.
 *
 * @param parts its files, the first one first
 * @param references follows its references
 * @param schemas finds out what its schemas say
 * @param operations its operations
 * @param components the schemas that have a name, by that
 * @param isOfDocs whether docs were handed on as this document
 */
record SchemaDocument(
        List<Part> parts,
        References references,
        Schemas schemas,
        List<Operation> operations,
        Map<String, Node> components,
        boolean isOfDocs) {

    /** Those of OpenAPI, those of OpenAPI before 3.0 and of older JSON Schema, and those of JSON Schema. */
    private static final List<List<String>> GROUPS =
            List.of(List.of("components", "schemas"), List.of("definitions"), List.of("$defs"));

    /**
     * A file.
     *
     * @param text the file as it is written
     * @param json what it says; {@code null} of JSON if that is nothing
     * @param places where that stands
     */
    record Part(SourceText text, Json json, JsonPlaces places) {
        /**
         * Reads a file.
         *
         * @param text the file, in YAML or JSON
         * @return what it says
         * @throws DamageException if it is neither, or too much
         */
        static Part of(SourceText text) throws DamageException {
            JsonPlaces places = JsonPlaces.empty();
            List<Json> documents = new ArrayList<>();
            if (text.content().stripLeading().startsWith("{")) {
                JsonTexts.read(text.content(), places, documents::add);
            } else {
                documents.add(YamlTexts.read(text.content(), places));
            }
            return new Part(text, documents.isEmpty() ? new Json.Null() : documents.get(0), places);
        }
    }

    /**
     * Takes a document apart.
     *
     * @param parts its files, the first one first; at least one
     * @return the document
     */
    static SchemaDocument of(List<Part> parts) {
        Map<String, Json> files = new LinkedHashMap<>();
        parts.forEach(part -> files.put(part.text().path(), part.json()));
        References references = new References(files);
        Map<String, Node> components = components(references.roots());
        return new SchemaDocument(
                List.copyOf(parts),
                references,
                new Schemas(references),
                Operations.of(references),
                components,
                components.values().stream().anyMatch(Form::isDocumented));
    }

    /** A file may be a schema itself. Several may have components of one name, as that has which refers to all others. */
    private static Map<String, Node> components(List<Node> roots) {
        Map<String, Node> components = new LinkedHashMap<>();
        for (Node root : roots) {
            if (Form.isDocumented(root)) {
                components.put(root.pointer(), root);
            }
            components(root)
                    .forEach((name, component) ->
                            components.put(roots.size() == 1 ? name : component.pointer(), component));
        }
        return components;
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
     * Looks for a file that says nothing. A publisher's API may have neither schemas nor operations; files that were exported
     * together have some each.
     *
     * @return the first file that says nothing; nothing if each says something
     */
    Optional<Part> empty() {
        List<Node> roots = references.roots();
        for (int i = 0; i < roots.size(); i++) {
            Node root = roots.get(i);
            boolean operations =
                    roots.size() == 1 ? root.value().member("paths").isPresent() : hasOperations(root);
            if (!operations && !Form.isDocumented(root) && components(root).isEmpty()) {
                return Optional.of(parts.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean hasOperations(Node root) {
        return !root.below("paths").value().members().isEmpty()
                || !root.below(SchemaWords.OPERATIONS).value().items().isEmpty();
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

    /** {@return the first file, as it is written} */
    SourceText text() {
        return parts.get(0).text();
    }

    /** {@return where a value stands} */
    SourceSpan span(Json value) {
        Part part = parts.stream()
                .filter(each -> each.places().has(value))
                .findFirst()
                .orElse(parts.get(0));
        SourceText text = part.text();
        JsonPlaces.Place place = part.places().of(value);
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
