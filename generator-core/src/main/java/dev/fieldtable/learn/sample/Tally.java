package dev.fieldtable.learn.sample;

import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.Origin;
import dev.fieldtable.facts.Statement;
import dev.fieldtable.facts.Subject;
import dev.fieldtable.learn.join.Shape;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.text.Letters;
import dev.fieldtable.wire.Sighting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Counts what readings show. */
final class Tally {
    /** As many documents as settle which name it is; more would only fill the memory. */
    private static final int MOST_SIGHTINGS = 100;

    /** A property of more undocumented values than this is no enum, whatever the docs say. */
    private static final int MOST_VALUES = 50;

    /** Nobody reads more, and objects whose keys are data have them without end. */
    private static final int MOST_DEPARTURES = 10_000;

    /** Of the names that one property was seen by, the usual one has to have this part. */
    private static final double SURE = 0.9;

    private final TypeModel model;
    private final Map<Sighting, List<Sighting>> sightings = new LinkedHashMap<>();
    private final Map<Place, Map<String, Seen>> names = new TreeMap<>();
    private final Map<Place, Times> times = new TreeMap<>();
    private final Map<Departure, Seen> departures = new LinkedHashMap<>();

    /** A property of a type. */
    private record Place(TypeId type, String property) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::type).thenComparing(Place::property);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** How often something was seen, and where first. */
    private record Seen(int times, Reading.Place first) {
        Seen once() {
            return new Seen(times + 1, first);
        }

        Origin origin() {
            return new Origin(Origin.Source.SAMPLE, first + (times == 1 ? "" : ", " + times + " times"));
        }
    }

    Tally(TypeModel model) {
        this.model = model;
    }

    /**
     * Counts what a reading shows.
     *
     * @param reading the reading
     * @param sure whether it is sure that the document is of the model that it was read as
     */
    void add(Reading reading, boolean sure) {
        Set<Sighting> ofDocument = new HashSet<>();
        for (Reading.Key key : reading.keys()) {
            Property property = key.property();
            if (property != null) {
                see(key, property, ofDocument);
                Place place = new Place(key.type(), property.name());
                names.computeIfAbsent(place, each -> new TreeMap<>())
                        .merge(key.key(), new Seen(1, key.place()), (seen, more) -> seen.once());
                times.computeIfAbsent(place, each -> new Times(property, key.place()))
                        .add(key.value());
            }
        }
        for (Reading.Found found : reading.departures()) {
            boolean known = departures.size() < MOST_DEPARTURES || departures.containsKey(found.departure());
            if (known && (sure || found.departure().kind() != Departure.Kind.ABSENT)) {
                departures.merge(found.departure(), new Seen(1, found.place()), (seen, more) -> seen.once());
            }
        }
    }

    /** One document shows a name once, however long its lists are; a name that was lengthened speaks for itself alone. */
    private void see(Reading.Key key, Property property, Set<Sighting> ofDocument) {
        if (!Letters.of(key.key()).equals(Letters.of(property.name()))) {
            return;
        }
        Shape shape = Shape.of(key.value());
        Shape known = shape == Shape.ANY ? Shape.of(property.type(), model) : shape;
        Sighting any = new Sighting(key.type().name(), key.key(), known == Shape.OBJECTS, "");
        List<Sighting> all = sightings.computeIfAbsent(any, each -> new ArrayList<>());
        if (ofDocument.add(any) && all.size() < MOST_SIGHTINGS) {
            all.add(new Sighting(
                    any.owner(), any.key(), any.object(), key.place().toString()));
        }
    }

    List<Sighting> sightings() {
        return sightings.values().stream().flatMap(List::stream).toList();
    }

    List<Contradiction> contradictions() {
        List<Contradiction> all = new ArrayList<>();
        departures.forEach((departure, seen) ->
                all.add(new Contradiction(departure, seen.times(), seen.first().toString())));
        all.sort(Comparator.comparing((Contradiction each) -> each.departure().type())
                .thenComparing(each -> each.departure().property())
                .thenComparing(each -> each.departure().kind())
                .thenComparing(each -> each.departure().detail()));
        return all;
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        names.forEach((place, seen) -> nameOf(seen)
                .ifPresent(name -> facts.add(fact(
                        Subject.property(place.type(), place.property()),
                        new Statement.WireName(name.getKey()),
                        name.getValue().origin()))));
        times.forEach((place, each) -> each.kind()
                .ifPresent(kind -> facts.add(fact(
                        Subject.property(place.type(), place.property()),
                        new Statement.Kind(kind),
                        new Seen(each.values(), each.first()).origin()))));
        departures.forEach((departure, seen) -> {
            if (departure.kind() == Departure.Kind.NULL) {
                facts.add(fact(
                        Subject.property(departure.type(), departure.property()),
                        new Statement.Nullable(true),
                        seen.origin()));
            }
        });
        facts.addAll(values());
        facts.sort(Comparator.comparing((Fact fact) -> fact.subject().model())
                .thenComparing(fact -> fact.subject().property())
                .thenComparing(fact -> fact.statement().toString()));
        return facts;
    }

    /** The name that all, or nearly all, documents have. */
    private static Optional<Map.Entry<String, Seen>> nameOf(Map<String, Seen> seen) {
        int all = seen.values().stream().mapToInt(Seen::times).sum();
        return seen.entrySet().stream()
                .filter(each -> each.getValue().times() >= SURE * all)
                .findFirst();
    }

    private List<Fact> values() {
        Map<TypeId, List<String>> values = new TreeMap<>();
        Map<TypeId, Seen> first = new TreeMap<>();
        departures.forEach((departure, seen) -> {
            if (departure.kind() == Departure.Kind.UNDOCUMENTED_VALUE && isEnum(departure.type())) {
                values.computeIfAbsent(departure.type(), each -> new ArrayList<>())
                        .add(departure.detail());
                first.merge(departure.type(), seen, (one, two) -> new Seen(one.times() + two.times(), one.first()));
            }
        });
        List<Fact> facts = new ArrayList<>();
        values.forEach((type, each) -> {
            if (each.size() <= MOST_VALUES) {
                List<String> distinct = new ArrayList<>(new HashSet<>(each));
                Collections.sort(distinct);
                facts.add(fact(
                        Subject.type(type),
                        new Statement.Values(distinct),
                        first.getOrDefault(type, new Seen(0, Pointer.to(""))).origin()));
            }
        });
        return facts;
    }

    private boolean isEnum(TypeId type) {
        Optional<TypeDeclaration> found = model.find(type);
        return found.isPresent() && found.get() instanceof EnumType;
    }

    private static Fact fact(Subject subject, Statement statement, Origin origin) {
        return new Fact(subject, statement, origin, "", SourceSpan.startOf(""));
    }
}
