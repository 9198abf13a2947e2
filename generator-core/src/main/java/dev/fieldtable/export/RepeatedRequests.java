package dev.fieldtable.export;

import dev.fieldtable.model.ApiOperation;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeGraph;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the classes of arguments that the operations of a document say all of, and nothing else refers to. A generator would
 * make models of them that no operation uses.
 */
final class RepeatedRequests {
    private RepeatedRequests() {}

    /** {@return the types that are no more than what some of these operations, which stand among the paths, are sent} */
    static Set<TypeId> of(TypeModel model, List<ApiOperation> placed) {
        Set<TypeId> used = new HashSet<>();
        model.operations().forEach(operation -> used.addAll(operation.types()));
        for (TypeDeclaration type : model.types()) {
            TypeGraph.of(type).stream().filter(id -> !id.equals(type.id())).forEach(used::add);
        }
        Set<TypeId> repeated = new HashSet<>();
        for (ApiOperation operation : placed) {
            TypeId arguments = operation.arguments();
            if (arguments != null
                    && !used.contains(arguments)
                    && model.find(arguments).isPresent()) {
                repeated.add(arguments);
            }
        }
        return repeated;
    }
}
