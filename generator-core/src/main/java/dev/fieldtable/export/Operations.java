package dev.fieldtable.export;

import dev.fieldtable.model.ApiOperation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The operations of a document: those that have a place among the paths, and all others, which are in no way less known.
 */
final class Operations {
    /** The methods that a Path Item has, in the order in which OpenAPI has them. */
    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private static final Pattern NAME = Pattern.compile("\\{[^{}?#/]+\\}");

    /** What no path of OpenAPI has: braces that name nothing, a query, a fragment. */
    private static final Pattern FOREIGN = Pattern.compile("[{}?#]");

    private final OperationObjects writer;
    private final SortedMap<String, Map<String, Object>> paths = new TreeMap<>();
    private final List<ApiOperation> placed = new ArrayList<>();
    private final List<Object> others = new ArrayList<>();
    private final Map<String, String> templates = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    private final Set<String> printed;

    private Operations(OperationObjects writer, Set<String> printed) {
        this.writer = writer;
        this.printed = printed;
    }

    /** {@return the operations, each once} */
    static Operations of(List<ApiOperation> operations, ObjectSchemas objects) {
        Set<String> printed = operations.stream().map(ApiOperation::id).collect(Collectors.toSet());
        Operations all = new Operations(new OperationObjects(objects), printed);
        operations.forEach(all::add);
        return all;
    }

    /** {@return the Path Items by their paths, sorted; methods in the order of OpenAPI} */
    Map<String, @Nullable Object> paths() {
        Map<String, @Nullable Object> sorted = new LinkedHashMap<>();
        paths.forEach((path, methods) -> {
            Map<String, @Nullable Object> item = new LinkedHashMap<>();
            METHODS.stream().filter(methods::containsKey).forEach(method -> item.put(method, methods.get(method)));
            sorted.put(path, item);
        });
        return sorted;
    }

    /** {@return the operations that have a place among the paths} */
    List<ApiOperation> placed() {
        return placed;
    }

    /** {@return the operations that have no place among the paths, in the order of the docs} */
    List<Object> others() {
        return others;
    }

    private void add(ApiOperation operation) {
        String id = id(operation);
        if (isPlaced(operation)) {
            placed.add(operation);
            paths.computeIfAbsent(operation.path(), path -> new LinkedHashMap<>())
                    .put(operation.method(), writer.placed(operation, id));
        } else {
            others.add(writer.unplaced(operation, id));
        }
    }

    /** Two paths that differ in the names of parameters alone are one, of which only the first can be there. */
    private boolean isPlaced(ApiOperation operation) {
        String path = operation.path();
        boolean foreign = FOREIGN.matcher(NAME.matcher(path).replaceAll("")).find();
        if (!path.startsWith("/") || foreign || !METHODS.contains(operation.method())) {
            return false;
        }
        String template = templates.computeIfAbsent(NAME.matcher(path).replaceAll("{}"), key -> path);
        return template.equals(path) && !paths.getOrDefault(path, Map.of()).containsKey(operation.method());
    }

    /** An id that is printed is that of the first operation that has it; all others are called something else. */
    private String id(ApiOperation operation) {
        if (!operation.id().isEmpty() && ids.add(operation.id())) {
            return operation.id();
        }
        String client = operation.group().isEmpty() ? operation.name() : operation.group() + "." + operation.name();
        String wanted = operation.id().isEmpty() ? client : operation.id();
        String id = wanted;
        for (int number = 2; printed.contains(id) || !ids.add(id); number++) {
            id = wanted + "_" + number;
        }
        return id;
    }
}
