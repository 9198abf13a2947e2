package dev.fieldtable.learn.client;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.text.Letters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Finds the type of the client that each page documents: by package and name, by a name that is unique, by the letters of
 * the name, and for what is left by having the same attributes as no other.
 */
final class ClientTypes {
    /** The class of what an error holds is called so, and its page like the error. */
    private static final String ERROR_DATA = "Data";

    /** Of more types of one name than this, the others are not looked at. */
    private static final int MOST_NAMESAKES = 200;

    /** Fewer attributes than this many types may have by chance. */
    private static final int TELLING = 3;

    private static final Comparator<ClientType> NEAREST = Comparator.comparingLong((ClientType each) ->
                    each.path().chars().filter(c -> c == '/').count())
            .thenComparing(ClientType::path)
            .thenComparingInt(ClientType::line);

    private final ClientTree tree;
    private final Map<ClientType, ModelFields> fields = new HashMap<>();
    private final Map<TypeId, ClientType> joined = new TreeMap<>();

    private ClientTypes(ClientTree tree) {
        this.tree = tree;
    }

    static ClientTypes join(List<TypeDeclaration> documented, ClientTree tree) {
        Map<String, List<ClientType>> byName = index(tree.types(), ClientType::name);
        Map<String, List<ClientType>> byLetters = index(tree.types(), type -> Letters.of(type.name()));
        ClientTypes types = new ClientTypes(tree);
        types.byName(documented, type -> named(byName, type.id().name()), types::besides);
        types.byName(documented, type -> named(byName, type.id().name()), types::anywhere);
        types.byName(documented, type -> named(byName, type.id().name() + ERROR_DATA), types::anywhere);
        types.byName(documented, type -> named(byLetters, Letters.of(type.id().name())), types::anywhere);
        types.byAttributes(documented);
        return types;
    }

    /**
     * Finds the type of a page.
     *
     * @param id the documented type
     * @return the client's type, or nothing if none was found
     */
    Optional<ClientType> of(TypeId id) {
        return Optional.ofNullable(joined.get(id));
    }

    /** {@return how many documented types have one} */
    int count() {
        return joined.size();
    }

    /** {@return the fields of a model, read once} */
    ModelFields fields(ClientType model) {
        return fields.computeIfAbsent(
                model, key -> new ModelFields(tree.fields(key).values()));
    }

    private static Map<String, List<ClientType>> index(List<ClientType> types, Function<ClientType, String> key) {
        Map<String, List<ClientType>> index = new HashMap<>();
        types.forEach(type -> index.computeIfAbsent(key.apply(type), name -> new ArrayList<>())
                .add(type));
        return index;
    }

    private static List<ClientType> named(Map<String, List<ClientType>> index, String name) {
        List<ClientType> namesakes = index.getOrDefault(name, List.of());
        return namesakes.subList(0, Math.min(namesakes.size(), MOST_NAMESAKES));
    }

    /** A type that has its page is not that of another page too. */
    private void byName(
            List<TypeDeclaration> documented,
            Function<TypeDeclaration, List<ClientType>> namesakes,
            BiFunction<TypeDeclaration, List<ClientType>, Optional<ClientType>> choice) {
        Set<ClientType> taken = new HashSet<>(joined.values());
        for (TypeDeclaration type : documented) {
            if (!joined.containsKey(type.id())) {
                List<ClientType> fitting = namesakes.apply(type).stream()
                        .filter(each -> !taken.contains(each) && type.accept(new Fit(each)))
                        .toList();
                choice.apply(type, fitting).ifPresent(each -> joined.put(type.id(), each));
            }
        }
    }

    /** The best of those in the same package, as far as the client's folders tell. */
    private Optional<ClientType> besides(TypeDeclaration type, List<ClientType> fitting) {
        List<String> segments = List.of(type.id().packageName().split("\\."));
        String last = segments.get(segments.size() - 1);
        List<ClientType> beside =
                fitting.stream().filter(each -> each.folder().equals(last)).toList();
        List<ClientType> within = beside.stream()
                .filter(each -> each.folders().containsAll(segments))
                .toList();
        return best(type, within, 0).or(() -> best(type, beside, 0));
    }

