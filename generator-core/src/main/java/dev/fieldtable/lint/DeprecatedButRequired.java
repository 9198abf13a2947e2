package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeGraph;
import dev.fieldtable.model.TypeId;
import java.util.List;
import java.util.Set;

/** A deprecated field that whoever sends the object has to send. */
final class DeprecatedButRequired implements LintRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.DEPRECATED_BUT_REQUIRED;
    }

    @Override
    public void check(Docs docs, Doubts doubts) {
        List<TypeId> requests = docs.model().types().stream()
                .filter(type -> type.role() == Role.REQUEST)
                .map(TypeDeclaration::id)
                .toList();
        Set<TypeId> sent = TypeGraph.reachable(docs.model(), requests);
        for (Field field : docs.fields()) {
            if (field.property().deprecation() != null
                    && field.property().presence().required()
                    && sent.contains(field.owner().id())) {
                doubts.add(field.row().typeSpan(), field.name() + " is deprecated, but every request has to have it.");
            }
        }
    }
}
