package dev.fieldtable.learn.openapi;

import java.util.List;

/**
 * An operation of an API.
 *
 * @param node its part of the document
 * @param method its method of HTTP, in lower case; empty for what is called by others, and where it is not known
 * @param path its path; empty likewise
 * @param id its {@code operationId}; method and address where it has none, as generators have it
 * @param parameters its parameters, those of its path among them, resolved
 * @param requests the schemas of the bodies that it takes
 * @param answers what it answers with
 */
record Operation(
        Node node,
        String method,
        String path,
        String id,
        List<Node> parameters,
        List<Body> requests,
        List<Answer> answers) {
    /**
     * What it answers with.
     *
     * @param status the status
     * @param bodies the bodies that it may have, as far as they may be JSON
     */
    record Answer(String status, List<Body> bodies) {}

    /**
     * A body.
     *
     * @param media its media type, with its schema and its examples
     * @param schema its schema
     */
    record Body(Node media, Node schema) {}

    /** {@return the bodies of all that it answers with} */
    List<Body> responses() {
        return answers.stream().flatMap(answer -> answer.bodies().stream()).toList();
    }
}
