package dev.fieldtable.explorer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Which documented properties a document has, as far as no union has to be asked; by the linked model alone. */
final class Reach {
    private final TypeModel model;
    private final NavigableSet<String> places = new TreeSet<>();
    private final NavigableSet<String> unions = new TreeSet<>();

    private Reach(TypeModel model) {
        this.model = model;
    }

    static Reach of(TypeModel model, TypeDeclaration type, JsonNode document) {
        Reach reach = new Reach(model);
        reach.declared(type, document, "");
        return reach;
    }

    /** The places of properties, without those where values are of another type, and what is below these. */
    NavigableSet<String> without(Collection<Mark> marks) {
        NavigableSet<String> left = new TreeSet<>(places);
        for (Mark mark : marks) {
            if (mark.verdict().equals(Mark.OTHER)) {
                left.removeIf(place -> (place + "/").startsWith(mark.pointer() + "/"));
            }
        }
        return left;
    }

    /** Whether a place is not below a union. */
    boolean isCertain(String place) {
        return unions.stream().noneMatch(union -> place.startsWith(union + "/"));
    }

    private void declared(TypeDeclaration type, JsonNode value, String pointer) {
        if (type instanceof UnionType) {
            unions.add(pointer);
        } else if (type instanceof ObjectType object) {
            for (Map.Entry<String, JsonNode> each : value.properties()) {
                String place = below(pointer, each.getKey());
                object.properties().stream()
                        .filter(property -> property.wireName().equals(each.getKey()))
                        .filter(property -> !property.place().isParameter())
                        .findFirst()
                        .ifPresentOrElse(
                                property -> property(property, each.getValue(), place),
                                () -> other(object, each.getValue(), place));
            }
        }
    }

    private void other(ObjectType type, JsonNode value, String place) {
        Property additional = type.additionalProperties();
        if (additional != null) {
            property(additional, value, place);
        }
    }

    private void property(Property property, JsonNode value, String place) {
        places.add(place);
        value(property.type(), value, place);
    }

    private void value(TypeRef type, JsonNode value, String pointer) {
        if (type instanceof TypeRef.NullableOf nullable) {
            value(nullable.type(), value, pointer);
        } else if (type instanceof TypeRef.ListOf list) {
            int i = 0;
            for (JsonNode item : value) {
                value(list.element(), item, pointer + "/" + i++);
            }
        } else if (type instanceof TypeRef.MapOf map) {
            value.properties().forEach(item -> value(map.value(), item.getValue(), below(pointer, item.getKey())));
        } else if (type instanceof TypeRef.Named named) {
            declared(model.get(named), value, pointer);
        }
    }

    private static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
