package dev.fieldtable.learn.sample;

import dev.fieldtable.learn.json.Json;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.text.Letters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the model that a document is: the one that its name says, or the one whose properties cover its keys best, down
 * through all of it.
 */
final class RootFinder {
    /** As much of a document as tells which model it is. */
    private static final int MOST_KEYS = 400;

    /** One key may be anyone's. */
    private static final int FEWEST_KNOWN = 2;

    /** Documents of one API have few forms. */
    private static final int MOST_FORMS = 10_000;

    private final AnswerReader reader;
    private final List<TypeDeclaration> types = new ArrayList<>();
    private final Map<String, List<ObjectType>> byKey = new HashMap<>();
    private final Map<String, Optional<Root>> byForm = new HashMap<>();

    /**
     * A model that a document is.
     *
     * @param type the model
     * @param sure whether no other fits as well, so that what the document lacks can be held against it
     */
    record Root(TypeId type, boolean sure) {}

    private record Rated(ObjectType type, int known, int unknown, int departures) {
        private static final Comparator<Rated> BEST_FIRST = Comparator.<Rated>comparingInt(
                        each -> each.unknown - each.known)
                .thenComparingInt(Rated::departures)
                .thenComparingInt(each -> each.type.properties().size());

        boolean isEnough() {
            return known >= FEWEST_KNOWN && known >= unknown;
        }
    }

    RootFinder(AnswerReader reader) {
        this.reader = reader;
        for (TypeDeclaration type : reader.matchings().model().types()) {
            if (type.role() == Role.BODY) {
                types.add(type);
                if (type instanceof ObjectType object) {
                    addKeys(object);
                }
            }
        }
    }

    private void addKeys(ObjectType type) {
        Set<String> keys = new LinkedHashSet<>();
        for (Property property : type.properties()) {
            keys.add(Letters.of(property.name()));
            keys.add(Letters.of(property.wireName()));
        }
        keys.forEach(
                key -> byKey.computeIfAbsent(key, each -> new ArrayList<>()).add(type));
    }

    /**
     * Finds the type of a name.
     *
     * @param name a name in any spelling, perhaps with its package before it
     * @return the only type of that name
     */
    Optional<TypeId> named(String name) {
        String letters = Letters.of(name);
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        List<TypeId> found = types.stream()
                .map(TypeDeclaration::id)
                .filter(id -> Letters.of(id.name()).equals(letters)
                        || Letters.of(id.packageName() + id.name()).equals(letters))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * Finds the model of a document.
     *
     * @param document the document; a list is one of documents of that model
     * @return the model; nothing if none has at least half of its keys
     */
    Optional<Root> of(Json document) {
        Json first = document.kind() == Json.Kind.LIST && !document.items().isEmpty()
                ? document.items().get(0)
                : document;
        if (first.kind() != Json.Kind.OBJECT) {
            return Optional.empty();
        }
        String form = form(first, 3);
        if (byForm.size() > MOST_FORMS) {
            byForm.clear();
        }
        Optional<Root> known = byForm.get(form);
        if (known == null) {
            known = best(first);
            byForm.put(form, known);
        }
        return known;
    }

    /** The keys of a document, a few levels down; documents of one form are of one model. */
    private static String form(Json value, int depth) {
        if (value.kind() == Json.Kind.LIST) {
            return value.items().isEmpty() ? "[]" : "[" + form(value.items().get(0), depth) + "]";
        }
        if (value.kind() != Json.Kind.OBJECT) {
            return value.kind().name();
        }
        Map<String, String> parts = new TreeMap<>();
        value.members().forEach((key, member) -> parts.put(key, depth == 0 ? "" : form(member, depth - 1)));
        return parts.toString();
    }

    private Optional<Root> best(Json document) {
        List<Rated> rated = new ArrayList<>();
        for (ObjectType type : candidates(document)) {
            Reading reading = reader.read(type.id(), document, Pointer.to(""), MOST_KEYS);
            int known = reading.known();
            rated.add(new Rated(
                    type,
                    known,
                    reading.keys().size() - known,
                    reading.departures().size()));
        }
        rated.sort(Rated.BEST_FIRST);
        if (rated.isEmpty() || !rated.get(0).isEnough()) {
            return Optional.empty();
        }
        boolean sure = rated.size() == 1 || Rated.BEST_FIRST.compare(rated.get(0), rated.get(1)) < 0;
        return Optional.of(new Root(rated.get(0).type().id(), sure));
    }

    /** The types that have the most of a document's own keys, and those that have nearly as many. */
    private Set<ObjectType> candidates(Json document) {
        Map<ObjectType, Integer> shared = new HashMap<>();
        for (String key : document.members().keySet()) {
            for (ObjectType type : byKey.getOrDefault(Letters.of(key), List.of())) {
                shared.merge(type, 1, Integer::sum);
            }
        }
        int most = shared.values().stream().mapToInt(each -> each).max().orElse(0);
        Set<ObjectType> candidates = new LinkedHashSet<>();
        shared.entrySet().stream()
                .filter(each -> each.getValue() * 5 >= most * 4)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(ObjectType::id))
                .forEach(candidates::add);
        return candidates;
    }
}
