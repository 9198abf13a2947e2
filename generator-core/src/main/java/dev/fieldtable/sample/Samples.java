package dev.fieldtable.sample;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeGraph;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.sample.SampleDocuments.Wanted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Documents of the types of a model. They are made in rounds: a type has its document as soon as there are documents of all
 * that it has to hold, so that what holds itself comes to an end. A union waits for its first type, unless that waits for
 * the union.
 */
public final class Samples {
    private final TypeModel model;
    private final Map<TypeId, Object> minimal = new HashMap<>();
    private final SampleValues values;

    private Samples(TypeModel model, Function<Property, List<Object>> shown) {
        this.model = model;
        this.values = new SampleValues(model, shown, new ValueFit(model), minimal);
    }

    /**
     * Makes documents.
     *
     * @param model the model
     * @param shown the values that its docs show of a property, the first of which is taken
     * @return two documents of each type that has any; and which types have none, which properties none shows, and why;
     *     that no type has any, as a warning. Never throws
     */
    public static Outcome<SortedMap<TypeId, Sample>> of(TypeModel model, Function<Property, List<Object>> shown) {
        Samples samples = new Samples(model, shown);
        samples.makeMinimal();
        return samples.outcome();
    }

    /** Whoever stands still with nothing but first arms takes others once, and goes on from there. */
    private void makeMinimal() {
        Map<TypeId, Set<TypeDeclaration>> users = users();
        SampleDocuments ofFirstArms = new SampleDocuments(values, Wanted.FIRST_ARM);
        SampleDocuments ofAnyArms = new SampleDocuments(values, Wanted.LEAST);
        Set<TypeDeclaration> open = new LinkedHashSet<>(model.types());
        while (!open.isEmpty()) {
            Set<TypeDeclaration> left = new LinkedHashSet<>();
            while (!open.isEmpty()) {
                left.addAll(open);
                open = round(open, ofFirstArms, users);
            }
            left.removeIf(type -> minimal.containsKey(type.id()));
            open = round(left, ofAnyArms, users);
        }
    }

    /** Makes what can be made, and tells who may have waited for it. */
    private Set<TypeDeclaration> round(
            Set<TypeDeclaration> open, SampleDocuments maker, Map<TypeId, Set<TypeDeclaration>> users) {
        Map<TypeId, Object> made = new LinkedHashMap<>();
        open.forEach(type -> maker.of(type).ifPresent(document -> made.put(type.id(), document)));
        minimal.putAll(made);
        Set<TypeDeclaration> waiting = new LinkedHashSet<>();
        made.keySet().forEach(id -> waiting.addAll(users.getOrDefault(id, Set.of())));
        waiting.removeIf(type -> minimal.containsKey(type.id()));
        return waiting;
    }

    private Map<TypeId, Set<TypeDeclaration>> users() {
        Map<TypeId, Set<TypeDeclaration>> users = new HashMap<>();
        for (TypeDeclaration type : model.types()) {
            for (TypeId used : TypeGraph.of(type)) {
                users.computeIfAbsent(used, id -> new LinkedHashSet<>()).add(type);
            }
        }
        return users;
    }

    private Outcome<SortedMap<TypeId, Sample>> outcome() {
        SampleDocuments maker = new SampleDocuments(values, Wanted.ALL);
        Lack lack = new Lack(values);
        SortedMap<TypeId, Sample> samples = new TreeMap<>();
        List<Diagnostic> missed = new ArrayList<>();
        for (TypeDeclaration type : model.types()) {
            @Nullable Object least = minimal.get(type.id());
            if (least == null) {
                missed.add(lack.of(type));
            } else {
                Object full = maker.of(type).orElse(least);
                samples.put(type.id(), new Sample(least, full, parameters(type)));
                missed.addAll(lack.within(type, full));
            }
        }
        if (samples.isEmpty() && !missed.isEmpty()) {
            missed.add(0, lack.ofAll(model.types()));
        }
        return new Outcome<>(samples, missed);
    }

    private Map<String, Object> parameters(TypeDeclaration type) {
        Map<String, Object> parameters = new HashMap<>();
        if (type instanceof ObjectType object) {
            object.properties().stream()
                    .filter(property -> property.place().isParameter()
                            && property.presence().required())
                    .forEach(property -> values.of(property, false)
                            .map(Found::value)
                            .ifPresent(value -> parameters.put(property.wireName(), value)));
        }
        return parameters;
    }
}
