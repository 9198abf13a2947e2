package dev.fieldtable.learn.openapi;

import dev.fieldtable.learn.json.Json;
import dev.fieldtable.text.SchemaWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Finds the operations of a document. */
final class Operations {
    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final References references;
    private final List<Operation> found = new ArrayList<>();

    private Operations(References references) {
        this.references = references;
    }

    static List<Operation> of(References references) {
        Operations operations = new Operations(references);
        for (String group : List.of("paths", "webhooks")) {
            boolean called = group.equals("paths");
            for (Node root : references.roots()) {
                Node paths = root.below(group);
                for (String path : paths.value().members().keySet()) {
                    operations.path(path, references.resolve(paths.below(path)), called);
                }
            }
        }
        return operations.found;
    }

    /** {@return the operations that docs name, and that no path of OpenAPI can have} */
    static List<Operation> withoutPlace(References references) {
        Operations operations = new Operations(references);
        Node all = references.root().below(SchemaWords.OPERATIONS);
        for (int i = 0; i < all.value().items().size(); i++) {
            Node node = all.item(i);
            String method = node.value().textOf(SchemaWords.METHOD);
            String path = node.value().textOf(SchemaWords.PATH);
            operations.operation(node, method, path, node.value().textOf("operationId"), List.of(node));
        }
        return operations.found;
    }

    private void path(String address, Node path, boolean called) {
        for (String method : METHODS) {
            Node operation = path.below(method);
            if (operation.isObject()) {
                String id = operation.value().textOf("operationId");
                operation(
                        operation,
                        called ? method : "",
                        called ? address : "",
                        id.isEmpty() ? method + address : id,
                        List.of(operation, path));
            }
        }
    }

    private void operation(Node operation, String method, String path, String id, List<Node> withParameters) {
        List<Node> parameters = new ArrayList<>();
        List<Operation.Body> requests = new ArrayList<>();
        for (Node part : withParameters) {
            Node list = part.below("parameters");
            for (int i = 0; i < list.value().items().size(); i++) {
                Node parameter = references.resolve(list.item(i));
                if (parameter.value().textOf("in").equals("body")) {
                    requests.add(new Operation.Body(parameter, parameter.below("schema")));
                } else if (!parameter.value().textOf("name").isEmpty()) {
                    parameters.add(parameter);
                }
            }
        }
        Node body = references.resolve(operation.below("requestBody"));
        content(body, Operations::isStructured, requests);
        if (requests.isEmpty()) {
            // That it is the body, and what it is, is known of any other, too.
            content(body, type -> true, requests);
        }
        List<Operation.Answer> answers = new ArrayList<>();
        Node statuses = operation.below("responses");
        statuses.value().members().keySet().forEach(status -> {
            Node response = references.resolve(statuses.below(status));
            List<Operation.Body> bodies = new ArrayList<>();
            content(response, Operations::isStructured, bodies);
            if (response.below("schema").isObject()) {
                bodies.add(new Operation.Body(response, response.below("schema")));
            }
            answers.add(new Operation.Answer(status, bodies));
        });
        found.add(new Operation(operation, method, path, id, parameters, requests, answers));
    }

    private static boolean isStructured(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.contains("json") || lower.contains("form") || lower.contains("*/*");
    }

    private void content(Node body, Predicate<String> wanted, List<Operation.Body> to) {
        Node content = body.below("content");
        for (String type : content.value().members().keySet()) {
            Node media = content.below(type);
            if (wanted.test(type) && media.value().kind() == Json.Kind.OBJECT) {
                to.add(new Operation.Body(media, media.below("schema")));
            }
        }
    }
}
