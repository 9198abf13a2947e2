package dev.fieldtable.house;

import java.util.Map;
import java.util.Set;

/**
 * How fields are called that are no fields, or may not be called what they are.
 *
 * @param anyOther the row that says that an object may have properties of any other name
 * @param anyOtherMaps rows that say so if they are of a map, since an API may have a property of that name too
 * @param keywordEscape what is put behind a name that is a keyword of the docs' language; empty if nothing is
 * @param renamed what names are instead that the docs' language does not allow, where that follows no rule
 */
public record FieldNames(String anyOther, Set<String> anyOtherMaps, String keywordEscape, Map<String, String> renamed) {
    /** Copies the collections. */
    public FieldNames {
        anyOtherMaps = Set.copyOf(anyOtherMaps);
        renamed = Map.copyOf(renamed);
    }

    /**
     * Names of which only some are escaped, by a rule.
     *
     * @param anyOther the row that says that an object may have properties of any other name
     * @param anyOtherMaps rows that say so if they are of a map
     * @param keywordEscape what is put behind a name that is a keyword of the docs' language
     */
    public FieldNames(String anyOther, Set<String> anyOtherMaps, String keywordEscape) {
        this(anyOther, anyOtherMaps, keywordEscape, Map.of());
    }

    /** {@return a name without what was done to it since it is a keyword; one between pairs of underscores is whole} */
    public String unescaped(String documented) {
        if (renamed.containsKey(documented)) {
            return renamed.get(documented);
        }
        if (documented.startsWith("__") && documented.endsWith("__")) {
            return documented;
        }
        boolean escaped = documented.endsWith(keywordEscape) && documented.length() > keywordEscape.length();
        return escaped ? documented.substring(0, documented.length() - keywordEscape.length()) : documented;
    }
}