    /** The best of those in the same package, else the best of those that have most of what is documented. */
    private Optional<ClientType> anywhere(TypeDeclaration type, List<ClientType> fitting) {
        return besides(type, fitting).or(() -> best(type, fitting, 0.5));
    }

    /** Of those that share as much the nearest, if they share more than this part. */
    private Optional<ClientType> best(TypeDeclaration type, List<ClientType> candidates, double least) {
        Map<ClientType, Double> shares = new HashMap<>();
        candidates.forEach(each -> shares.put(each, type.accept(new Share(each))));
        return shares.entrySet().stream()
                .filter(each -> each.getValue() > least)
                .max(Map.Entry.<ClientType, Double>comparingByValue()
                        .thenComparing(Map.Entry::getKey, NEAREST.reversed()))
                .map(Map.Entry::getKey);
    }

    private void byAttributes(List<TypeDeclaration> documented) {
        Map<Set<String>, List<TypeId>> wanting = new LinkedHashMap<>();
        for (TypeDeclaration type : documented) {
            Set<String> letters = joined.containsKey(type.id()) ? Set.of() : type.accept(new DocumentedLetters());
            if (letters.size() >= TELLING) {
                wanting.computeIfAbsent(letters, key -> new ArrayList<>()).add(type.id());
            }
        }
        if (wanting.isEmpty()) {
            return;
        }
        Set<ClientType> taken = new HashSet<>(joined.values());
        Map<Set<String>, List<ClientType>> free = new HashMap<>();
        for (ClientType type : tree.types()) {
            if (tree.isModel(type) && !taken.contains(type)) {
                free.computeIfAbsent(fields(type).letters(), key -> new ArrayList<>())
                        .add(type);
            }
        }
        wanting.forEach((letters, ids) -> {
            List<ClientType> models = free.getOrDefault(letters, List.of());
            if (ids.size() == 1 && models.size() == 1) {
                joined.put(ids.get(0), models.get(0));
            }
        });
    }

    /** Whether a type of the client is of the kind that a page is of. */
    private final class Fit implements TypeDeclaration.Visitor<Boolean> {
        private final ClientType candidate;

        Fit(ClientType candidate) {
            this.candidate = candidate;
        }

        @Override
        public Boolean object(ObjectType type) {
            return tree.isModel(candidate);
        }

        @Override
        public Boolean enumeration(EnumType type) {
            return EnumValues.of(candidate).isPresent();
        }

        @Override
        public Boolean union(UnionType type) {
            return candidate.kind() == ClientType.Kind.ALIAS;
        }
    }

    /** Which part of what a page says the client's type has: more than 0, unless it has nothing of it. */
    private final class Share implements TypeDeclaration.Visitor<Double> {
        private final ClientType candidate;

        Share(ClientType candidate) {
            this.candidate = candidate;
        }

        @Override
        public Double object(ObjectType type) {
            ModelFields known = fields(candidate);
            long found = type.properties().stream()
                    .map(Property::name)
                    .filter(each -> known.find(each).isPresent())
                    .count();
            return part(found, type.properties().size());
        }

        @Override
        public Double enumeration(EnumType type) {
            Set<String> values =
                    EnumValues.of(candidate).map(EnumValues::values).orElse(Set.of());
            long found = type.values().stream()
                    .filter(each -> values.contains(each.value()))
                    .count();
            return part(found, type.values().size());
        }

        @Override
        public Double union(UnionType type) {
            return 1.0;
        }

        private double part(long found, int all) {
            return all == 0 ? 1.0 : (double) found / all;
        }
    }

    private static final class DocumentedLetters implements TypeDeclaration.Visitor<Set<String>> {
        @Override
        public Set<String> object(ObjectType type) {
            Set<String> letters = new HashSet<>();
            type.properties().forEach(each -> letters.add(Letters.of(each.name())));
            return letters;
        }

        @Override
        public Set<String> enumeration(EnumType type) {
            return Set.of();
        }

        @Override
        public Set<String> union(UnionType type) {
            return Set.of();
        }
    }
}
