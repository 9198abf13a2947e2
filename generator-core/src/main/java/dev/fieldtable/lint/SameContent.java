package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pages that say the same under several names. */
final class SameContent implements LintRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.SAME_CONTENT;
    }
    /** Smaller types are the same by chance. */
    private static final int FEWEST_ROWS = 3;

    @Override
    public void check(Docs docs, Doubts doubts) {
        Map<List<String>, List<TypeDeclaration>> groups = new LinkedHashMap<>();
        for (TypeDeclaration type : docs.model().types()) {
            List<String> content = content(type);
            if (type.role() == Role.BODY && content.size() >= FEWEST_ROWS) {
                groups.computeIfAbsent(content, key -> new ArrayList<>()).add(type);
            }
        }
        for (List<TypeDeclaration> group : groups.values()) {
            if (group.size() > 1) {
                doubts.add(
                        group.get(1).span(),
                        group.get(1).id() + " says the same as " + group.get(0).id() + others(group.size() - 2) + ".");
            }
        }
    }

    private static String others(int count) {
        return count == 0 ? "" : ", and so " + (count == 1 ? "does 1 other" : "do " + count + " others");
    }

    private static List<String> content(TypeDeclaration type) {
        if (type instanceof ObjectType object) {
            return object.properties().stream()
                    .map(each -> String.join(
                            "\n",
                            each.name(),
                            each.type().toString(),
                            each.presence().label(),
                            each.description(),
                            each.example()))
                    .toList();
        }
        return type instanceof EnumType values
                ? values.values().stream().map(EnumType.Value::value).toList()
                : List.of();
    }
}
