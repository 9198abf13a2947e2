package dev.fieldtable.link;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.model.ModelPass;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes an arm from a union that leads back to the union by nothing but arms. Such an arm holds nothing that the union
 * does not hold already, and whoever followed it would never arrive.
 */
final class DropCircularArms implements ModelPass {
    @Override
    public String name() {
        return "drop-circular-arms";
    }

    @Override
    public Outcome<TypeModel> apply(TypeModel model) {
        Map<TypeId, UnionType> unions = new HashMap<>();
        for (TypeDeclaration type : model.types()) {
            if (type instanceof UnionType union) {
                unions.put(union.id(), union);
            }
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<TypeDeclaration> types = new ArrayList<>();
        for (TypeDeclaration type : model.types()) {
            UnionType union = unions.get(type.id());
            if (union == null) {
                types.add(type);
                continue;
            }
            UnionType straight = withoutCircles(union, unions, diagnostics);
            // Later unions are looked at without the arm: one cut opens the whole circle.
            unions.put(union.id(), straight);
            types.add(straight);
        }
        return new Outcome<>(diagnostics.isEmpty() ? model : model.withTypes(types), diagnostics);
    }

    private static UnionType withoutCircles(
            UnionType union, Map<TypeId, UnionType> unions, List<Diagnostic> diagnostics) {
        List<UnionType.Arm> arms = new ArrayList<>();
        for (UnionType.Arm arm : union.arms()) {
            if (arm.type() instanceof TypeRef.Named named && leadsTo(union.id(), named.id(), unions)) {
                diagnostics.add(Diagnostic.of(
                        DiagnosticCode.CIRCULAR_UNION,
                        arm.span(),
                        "This arm leads back to " + union.id() + " itself, and is left out.",
                        DiagnosticCode.CIRCULAR_UNION.nextStep()));
            } else {
                arms.add(arm);
            }
        }
        return arms.size() == union.arms().size() ? union : union.withArms(arms);
    }

    private static boolean leadsTo(TypeId goal, TypeId start, Map<TypeId, UnionType> unions) {
        Set<TypeId> seen = new HashSet<>(Set.of(start));
        Deque<TypeId> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            TypeId id = open.remove();
            if (id.equals(goal)) {
                return true;
            }
            UnionType union = unions.get(id);
            for (UnionType.Arm arm : union == null ? List.<UnionType.Arm>of() : union.arms()) {
                if (arm.type() instanceof TypeRef.Named named && seen.add(named.id())) {
                    open.add(named.id());
                }
            }
        }
        return false;
    }
}
