package dev.fieldtable.emit;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.source.SourceSpan;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells of requests of which nothing says where their properties go. Docs that say so of none are told once, and those
 * that say so of some type by type.
 */
final class UnsaidPlaces {
    /** A sentence that names more tells less. */
    private static final int MOST_NAMES = 5;

    private UnsaidPlaces() {}

    /**
     * Looks through what is written.
     *
     * @param types the object types that are written, in their order
     * @return what is not known; nothing if there are no requests, or all of them are known
     */
    static List<Diagnostic> in(List<ObjectType> types) {
        List<ObjectType> unsaid = types.stream()
                .filter(type -> type.role() == Role.REQUEST)
                .filter(type -> !unsaid(type).isEmpty())
                .toList();
        if (unsaid.isEmpty()) {
            return List.of();
        }
        boolean known = types.stream()
                .filter(type -> type.role() == Role.REQUEST)
                .anyMatch(type -> unsaid(type).size() < type.properties().size());
        if (known) {
            return unsaid.stream()
                    .map(type -> told(
                            type.span(),
                            names(type) + " of " + type.id().name(),
                            unsaid(type).size() == 1 ? "goes" : "go"))
                    .toList();
        }
        ObjectType first = unsaid.get(0);
        String all = "the properties of " + first.id().name() + others(unsaid.size() - 1);
        return List.of(told(first.span(), all, "go"));
    }

    private static String others(int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> " and of 1 other request";
            default -> " and of " + count + " other requests";
        };
    }

    private static List<Property> unsaid(ObjectType type) {
        return type.properties().stream()
                .filter(property -> property.place() == Place.UNSAID)
                .toList();
    }

    private static String names(ObjectType type) {
        List<Property> unsaid = unsaid(type);
        String named = unsaid.stream()
                .limit(MOST_NAMES)
                .map(property -> "`" + property.name() + "`")
                .collect(Collectors.joining(", "));
        return unsaid.size() <= MOST_NAMES ? named : named + " and " + (unsaid.size() - MOST_NAMES) + " more";
    }

    private static Diagnostic told(SourceSpan span, String what, String verb) {
        return Diagnostic.of(
                DiagnosticCode.PLACE_UNSAID,
                span,
                "Nothing says where " + what + " " + verb + ": path, query, header or body.",
                DiagnosticCode.PLACE_UNSAID.nextStep());
    }
}
