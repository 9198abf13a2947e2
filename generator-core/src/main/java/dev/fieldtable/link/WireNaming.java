package dev.fieldtable.link;

import dev.fieldtable.house.FieldNames;
import dev.fieldtable.option.WireNames;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Turns documented names into names in JSON. */
final class WireNaming {
    private final WireNames style;
    private final FieldNames house;

    WireNaming(WireNames style, FieldNames house) {
        this.style = style;
        this.house = house;
    }

    /**
     * Names the properties of one type.
     *
     * <p>Names that are the same in JSON as in the docs come first, so that {@code filter} keeps its name although
     * {@code filter_} would take it; then the others in their order. One that comes too late keeps its documented name.
     *
     * @param documented the documented names, each once
     * @return the JSON name of each, in the same order; no two are the same
     */
    Map<String, String> assign(List<String> documented) {
        Map<String, String> assigned = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String name : documented) {
            assigned.put(name, name);
            if (convert(name).equals(name)) {
                taken.add(name);
            }
        }
        for (String name : documented) {
            String wireName = convert(name);
            if (!wireName.equals(name)) {
                if (!taken.add(wireName)) {
                    wireName = free(name, taken);
                }
                assigned.put(name, wireName);
            }
        }
        return assigned;
    }

    /**
     * The name in JSON.
     *
     * @param documented the documented name
     * @return the name, as far as it does not depend on others
     */
    String convert(String documented) {
        if (documented.startsWith("__") && documented.endsWith("__")) {
            return documented;
        }
        String name = house.unescaped(documented);
        return switch (style) {
            case DOCUMENTED -> name;
            case LOWER_CAMEL -> camel(name, WireNaming::uncapitalize);
            case UPPER_CAMEL -> camel(name, WireNaming::capitalize);
        };
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        while (!taken.add(free)) {
            free += "_";
        }
        return free;
    }

    private static String camel(String name, UnaryOperator<String> firstWord) {
        int start = 0;
        while (start < name.length() && name.charAt(start) == '_') {
            start++;
        }
        StringBuilder camel = new StringBuilder(name.length()).append(name, 0, start);
        boolean first = true;
        for (String word : name.substring(start).split("_", -1)) {
            if (!word.isEmpty()) {
                camel.append(first ? firstWord.apply(word) : capitalize(word));
                first = false;
            }
        }
        return camel.toString();
    }

    private static String capitalize(String word) {
        int end = word.offsetByCodePoints(0, 1);
        return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
    }

    /** {@code Id} becomes {@code id}, and {@code ID} does too: half an acronym in capitals is no word. */
    private static String uncapitalize(String word) {
        if (word.equals(word.toUpperCase(Locale.ROOT))) {
            return word.toLowerCase(Locale.ROOT);
        }
        int end = word.offsetByCodePoints(0, 1);
        return word.substring(0, end).toLowerCase(Locale.ROOT) + word.substring(end);
    }
}
