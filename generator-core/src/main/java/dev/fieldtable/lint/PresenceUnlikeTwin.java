package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two objects that are the same but for one field, which is required in one and optional in the other. */
final class PresenceUnlikeTwin implements LintRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.PRESENCE_UNLIKE_TWIN;
    }
    /** Smaller objects are the same by chance. */
    private static final int FEWEST_FIELDS = 4;

    @Override
    public void check(Docs docs, Doubts doubts) {
        Map<List<String>, ObjectType> seen = new HashMap<>();
        docs.objects().filter(type -> type.properties().size() >= FEWEST_FIELDS).forEach(type -> {
            @Nullable ObjectType twin = seen.putIfAbsent(shape(type), type);
            if (twin != null) {
                compare(type, twin, doubts);
            }
        });
    }

    private static List<String> shape(ObjectType type) {
        return type.properties().stream()
                .map(property -> property.name() + "\n" + property.type() + "\n" + property.description())
                .toList();
    }

    /** What a type leaves open is no difference. */
    private static String label(ObjectType type, int index) {
        return type.properties().get(index).presence().label();
    }

    private static void compare(ObjectType type, ObjectType twin, Doubts doubts) {
        int differences = 0;
        int index = 0;
        for (int i = 0; i < type.properties().size(); i++) {
            if (!label(type, i).equals(label(twin, i))) {
                differences++;
                index = i;
            }
        }
        if (differences == 1) {
            Property property = type.properties().get(index);
            doubts.add(
                    property.span(),
                    Printable.name(property.name()) + " is " + label(type, index) + " here and " + label(twin, index)
                            + " in " + twin.id() + ", which is the same otherwise.");
        }
    }
}
