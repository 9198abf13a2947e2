package dev.fieldtable.diff;

import dev.fieldtable.model.Place;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.output.JavaMember;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What happens to where the properties of a request go. */
final class PlaceRules {
    private static final String BODY = "body";

    private PlaceRules() {}

    static void changed(Comparison states, Consumer<Entry> found) {
        for (ObjectPair pair : states.objects()) {
            for (ObjectPair.Kept kept : pair.kept()) {
                Property before = kept.before();
                Property after = kept.after();
                if (before.place() != after.place()) {
                    Predicate<JavaMember> views = views(pair, before.place()).or(views(pair, after.place()));
                    found.accept(states.draft(
                                    new Change.ChangedPlace(pair.after().id(), before, after),
                                    before.span(),
                                    after.span(),
                                    states.members(
                                            pair.types(),
                                            Comparison.about(before.wireName()).or(views),
                                            Comparison.about(after.wireName()).or(views)))
                            .java(Impact.compatible("the value goes elsewhere; no signature tells of it"))
                            .wire(reading(before, after, states.before().strict()), writing(before, after))
                            .entry());
                }
            }
        }
    }

    /** The members that are there as long as some property goes to a place: they are about none in particular. */
    static Predicate<JavaMember> views(ObjectPair pair, Place place) {
        Set<String> names = new HashSet<>();
        switch (place) {
            case PATH -> names.add("pathParameters");
            case QUERY -> names.add("queryParameters");
            case HEADER -> names.add("headers");
            case BODY -> names.add(BODY);
            case UNSAID -> {
                return member -> false;
            }
        }
        if (hasParameters(pair.before()) != hasParameters(pair.after())) {
            names.addAll(List.of("PLACES", BODY));
        }
        return member -> member.element() == null && names.contains(member.name());
    }

    private static boolean hasParameters(ObjectType type) {
        return type.properties().stream().anyMatch(property -> property.place().isParameter());
    }

    private static Impact reading(Property before, Property after, boolean strict) {
        boolean was = before.place().isParameter();
        boolean is = after.place().isParameter();
        if (is && !was) {
            return PropertyRules.readingWithout(before);
        }
        return was && !is ? PropertyRules.readingUnknown(strict) : Impact.NONE;
    }

    private static Impact writing(Property before, Property after) {
        if (before.place() == Place.UNSAID) {
            return Impact.compatible("nothing said before where it goes");
        }
        return after.place() == Place.UNSAID
                ? Impact.compatible("nothing says any longer where it goes")
                : Impact.breaking(
                        "requests of before have it in the " + before.place().label());
    }
}
