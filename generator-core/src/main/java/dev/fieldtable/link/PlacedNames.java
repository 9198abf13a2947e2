package dev.fieldtable.link;

import dev.fieldtable.house.OperationWords.PlaceEndings;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Property;
import dev.fieldtable.text.Letters;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Tells where parameters go that have to be called by their place, since another one of the same request has their name:
 * {@code version_path_parameter} beside {@code version}. A name that only ends so, and has no such other, is left as it is.
 */
final class PlacedNames {
    private final Map<Place, String> endings = new LinkedHashMap<>();
    private final Set<String> pathNames;
    private final Set<String> names = new HashSet<>();

    /**
     * Looks at the parameters of a request.
     *
     * @param words what is put behind such names
     * @param pathNames the names in the path, by their letters; none if the path is not known
     * @param sent all that is sent
     */
    PlacedNames(PlaceEndings words, Set<String> pathNames, Collection<Property> sent) {
        endings.put(Place.PATH, words.path());
        endings.put(Place.QUERY, words.query());
        endings.put(Place.HEADER, words.header());
        this.pathNames = pathNames;
        sent.forEach(property -> names.add(Letters.of(property.name())));
    }

    /**
     * Gives a parameter the place and the name that its documented name tells of.
     *
     * @param property what is sent
     * @return the same with both; as it is if its name tells nothing, or it is known to go elsewhere
     */
    Property of(Property property) {
        String letters = Letters.of(property.name());
        for (Map.Entry<Place, String> ending : endings.entrySet()) {
            Place place = ending.getKey();
            boolean free = property.place() == place || property.place() == Place.UNSAID;
            String stem = without(ending.getValue(), letters);
            if (free && !stem.isEmpty() && isCalledByPlace(letters, stem, place)) {
                return property.withPlace(place).withWireName(cut(property.wireName(), ending.getValue()));
            }
        }
        return property;
    }

    private boolean isCalledByPlace(String letters, String stem, Place place) {
        if (place == Place.PATH && !pathNames.isEmpty()) {
            return pathNames.contains(stem) && !pathNames.contains(letters);
        }
        return names.contains(stem)
                || endings.values().stream()
                        .map(ending -> stem + ending)
                        .anyMatch(other -> !other.equals(letters) && names.contains(other));
    }

    private static String without(String ending, String letters) {
        return letters.endsWith(ending) ? letters.substring(0, letters.length() - ending.length()) : "";
    }

    /** A name that facts have said has no ending, and is left as it is. */
    private static String cut(String name, String ending) {
        int letters = without(ending, Letters.of(name)).length();
        int end = letters == 0 ? name.length() : 0;
        for (int seen = 0; seen < letters; end++) {
            seen += Letters.of(name.substring(end, end + 1)).length();
        }
        return name.substring(0, end);
    }
}
