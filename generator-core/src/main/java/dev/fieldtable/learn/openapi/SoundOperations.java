package dev.fieldtable.learn.openapi;

import dev.fieldtable.learn.json.Json;
import dev.fieldtable.learn.json.Json.Kind;
import dev.fieldtable.text.SchemaWords;
import java.util.List;

/**
 * Refuses operations of docs that cannot be what they say: they would be passed over, and be told of as gone. Those of others
 * are as they are.
 */
final class SoundOperations {
    private static final List<Kind> TEXT = List.of(Kind.TEXT);
    private static final List<Kind> LIST = List.of(Kind.LIST);
    private static final List<Kind> OBJECT = List.of(Kind.OBJECT);

    private SoundOperations() {}

    /**
     * Looks at the operations of a document.
     *
     * @param document a document that docs were handed on as
     * @throws SchemaFault if a word is followed by what it cannot be
     */
    static void check(SchemaDocument document) throws SchemaFault {
        for (Node root : document.references().roots()) {
            Said said = new Said(root.value());
            said.require("paths", OBJECT);
            said.requireWithin("paths", Kind.OBJECT);
            said.require(SchemaWords.OPERATIONS, LIST);
            said.requireWithin(SchemaWords.OPERATIONS, Kind.OBJECT);
            Json paths = root.below("paths").value();
            for (String path : paths.members().keySet()) {
                new Said(paths).requireWithin(path, Kind.OBJECT);
            }
        }
    }

    /**
     * Looks at an operation.
     *
     * @param operation the operation
     * @throws SchemaFault if a word is followed by what it cannot be
     */
    static void check(Operation operation) throws SchemaFault {
        Said said = new Said(operation.node().value());
        for (String word : List.of("operationId", SchemaWords.NAME, SchemaWords.METHOD, SchemaWords.PATH)) {
            said.require(word, TEXT);
        }
        for (String word : List.of("tags", SchemaWords.UNKNOWN_TYPES)) {
            said.require(word, LIST);
            said.requireWithin(word, Kind.TEXT);
        }
        said.require("requestBody", OBJECT);
        said.require("responses", OBJECT);
        said.requireWithin("responses", Kind.OBJECT);
    }
}
