package dev.fieldtable;

import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeGraph;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.report.GenerationReport;
import java.util.ArrayList;
import java.util.EnumMap;
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
        List<TypeId> wanted = model.types().stream()
                .filter(type -> roles.contains(type.role()))
                .map(TypeDeclaration::id)
                .toList();
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
        int models = 0;
        int enums = 0;
        int unions = 0;
        for (TypeDeclaration type : selected) {
            models += type instanceof TypeDeclaration.ObjectType ? 1 : 0;
            enums += type instanceof TypeDeclaration.EnumType ? 1 : 0;
            unions += type instanceof TypeDeclaration.UnionType ? 1 : 0;
        }
        return new GenerationReport(coverage, models, enums, unions, leftOut, files);
    }
}
