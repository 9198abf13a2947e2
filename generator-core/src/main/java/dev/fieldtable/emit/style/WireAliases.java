package dev.fieldtable.emit.style;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.wire.WireRule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The other spellings of a name in JSON by which a property can be meant: the documented name, and what the usual ways to
 * write names in JSON make of it.
 */
final class WireAliases {
    private static final List<WireNames> WAYS = List.of(
            WireNames.DOCUMENTED, WireNames.SNAKE, WireNames.LOWER_CAMEL, WireNames.UPPER_CAMEL, WireNames.KEBAB);

    private WireAliases() {}

    /**
     * The spellings that can mean but one property of the JSON.
     *
     * @param type an object type
     * @return the spellings by the names in JSON, in the order of the properties; a property without any is missing
     */
    static Map<String, List<String>> of(ObjectType type) {
        Map<String, Set<String>> spellings = new LinkedHashMap<>();
        Set<String> claimed = new HashSet<>();
        Set<String> unclear = new HashSet<>();
        for (Property property : type.properties()) {
            if (property.place().isParameter()) {
                continue;
            }
            Set<String> own = spellings(property);
            own.stream().filter(spelling -> !claimed.add(spelling)).forEach(unclear::add);
            spellings.put(property.wireName(), own);
        }
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        spellings.forEach((name, own) -> {
            List<String> clear = own.stream()
                    .filter(spelling -> !spellings.containsKey(spelling) && !unclear.contains(spelling))
                    .toList();
            if (!clear.isEmpty()) {
                aliases.put(name, clear);
            }
        });
        return aliases;
    }

    private static Set<String> spellings(Property property) {
        Set<String> spellings = new LinkedHashSet<>();
        for (WireNames way : WAYS) {
            spellings.add(WireRule.of(way).convert(property.name(), false));
        }
        return spellings;
    }
}
