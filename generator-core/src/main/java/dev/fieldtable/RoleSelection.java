package dev.fieldtable;

import dev.fieldtable.model.ApiOperation;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.GenerationReport;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeGraph;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The types that are generated: those of the wanted roles, and all that these reach.
 *
 * @param selected the types to generate
 * @param coverage how much of the docs was understood
 * @param leftOut how many types were not chosen, by their role; only roles with at least one
 */
record RoleSelection(List<TypeDeclaration> selected, Coverage coverage, Map<Role, Integer> leftOut) {
    static RoleSelection of(TypeModel model, Set<Role> roles) {
        return of(model, roles, List.of());
    }

    /** Selects the types that operations name as well, whatever these are for. */
    static RoleSelection of(TypeModel model, Set<Role> roles, List<ApiOperation> operations) {
        Set<TypeId> wanted = new LinkedHashSet<>();
        for (TypeDeclaration type : model.types()) {
            if (roles.contains(type.role())) {
                wanted.add(type.id());
            }
        }
        operations.forEach(operation -> wanted.addAll(operation.types()));
        Set<TypeId> chosen = TypeGraph.reachable(model, wanted);
        List<TypeDeclaration> selected = new ArrayList<>();
        Map<Role, Integer> leftOut = new EnumMap<>(Role.class);
        for (TypeDeclaration type : model.types()) {
            if (chosen.contains(type.id())) {
                selected.add(type);
            } else {
                leftOut.merge(type.role(), 1, Integer::sum);
            }
        }
        return new RoleSelection(selected, model.coverage(), leftOut);
    }

    List<TypeId> chosen() {
        return selected.stream().map(TypeDeclaration::id).toList();
    }

    /** The counts of a run that writes the selected types. */
    GenerationReport report(int files) {
        Count count = new Count();
        selected.forEach(type -> type.accept(count));
        return new GenerationReport(coverage, count.models, count.enums, count.unions, leftOut, files);
    }

    private static final class Count implements TypeDeclaration.Visitor<Integer> {
        private int models;
        private int enums;
        private int unions;

        @Override
        public Integer object(ObjectType type) {
            return ++models;
        }

        @Override
        public Integer enumeration(EnumType type) {
            return ++enums;
        }

        @Override
        public Integer union(UnionType type) {
            return ++unions;
        }
    }
}
