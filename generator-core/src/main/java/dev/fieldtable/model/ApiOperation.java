package dev.fieldtable.model;

import dev.fieldtable.source.SourceSpan;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An operation that the docs name, with the types that it takes and gives.
 *
 * @param id its id as documented, such as {@code get-users}; empty if the docs do not give it
 * @param name what a client calls it; empty if it has no name
 * @param group what the operations beside it have in common, such as {@code Users}; empty if the docs do not say
 * @param method the method of HTTP, in lower case; empty if the docs do not print it
 * @param path the path, with the names of its parameters in braces; empty if the docs do not print it
 * @param summary one sentence; empty for none
 * @param description the whole description, Markdown; empty for none
 * @param deprecation that it is deprecated; {@code null} if it is not
 * @param arguments the class that the client has for what it is sent, of which its parameters and its body are the
 *     properties; {@code null} if there is none
 * @param parameters what goes into path, query and headers; the place of one may be {@link Place#UNSAID}
 * @param body what is sent as the body; {@code null} if nothing is, or nothing that is known
 * @param answers what it answers with
 * @param unknownTypes the types that the docs name here and describe nowhere, as they spell them
 * @param span the place of its heading
 */
public record ApiOperation(
        String id,
        String name,
        String group,
        String method,
        String path,
        String summary,
        String description,
        @Nullable Deprecation deprecation,
        @Nullable TypeId arguments,
        List<Property> parameters,
        @Nullable ApiBody body,
        List<ApiAnswer> answers,
        List<String> unknownTypes,
        SourceSpan span) {
    private static final Pattern PATH_NAME = Pattern.compile("\\{[^{}]*\\}");

    /** Copies the lists. */
    public ApiOperation {
        parameters = List.copyOf(parameters);
        answers = List.copyOf(answers);
        unknownTypes = List.copyOf(unknownTypes);
    }

    /** {@return the names in braces that its path has, from left to right} */
    public Set<String> pathNames() {
        return pathNames(path);
    }

    /**
     * Looks for the parameters of a path.
     *
     * @param path a path, such as {@code /pets/{id}}
     * @return the names that stand in braces, from left to right
     */
    public static Set<String> pathNames(String path) {
        Set<String> names = new LinkedHashSet<>();
        int at = path.indexOf('{');
        while (at >= 0) {
            int end = path.indexOf('}', at);
            if (end < 0) {
                break;
            }
            String name = path.substring(path.lastIndexOf('{', end) + 1, end);
            if (!name.isEmpty()) {
                names.add(name);
            }
            at = path.indexOf('{', end);
        }
        return names;
    }

    /** {@return where requests go, see {@link #address(String, String)}} */
    public String address() {
        return address(method, path);
    }

    /**
     * Where requests go, without the names of parameters, which no request shows.
     *
     * @param method the method of HTTP, in lower case
     * @param path the path
     * @return both, such as {@code get /pets/{}}; empty if one of them is
     */
    public static String address(String method, String path) {
        return method.isEmpty() || path.isEmpty()
                ? ""
                : method + " " + PATH_NAME.matcher(path).replaceAll("{}");
    }

    /**
     * Finds the type of what it answers with, by when it does.
     *
     * @return the type for each status of failure, and for success with an empty key; none where it may be one of
     *     several, or one that is not known
     */
    public Map<String, TypeRef> answerTypes() {
        Map<String, Set<TypeRef>> types = new LinkedHashMap<>();
        Set<String> unknown = new HashSet<>();
        for (ApiAnswer answer : answers) {
            String status = answer.outcome();
            if (answer.type() != null) {
                types.computeIfAbsent(status, key -> new LinkedHashSet<>()).add(answer.type());
            } else if (!unknownTypes.isEmpty()) {
                unknown.add(status);
            }
        }
        Map<String, TypeRef> sole = new LinkedHashMap<>();
        types.forEach((status, all) -> {
            if (all.size() == 1 && !unknown.contains(status)) {
                sole.put(status, all.iterator().next());
            }
        });
        return sole;
    }

    /** {@return the types that it names, in the order of the docs} */
    public Set<TypeId> types() {
        Set<TypeId> types = new LinkedHashSet<>();
        addSent(types);
        for (ApiAnswer answer : answers) {
            if (answer.type() != null) {
                types.addAll(TypeGraph.of(answer.type()));
            }
        }
        return types;
    }

    /** {@return the types of what it is sent, in the order of the docs, the class of its arguments first} */
    public Set<TypeId> sent() {
        Set<TypeId> types = new LinkedHashSet<>();
        if (arguments != null) {
            types.add(arguments);
        }
        addSent(types);
        return types;
    }

    private void addSent(Set<TypeId> types) {
        parameters.forEach(property -> types.addAll(TypeGraph.of(property.type())));
        if (body != null) {
            body.properties().forEach(property -> types.addAll(TypeGraph.of(property.type())));
        }
    }
}
