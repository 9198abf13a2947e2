package dev.fieldtable.learn.openapi;

import java.util.List;

/**
 * An operation of an API.
 *
 * @param id its {@code operationId}; method and address where it has none, as generators have it
 * @param parameters its parameters, those of its path among them, resolved
 * @param requests the schemas of the bodies that it takes
 * @param responses the schemas of the bodies that it gives
 */
record Operation(String id, List<Node> parameters, List<Body> requests, List<Body> responses) {
    /**
     * A body.
     *
     * @param media its media type, with its schema and its examples
     * @param schema its schema
     */
    record Body(Node media, Node schema) {}
}
