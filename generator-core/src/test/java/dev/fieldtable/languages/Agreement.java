package dev.fieldtable.languages;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.text.Letters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the docs of two languages have in common, and where they contradict each other.
 *
 * @param types the types that both have
 * @param properties the properties that both have, of these types
 * @param alone the properties of these types that one of them has and the other one has not
 * @param legitimate how many of the properties differ for each reason; one may differ for several
 * @param wrong the properties that differ for no reason, with what each of the docs says
 * @param enums the enums that both have
 * @param otherValues those of them that have other values
 */
record Agreement(
        int types,
        int properties,
        int alone,
        Map<Legitimate, Integer> legitimate,
        List<String> wrong,
        int enums,
        List<String> otherValues) {
    /** {@return what comes of a comparison} */
    static Agreement of(LanguageDocs one, LanguageDocs other) {
        int types = 0;
        int enums = 0;
        int properties = 0;
        int alone = 0;
        Map<Legitimate, Integer> legitimate = new EnumMap<>(Legitimate.class);
        List<String> wrong = new ArrayList<>();
        List<String> otherValues = new ArrayList<>();
        for (Map.Entry<String, TypeDeclaration> each : one.types().entrySet()) {
            TypeDeclaration first = each.getValue();
            TypeDeclaration second = other.types().get(each.getKey());
            types += second == null ? 0 : 1;
            if (first instanceof EnumType values && second instanceof EnumType others) {
                enums++;
                if (!values(values).equals(values(others))) {
                    otherValues.add(first.id() + ": " + values(values) + " and " + values(others));
                }
            }
            if (!(first instanceof ObjectType mine) || !(second instanceof ObjectType yours)) {
                continue;
            }
            int before = properties;
            Map<String, Property> named = new HashMap<>();
            yours.properties().forEach(property -> named.putIfAbsent(Letters.of(property.name()), property));
            for (Property property : mine.properties()) {
                Property found = named.get(Letters.of(property.name()));
                if (found != null) {
                    properties++;
                    Optional<Set<Legitimate>> reasons = new PropertyPair(one, property, other, found).differences();
                    reasons.ifPresentOrElse(
                            all -> all.forEach(reason -> legitimate.merge(reason, 1, Integer::sum)),
                            () -> wrong.add(first.id() + "." + property.name() + ": " + said(property) + " and "
                                    + said(found)));
                }
            }
            int both = properties - before;
            alone += mine.properties().size() + yours.properties().size() - 2 * both;
        }
        return new Agreement(types, properties, alone, legitimate, wrong, enums, otherValues);
    }

    private static Set<String> values(EnumType type) {
        return type.values().stream().map(EnumType.Value::value).collect(Collectors.toSet());
    }

    private static String said(Property property) {
        return property.type() + " " + property.presence().occurrence() + " "
                + property.presence().nullness();
    }

    /** {@return whether of a hundred properties, and of a hundred enums, no more than one is said to be something else} */
    boolean holds() {
        return properties > 0 && 100 * wrong.size() <= properties && 100 * otherValues.size() <= enums;
    }
}
