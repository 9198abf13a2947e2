package dev.fieldtable.learn.client;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that the client declares, and what a name means where it stands. */
final class ClientTree {
    /** Of more types of one name than this, the others are not looked at. */
    private static final int MOST_NAMESAKES = 200;

    /** Of more classes that a model extends than this, the farther ones are not looked at. */
    private static final int MOST_ANCESTORS = 100;

    private final Map<String, Map<String, String>> imports = new HashMap<>();
    private final Map<String, List<ClientType>> byName = new HashMap<>();
    private final List<ClientType> types = new ArrayList<>();
    private final Set<ClientType> models = new HashSet<>();
    private final Set<ClientType.Kind> tellNull = EnumSet.noneOf(ClientType.Kind.class);

    /**
     * The tree of these files.
     *
     * @param modules the files, in an order that does not depend on where they come from
     */
    ClientTree(List<ClientModule> modules) {
        for (ClientModule module : modules) {
            imports.put(module.path(), module.imports());
            for (ClientType type : module.types()) {
                types.add(type);
                byName.computeIfAbsent(type.name(), key -> new ArrayList<>()).add(type);
            }
        }
        boolean words = modules.stream()
                .map(ClientModule::imports)
                .anyMatch(each -> each.containsKey("OptionalNullable") || each.containsKey("Nullable"));
        if (words || byName.containsKey("OptionalNullable")) {
            tellNull.add(ClientType.Kind.MODEL);
        }
        if (types.stream().anyMatch(ClientTree::leavesOut)) {
            tellNull.add(ClientType.Kind.DATACLASS);
        }
        findModels();
    }

    private static boolean leavesOut(ClientType type) {
        return type.kind() == ClientType.Kind.DATACLASS
                && type.fields().stream().anyMatch(each -> each.name().equals(FieldMeaning.UNSET));
    }

    /** A class that extends a model is one too. */
    private void findModels() {
        Map<ClientType, List<ClientType>> heirs = new HashMap<>();
        Deque<ClientType> found = new ArrayDeque<>();
        for (ClientType type : types) {
            if (type.hasFields()) {
                found.add(type);
            }
            for (ClientType base : bases(type)) {
                heirs.computeIfAbsent(base, key -> new ArrayList<>()).add(type);
            }
        }
        while (!found.isEmpty()) {
            ClientType model = found.remove();
            if (models.add(model)) {
                found.addAll(heirs.getOrDefault(model, List.of()));
            }
        }
    }

    private List<ClientType> bases(ClientType type) {
        return type.bases().stream()
                .flatMap(each -> resolve(each, type.path()).stream())
                .toList();
    }

    /** {@return all classes and aliases} */
    List<ClientType> types() {
        return types;
    }

    /** {@return whether models of a kind have a way to say what may be null, so that the lack of it says something too} */
    boolean tellsNull(ClientType.Kind kind) {
        return tellNull.contains(kind);
    }

    /** {@return whether a type is a class with fields, of its own or inherited} */
    boolean isModel(ClientType type) {
        return models.contains(type);
    }

    /**
     * The fields of a model, those of its bases too.
     *
     * @param model the model
     * @return the fields by their attributes, what is inherited first
     */
    Map<String, ClassField> fields(ClientType model) {
        Set<ClientType> lineage = new HashSet<>();
        Deque<ClientType> eldestFirst = new ArrayDeque<>();
        Deque<ClientType> open = new ArrayDeque<>(List.of(model));
        while (!open.isEmpty() && lineage.size() <= MOST_ANCESTORS) {
            ClientType next = open.remove();
            if (lineage.add(next)) {
                eldestFirst.push(next);
                open.addAll(bases(next));
            }
        }
        Map<String, ClassField> fields = new LinkedHashMap<>();
        for (ClientType each : eldestFirst) {
            for (ClassField field : each.fields()) {
                if (field.type().kind() != Expression.Kind.NOTHING
                        && !field.type().subscripts("ClassVar")) {
                    fields.put(field.name(), field);
                }
            }
        }
        return fields;
    }

    /**
     * Finds the type that a name means.
     *
     * @param name the name, as it is written
     * @param path the file that it stands in
     * @return the type, or nothing if the client declares none of that name, or several that may be meant
     */
    Optional<ClientType> resolve(Expression name, String path) {
        if (name.kind() != Expression.Kind.NAME) {
            return Optional.empty();
        }
        Map<String, String> known = imports.getOrDefault(path, Map.of());
        String qualifier = name.qualifier();
        String simple = name.text();
        String module = ClientModule.nameOf(path);
        if (!qualifier.isEmpty()) {
            simple = name.lastName();
            module = known.getOrDefault(qualifier, qualifier);
        } else if (known.containsKey(simple)) {
            Expression original = Expression.of(Expression.Kind.NAME, known.get(simple));
            simple = original.lastName();
            module = original.qualifier();
        }
        return choose(byName.getOrDefault(simple, List.of()), module, path);
    }

    /** The one in the module that is named, else in the package that is named, else the only one. */
    private static Optional<ClientType> choose(List<ClientType> namesakes, String module, String path) {
        List<ClientType> few = namesakes.subList(0, Math.min(namesakes.size(), MOST_NAMESAKES));
        Optional<ClientType> within = Optional.empty();
        Optional<ClientType> beside = Optional.empty();
        for (ClientType type : few) {
            String dotted = "." + type.module() + ".";
            if (dotted.endsWith("." + module + ".")) {
                return Optional.of(type);
            }
            if (within.isEmpty() && !module.isEmpty() && dotted.contains("." + module + ".")) {
                within = Optional.of(type);
            }
            if (beside.isEmpty() && folder(type.path()).equals(folder(path))) {
                beside = Optional.of(type);
            }
        }
        if (within.isPresent()) {
            return within;
        }
        return namesakes.size() == 1 ? Optional.of(namesakes.get(0)) : beside;
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
