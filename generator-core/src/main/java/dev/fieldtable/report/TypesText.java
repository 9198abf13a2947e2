package dev.fieldtable.report;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Digest;
import dev.fieldtable.model.FindingsByType;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeGraph;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.Spelling;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes single types for people: the block of each, what uses it, and what was met there. */
final class TypesText {
    private TypesText() {}

    static String write(
            List<TypeDeclaration> types,
            TypeModel model,
            List<Diagnostic> diagnostics,
            JavaTerms terms,
            Spelling spelling) {
        StringBuilder text = new StringBuilder();
        TypeBlock block = new TypeBlock(terms, text);
        Map<TypeId, SortedSet<TypeId>> users = TypeGraph.users(model);
        FindingsByType findings = FindingsByType.of(model, diagnostics);
        for (TypeDeclaration type : types) {
            text.append(text.isEmpty() ? "" : "\n");
            block.write(type);
            type.description()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line ->
                            text.append("  ").append(Wording.oneLine(line)).append('\n'));
            text.append("  ")
                    .append(used(users.getOrDefault(type.id(), new TreeSet<>())))
                    .append('\n');
            Digest.of(findings.of(type.id())).told().forEach(told -> text.append(Wording.told(told, spelling)));
        }
        return text.toString();
    }

    private static String used(SortedSet<TypeId> users) {
        return users.isEmpty()
                ? "No other type names it."
                : "Used by "
                        + Wording.oneLine(String.join(
                                ", ", users.stream().map(TypeId::toString).toList()));
    }
}
