package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
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

    private static void compare(ObjectType type, ObjectType twin, Doubts doubts) {
        int differences = 0;
        int index = 0;
        for (int i = 0; i < type.properties().size(); i++) {
            if (type.properties().get(i).presence() != twin.properties().get(i).presence()) {
                differences++;
                index = i;
            }
        }
        if (differences == 1) {
            Property property = type.properties().get(index);
            Property other = twin.properties().get(index);
            doubts.add(
                    property.span(),
                    "`" + property.name() + "` is " + property.presence().label() + " here and "
                            + other.presence().label() + " in " + twin.id() + ", which is the same otherwise.");
        }
    }
}
