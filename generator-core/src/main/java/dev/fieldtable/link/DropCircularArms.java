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
import java.util.ArrayList;
import java.util.List;

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
        UnionCircles circles = UnionCircles.in(model);
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<TypeDeclaration> types = new ArrayList<>();
        for (TypeDeclaration type : model.types()) {
            types.add(type instanceof UnionType union ? withoutCircles(union, circles, diagnostics) : type);
        }
        return new Outcome<>(diagnostics.isEmpty() ? model : model.withTypes(types), diagnostics);
    }

    private static UnionType withoutCircles(UnionType union, UnionCircles circles, List<Diagnostic> diagnostics) {
        List<UnionType.Arm> arms = new ArrayList<>();
        List<TypeId> dropped = new ArrayList<>();
        for (UnionType.Arm arm : union.arms()) {
            if (arm.type() instanceof TypeRef.Named named && circles.has(union.id(), named.id())) {
                dropped.add(named.id());
                diagnostics.add(Diagnostic.of(
                        DiagnosticCode.CIRCULAR_UNION,
                        arm.span(),
                        "This arm leads back to " + union.id() + " itself, and is left out.",
                        DiagnosticCode.CIRCULAR_UNION.nextStep()));
            } else {
                arms.add(arm);
            }
        }
        // Later unions are looked at without the arms: one cut opens the whole circle.
        dropped.forEach(arm -> circles.cut(union.id(), arm));
        return dropped.isEmpty() ? union : union.withArms(arms);
    }
}
