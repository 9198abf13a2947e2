package dev.fieldtable.learn.openapi;

import dev.fieldtable.learn.json.Json;
import dev.fieldtable.model.ApiAnswer;
import dev.fieldtable.model.ApiBody;
import dev.fieldtable.model.ApiOperation;
import dev.fieldtable.model.OperationPairs;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeGraph;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.model.TypeRef.NullableOf;
import dev.fieldtable.text.SchemaWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes operations of those of a document, as docs would have them: with the types of what is sent and what comes back, as
 * far as these are among the types of the document. Of parameters, requests tell.
 */
final class DocumentOperations {
    private static final String BODY = "body";
    private static final Pattern ORIGIN = Pattern.compile("^[^/]*//[^/]*");
    private static final Pattern NUMBER = Pattern.compile("_[0-9]+$");

    private final SchemaDocument document;
    private final DocumentValues values;
    private final DocumentProperties properties;
    private final Set<TypeId> known;

    /**
     * Prepares.
     *
     * @param document the document
     * @param values makes types of schemas, and may declare new ones, which nobody will see
     * @param properties finds places
     * @param known the types of the document
     */
    DocumentOperations(
            SchemaDocument document, DocumentValues values, DocumentProperties properties, Set<TypeId> known) {
        this.document = document;
        this.values = values;
        this.properties = properties;
        this.known = Set.copyOf(known);
    }

    /**
     * Makes all operations.
     *
     * @param docs the operations of the docs that the document is to be held against
     * @return the operations; their paths begin where those of the docs do
     * @throws SchemaFault if docs were handed on as the document, and it is damaged
     */
    List<ApiOperation> all(List<ApiOperation> docs) throws SchemaFault {
        List<Operation> operations = new ArrayList<>(document.operations());
        operations.removeIf(operation -> operation.path().isEmpty());
        if (document.isOfDocs()) {
            SoundOperations.check(document);
            operations.addAll(Operations.withoutPlace(document.references()));
            for (Operation operation : operations) {
                SoundOperations.check(operation);
            }
        }
        String base = base(operations, docs);
        List<ApiOperation> named = new ArrayList<>();
        for (Operation operation : operations) {
            named.add(named(operation, base));
        }
        Map<ApiOperation, ApiOperation> documented = new HashMap<>();
        OperationPairs.of(docs, named).pairs().forEach(pair -> documented.put(pair.after(), pair.before()));
        List<ApiOperation> all = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            all.add(typed(operations.get(i), named.get(i), documented.get(named.get(i))));
        }
        return all;
    }

    /** Docs may print paths with that of the server before them. */
    private String base(List<Operation> operations, List<ApiOperation> docs) {
        Node root = document.references().root();
        Node servers = root.below("servers");
        String url = servers.value().items().isEmpty()
                ? root.value().textOf("basePath")
                : servers.item(0).value().textOf("url");
        String path = ORIGIN.matcher(url).replaceFirst("");
        String base = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        Set<String> addresses = new HashSet<>();
        docs.forEach(operation -> addresses.add(operation.address()));
        return shared(operations, base, addresses) > shared(operations, "", addresses) ? base : "";
    }

    private static long shared(List<Operation> operations, String base, Set<String> addresses) {
        return operations.stream()
                .map(operation -> ApiOperation.address(operation.method(), base + operation.path()))
                .filter(addresses::contains)
                .count();
    }

    /** An operation by what it is known by. */
    private ApiOperation named(Operation operation, String base) throws SchemaFault {
        Json part = operation.node().value();
        Json tags = document.ours(part).member("tags").orElseGet(Json.Null::new);
        String group = tags.items().stream().findFirst().flatMap(Json::text).orElse("");
        String name = document.ours(part).textOf(SchemaWords.NAME);
        return new ApiOperation(
                id(part.textOf("operationId"), group, name),
                name,
                group,
                operation.method(),
                operation.path().isEmpty() ? "" : base + operation.path(),
                part.textOf("summary"),
                part.textOf("description"),
                properties.deprecation(operation.node(), null),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                properties.span(operation.node()));
    }

    /** Where docs do not print an id, one was made of the other names, with a number if it was not the first. */
    private static String id(String said, String group, String name) {
        String made = group.isEmpty() ? name : group + "." + name;
        return !name.isEmpty() && NUMBER.matcher(said).replaceFirst("").equals(made) ? "" : said;
    }

    private ApiOperation typed(Operation operation, ApiOperation named, @Nullable ApiOperation documented)
            throws SchemaFault {
        Map<String, TypeRef> types = documented == null ? Map.of() : documented.answerTypes();
        Set<String> unknown = new LinkedHashSet<>();
        document.ours(operation.node().value())
                .member(SchemaWords.UNKNOWN_TYPES)
                .ifPresent(those -> those.items().forEach(type -> type.text().ifPresent(unknown::add)));
        List<ApiAnswer> answers = new ArrayList<>();
        for (Operation.Answer answer : operation.answers()) {
            ApiAnswer empty = new ApiAnswer(answer.status(), "", "", null);
            if (answer.bodies().isEmpty()) {
                answers.add(empty);
            }
            for (Operation.Body body : answer.bodies()) {
                TypeRef same = types.get(empty.outcome());
                boolean mayBeNull = document.isOfDocs() || same instanceof NullableOf;
                TypeRef type = type(body.schema(), same, mayBeNull);
                answers.add(new ApiAnswer(answer.status(), "", "", type));
                if (type == null) {
                    unknown.add(body.schema().pointer());
                }
            }
        }
        ApiBody body = body(operation, documented == null ? null : documented.body());
        Node sent = operation.node().below("requestBody");
        if (body == null && sent.isThere()) {
            unknown.add(sent.pointer());
        }
        return new ApiOperation(
                named.id(),
                named.name(),
                named.group(),
                named.method(),
                named.path(),
                named.summary(),
                named.description(),
                named.deprecation(),
                named.arguments(),
                List.of(),
                body,
                answers,
                List.copyOf(unknown),
                named.span());
    }

    /** What is sent; nothing where it may be one of several. */
    private @Nullable ApiBody body(Operation operation, @Nullable ApiBody documented) throws SchemaFault {
        TypeRef same =
                documented instanceof ApiBody.Value value ? value.property().type() : null;
        Set<@Nullable TypeRef> types = new HashSet<>();
        for (Operation.Body body : operation.requests()) {
            types.add(type(body.schema(), same, false));
        }
        TypeRef type = types.size() == 1 ? types.iterator().next() : null;
        if (type == null) {
            return null;
        }
        Node schema = operation.requests().get(0).schema();
        Property body = new Property(BODY, BODY, type, Presence.OPTIONAL, "", "", null, properties.span(schema));
        return new ApiBody.Value(body.withPlace(Place.BODY), "");
    }

    /** A type among those of the document; nothing for any other. */
    private @Nullable TypeRef type(Node schema, @Nullable TypeRef documented, boolean mayBeNull) throws SchemaFault {
        if (!schema.isThere()) {
            return null;
        }
        try {
            TypeRef type = mayBeNull ? values.element(schema, documented, BODY) : values.of(schema, documented, BODY);
            return known.containsAll(TypeGraph.of(type)) ? type : null;
        } catch (SchemaFault e) {
            if (document.isOfDocs()) {
                throw e;
            }
            // What others got wrong here is no reason to tell nothing of their types.
            return null;
        }
    }
}
