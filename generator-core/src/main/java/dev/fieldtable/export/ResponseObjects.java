package dev.fieldtable.export;

import dev.fieldtable.model.ApiAnswer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What OpenAPI calls Responses Objects.
 *
 * @param values what writes the schemas of bodies
 */
record ResponseObjects(ValueSchemas values) {
    private static final String JSON = "application/json";
    private static final String ANY_CONTENT = "*/*";
    private static final Pattern STATUS = Pattern.compile("[1-5](?:[0-9]{2}|XX)");
    private static final String SUCCESS = "2XX";
    private static final String OTHERWISE = "default";

    /** What docs print for {@link #OTHERWISE}: its name, or the number that OpenAPI Generator has for it. */
    private static final Set<String> SAY_OTHERWISE = Set.of("DEFAULT", "0");

    /** {@return the answers by their statuses; one of success is always among them, since no operation can but fail} */
    Map<String, @Nullable Object> of(List<ApiAnswer> answers) {
        SortedMap<String, List<ApiAnswer>> byStatus = new TreeMap<>();
        answers.forEach(answer -> byStatus.computeIfAbsent(status(answer), status -> new ArrayList<>())
                .add(answer));
        if (byStatus.keySet().stream().allMatch(ResponseObjects::isFailure)) {
            byStatus.put(SUCCESS, List.of());
        }
        Map<String, @Nullable Object> responses = new LinkedHashMap<>();
        byStatus.forEach((status, same) -> responses.put(status, response(same)));
        return responses;
    }

    /** What a method gives back, it gives unless it fails; and of failures the docs print the status. */
    private static String status(ApiAnswer answer) {
        String status = answer.status().toUpperCase(Locale.ROOT);
        if (status.isEmpty()) {
            return SUCCESS;
        }
        return STATUS.matcher(status).matches() ? status : OTHERWISE;
    }

    /** What docs print in place of a status, and no response can be called by. */
    private static boolean isOdd(String status) {
        String upper = status.toUpperCase(Locale.ROOT);
        return !status.isEmpty()
                && !SAY_OTHERWISE.contains(upper)
                && !STATUS.matcher(upper).matches();
    }

    private static boolean isFailure(String status) {
        return status.startsWith("4") || status.startsWith("5");
    }

    private Map<String, @Nullable Object> response(List<ApiAnswer> answers) {
        Set<String> descriptions = new LinkedHashSet<>();
        Map<String, List<Map<String, @Nullable Object>>> schemas = new LinkedHashMap<>();
        for (ApiAnswer answer : answers) {
            if (!answer.description().isEmpty()) {
                descriptions.add(answer.description());
            }
            if (answer.type() != null) {
                Map<String, @Nullable Object> schema = answer.type().accept(values);
                List<Map<String, @Nullable Object>> same =
                        schemas.computeIfAbsent(contentType(answer.contentType(), schema), type -> new ArrayList<>());
                if (!same.contains(schema)) {
                    same.add(schema);
                }
            }
        }
        Map<String, @Nullable Object> response = new LinkedHashMap<>();
        response.put("description", String.join("\n\n", descriptions));
        List<String> odd = answers.stream()
                .map(ApiAnswer::status)
                .filter(ResponseObjects::isOdd)
                .distinct()
                .toList();
        if (!odd.isEmpty()) {
            response.put("x-statuses", odd);
        }
        Map<String, @Nullable Object> content = new LinkedHashMap<>();
        schemas.forEach((type, same) -> content.put(
                type, media(same.size() == 1 ? same.get(0) : new LinkedHashMap<>(Map.of(Words.ANY_OF, same)))));
        if (!content.isEmpty()) {
            response.put("content", content);
        }
        return response;
    }

    /** {@return content of a type; of none that is said, what it is if it is any of the documented types} */
    static Map<String, @Nullable Object> content(String contentType, Map<String, @Nullable Object> schema) {
        Map<String, @Nullable Object> content = new LinkedHashMap<>();
        content.put(contentType(contentType, schema), media(schema));
        return content;
    }

    /** Documented types are those of JSON; text may be anything, and so may what nobody says more of. */
    private static String contentType(String said, Map<String, @Nullable Object> schema) {
        if (said.indexOf('/') > 0) {
            return said;
        }
        Object type = schema.get(Words.TYPE);
        boolean json = schema.containsKey(Words.REF)
                || schema.containsKey(Words.ANY_OF)
                || "object".equals(type)
                || "array".equals(type);
        return json ? JSON : ANY_CONTENT;
    }

    private static Map<String, @Nullable Object> media(Map<String, @Nullable Object> schema) {
        Map<String, @Nullable Object> media = new LinkedHashMap<>();
        media.put("schema", schema);
        return media;
    }
}
