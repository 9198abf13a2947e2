package dev.fieldtable.explore;

import dev.fieldtable.model.ApiAnswer;
import dev.fieldtable.model.ApiOperation;
import dev.fieldtable.model.TypeGraph;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which operations take or give each type. */
final class OperationUses {
    private final Map<TypeId, List<Use>> uses = new HashMap<>();

    private OperationUses() {}

    /**
     * That an operation names a type.
     *
     * @param number its place among all operations
     * @param request how it is asked for
     * @param takes whether it is sent such a value
     * @param gives whether it answers with one
     */
    record Use(int number, String request, boolean takes, boolean gives) {
        /** Where in the page it stands. */
        String anchor() {
            return OperationsSection.anchor(number);
        }

        /** What it does with the type. */
        String how() {
            return takes && gives ? "takes and gives" : gives ? "gives" : "takes";
        }
    }

    static OperationUses of(TypeModel model) {
        OperationUses all = new OperationUses();
        List<ApiOperation> operations = model.operations();
        for (int i = 0; i < operations.size(); i++) {
            all.add(operations.get(i), i);
        }
        return all;
    }

    private void add(ApiOperation operation, int number) {
        Set<TypeId> given = new LinkedHashSet<>();
        for (ApiAnswer answer : operation.answers()) {
            if (answer.type() != null) {
                given.addAll(TypeGraph.of(answer.type()));
            }
        }
        Set<TypeId> taken = new LinkedHashSet<>(operation.sent());
        Set<TypeId> named = new LinkedHashSet<>(taken);
        named.addAll(given);
        for (TypeId type : named) {
            uses.computeIfAbsent(type, id -> new ArrayList<>())
                    .add(new Use(
                            number, OperationsSection.request(operation), taken.contains(type), given.contains(type)));
        }
    }

    /** In the order of the docs. */
    List<Use> of(TypeId type) {
        return uses.getOrDefault(type, List.of());
    }
}
