package dev.fieldtable.link;

import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.example.SeenName;
import dev.fieldtable.example.SeenNames;
import dev.fieldtable.example.Shown;
import dev.fieldtable.example.ValueKind;
import dev.fieldtable.example.ValueKinds;
import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.Origin;
import dev.fieldtable.facts.Statement;
import dev.fieldtable.facts.Subject;
import dev.fieldtable.house.FieldNames;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.wire.NamePair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that JSON in the docs themselves has for properties.
 *
 * <p>An example of a property is of the property's type, so that what it shows is certain; and so is JSON below the table of
 * an object on its page, of which it has no other keys, or which takes any. Where the type is not known, and for JSON that stands by itself, the
 * type is the one that has all of its keys; that helps to find a rule, and names nothing.
 */
final class ShownNames {
    /** One key alone is had by too many types. */
    private static final int ENOUGH_KEYS = 2;

    private final FieldNames house;
    private final ValueKinds kinds;
    private final SeenNames types;
    private final Map<NamePair, SourceSpan> pairs = new LinkedHashMap<>();
    private final Map<Place, Set<String>> certain = new HashMap<>();
    private final Map<Place, SourceSpan> places = new LinkedHashMap<>();

    private record Place(TypeId type, String property) {}

    private ShownNames(TypeModel model, FieldNames house) {
        this.house = house;
        this.kinds = new ValueKinds(model);
        this.types = new SeenNames(model);
    }

    /**
     * Looks through docs.
     *
     * @param model what they mean
     * @param pages the pages, in their order
     * @param house how fields are called that may not be called what they are
     * @return the names that they show
     */
    static ShownNames in(TypeModel model, List<ParsedDocument> pages, FieldNames house) {
        ShownNames shown = new ShownNames(model, house);
        Map<String, List<ObjectType>> byPage = new HashMap<>();
        model.types().forEach(type -> {
            if (type instanceof ObjectType object) {
                object.properties().forEach(shown::lookAt);
                byPage.computeIfAbsent(object.span().path(), path -> new ArrayList<>())
                        .add(object);
            }
        });
        pages.forEach(page -> {
            List<ObjectType> types = byPage.getOrDefault(page.source().path(), List.of());
            for (SourceSpan span : page.json()) {
                String text = page.source().content().substring(span.offset(), span.offset() + span.length());
                Shown.read(text).ifPresent(value -> shown.lookAt(value, span, types));
            }
        });
        return shown;
    }

    /** JSON that stands below an object of which its keys may all be is one of its documents. */
    private void lookAt(Shown value, SourceSpan span, List<ObjectType> types) {
        Optional<ObjectType> above = types.stream()
                .filter(type -> type.span().line() < span.line())
                .max(Comparator.comparingInt(type -> type.span().line()));
        if (above.isPresent() && value instanceof Shown.Members object && this.types.admits(above.get(), object)) {
            certain(this.types.in(new TypeRef.Named(above.get().id()), object), span);
        } else {
            fit(value, span);
        }
    }

    private void lookAt(Property property) {
        Shown.read(property.example()).ifPresent(value -> {
            List<SeenName> seen = types.in(property.type(), value);
            certain(seen, property.span());
            if (seen.isEmpty()) {
                fit(value, property.span());
            }
        });
    }

    /** Keeps names of which it is known whose they are. */
    private void certain(List<SeenName> seen, SourceSpan span) {
        seen.stream().filter(ShownNames::isName).forEach(each -> {
            add(each, span);
            Place place = new Place(each.owner(), each.property().name());
            certain.computeIfAbsent(place, any -> new TreeSet<>()).add(each.key());
            places.putIfAbsent(place, span);
        });
    }

    private void fit(Shown value, SourceSpan span) {
        if (value instanceof Shown.Elements list) {
            list.elements().forEach(each -> fit(each, span));
        } else if (value instanceof Shown.Members object && object.members().size() >= ENOUGH_KEYS) {
            types.typeOf(object)
                    .filter(type -> types.hasAll(type, object))
                    .ifPresent(type ->
                            types.in(new TypeRef.Named(type.id()), object).forEach(each -> add(each, span)));
        }
    }

    /** No API has names that cannot be seen. */
    private static boolean isName(SeenName seen) {
        return seen.key().chars().noneMatch(Character::isISOControl);
    }

    private void add(SeenName seen, SourceSpan span) {
        Property property = seen.property();
        boolean objectModel = kinds.of(property.type()) == ValueKind.OBJECTS;
        pairs.putIfAbsent(new NamePair(house.unescaped(property.name()), seen.key(), objectModel), span);
    }

    /** {@return documented names and those in JSON, with the place that shows them first} */
    Map<NamePair, SourceSpan> pairs() {
        return Collections.unmodifiableMap(pairs);
    }

    /** The names that are certain, as facts. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        places.forEach((place, span) -> of(place.type(), place.property())
                .ifPresent(name -> facts.add(new Fact(
                        Subject.property(place.type(), place.property()),
                        new Statement.WireName(name),
                        new Origin(Origin.Source.DOCS, span.path() + ":" + span.line()),
                        "",
                        span))));
        return facts;
    }

    /** The name that examples of that very type have for a property, if they agree. */
    Optional<String> of(TypeId type, String property) {
        Set<String> names = certain.getOrDefault(new Place(type, property), Set.of());
        return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
    }
}
