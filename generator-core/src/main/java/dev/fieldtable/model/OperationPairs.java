package dev.fieldtable.model;

import dev.fieldtable.text.Letters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which operation of one description of an API is which of another: that of the same method and path, else that of the same
 * id, else that which clients call the same. What several operations of one side have in common tells nothing, unless docs
 * describe one twice: then the first is the first, and so on.
 *
 * @param pairs the operations that both have, in the order of the first one
 * @param removed those that only the first one has, in its order
 * @param added those that only the second one has, in its order
 */
public record OperationPairs(List<Pair> pairs, List<ApiOperation> removed, List<ApiOperation> added) {
    /** What an operation may be known by, the surest first; empty where that is not known. */
    private static final List<Function<ApiOperation, String>> KEYS = List.of(
            ApiOperation::address,
            operation -> Letters.of(operation.id()),
            OperationPairs::callByClients,
            operation -> operation.id().isEmpty() ? calledByClients(operation) : Letters.of(operation.id()));

    /** Copies the lists. */
    public OperationPairs {
        pairs = List.copyOf(pairs);
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /**
     * One operation, as it is described twice.
     *
     * @param before the first description
     * @param after the second one
     */
    public record Pair(ApiOperation before, ApiOperation after) {}

    /**
     * Matches operations.
     *
     * @param before those of the first description, in any order
     * @param after those of the second one
     * @return the pairs, and what is left
     */
    public static OperationPairs of(List<ApiOperation> before, List<ApiOperation> after) {
        Map<ApiOperation, ApiOperation> matched = new LinkedHashMap<>();
        List<ApiOperation> removed = new ArrayList<>(before);
        List<ApiOperation> added = new ArrayList<>(after);
        for (Function<ApiOperation, String> key : KEYS) {
            match(removed, added, key, 1, matched);
        }
        match(removed, added, OperationPairs::callAndAddress, Integer.MAX_VALUE, matched);
        List<Pair> pairs = new ArrayList<>();
        for (ApiOperation operation : before) {
            ApiOperation same = matched.get(operation);
            if (same != null) {
                pairs.add(new Pair(operation, same));
            }
        }
        return new OperationPairs(pairs, removed, added);
    }

    /** Matches what has the same key, in order, unless it is more on one side than a key can be of. */
    private static void match(
            List<ApiOperation> removed,
            List<ApiOperation> added,
            Function<ApiOperation, String> key,
            int most,
            Map<ApiOperation, ApiOperation> matched) {
        Map<String, List<ApiOperation>> those = byKey(added, key, most);
        byKey(removed, key, most).forEach((value, operations) -> {
            List<ApiOperation> same = those.getOrDefault(value, List.of());
            for (int i = 0; i < Math.min(operations.size(), same.size()); i++) {
                matched.put(operations.get(i), same.get(i));
            }
        });
        removed.removeAll(matched.keySet());
        added.removeAll(matched.values());
    }

    private static String calledByClients(ApiOperation operation) {
        return Letters.of(operation.name());
    }

    private static String callByClients(ApiOperation operation) {
        return operation.name().isEmpty() ? "" : Letters.of(operation.group()) + "." + calledByClients(operation);
    }

    private static String callAndAddress(ApiOperation operation) {
        String call = callByClients(operation);
        return call.isEmpty() || operation.address().isEmpty() ? "" : call + " " + operation.address();
    }

    private static Map<String, List<ApiOperation>> byKey(
            List<ApiOperation> operations, Function<ApiOperation, String> key, int most) {
        Map<String, List<ApiOperation>> all = new LinkedHashMap<>();
        for (ApiOperation operation : operations) {
            all.computeIfAbsent(key.apply(operation), value -> new ArrayList<>())
                    .add(operation);
        }
        all.remove("");
        all.values().removeIf(same -> same.size() > most);
        return all;
    }
}
