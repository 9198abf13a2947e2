package dev.fieldtable.dialect.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words and templates that people spell types with in many docs, in lower case, and the member of a description for each. */
final class TypeLexicon {
    static final String HOLE = "{}";
    static final String LIST = "list";
    static final String MAP = "map";
    static final String UNION = "union";
    static final String NOISE_WORD = "noise";
    static final String NOTES = "notes";
    static final String BY_NAME = "byName";
    static final String NULL_PREFIX = "nullPrefix";
    static final String NULL_SUFFIX = "nullSuffix";
    static final String NULL_WORD = "null";

    /** A word that may mean two things, such as {@code time} or {@code enum}, is in none of these. */
    private static final Map<String, List<String>> SCALARS = scalars();

    static final List<String> LISTS = List.of(
            "array of {}",
            "arrays of {}",
            "list of {}",
            "lists of {}",
            "set of {}",
            "array<{}>",
            "list<{}>",
            "set<{}>",
            "array[{}]",
            "list[{}]",
            "array({})",
            "list({})",
            "{}[]",
            "[]{}",
            "[{}]",
            "{} array",
            "{} list",
            "list {}");

    static final List<String> MAPS = List.of(
            "map<string, {}>",
            "map[string, {}]",
            "map[string]{}",
            "dict<string, {}>",
            "dict[str, {}]",
            "dictionary<string, {}>",
            "record<string, {}>",
            "object<string, {}>",
            "hash<string, {}>",
            "map of string to {}",
            "map of strings to {}",
            "map of {}",
            "dictionary of {}",
            "dict of {}",
            "map<{}>");

    static final List<String> UNIONS = List.of(", or ", " or ", " | ", " / ", ", ", "/");

    static final List<String> NOISE = List.of("a", "an", "the", "partial", "object", "objects", "*");

    static final List<String> NULLS = List.of("null", "nil");

    private TypeLexicon() {}

    private static Map<String, List<String>> scalars() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("string", List.of("string", "strings", "str", "text", "varchar", "snowflake", "snowflakes"));
        words.put(
                "integer",
                List.of(
                        "integer",
                        "integers",
                        "int",
                        "ints",
                        "int64",
                        "long",
                        "bigint",
                        "whole number",
                        "whole numbers",
                        "unsigned integer"));
        words.put("integer32", List.of("int32", "integer32"));
        words.put("number", List.of("number", "numbers", "float", "floats", "double", "doubles", "numeric", "float64"));
        words.put("decimal", List.of("decimal", "decimals", "big decimal"));
        words.put("boolean", List.of("boolean", "booleans", "bool", "true/false"));
        words.put(
                "datetime",
                List.of(
                        "datetime",
                        "date-time",
                        "date time",
                        "date and time",
                        "timestamp",
                        "iso8601",
                        "iso 8601",
                        "iso-8601",
                        "iso8601 timestamp",
                        "iso8601 string",
                        "rfc3339",
                        "rfc 3339"));
        words.put("date", List.of("date", "dates"));
        words.put("uuid", List.of("uuid", "uuids", "guid"));
        words.put("uri", List.of("uri", "url", "urls"));
        words.put("any", List.of("any", "object", "objects", "mixed", "json", "json object", "struct"));
        words.put(LIST, List.of("array", "list"));
        words.put(MAP, List.of("map", "dict", "dictionary", "hash"));
        return words;
    }

    /** {@return the members that scalars are sorted into, in the order in which they are shown} */
    static List<String> members() {
        return List.copyOf(SCALARS.keySet());
    }

    static boolean isScalar(String member) {
        return SCALARS.containsKey(member);
    }

    /** {@return the member for a word; {@code null} if it is no word for a type} */
    static @Nullable String scalar(String word) {
        for (Map.Entry<String, List<String>> each : SCALARS.entrySet()) {
            if (each.getValue().contains(word)) {
                return each.getKey();
            }
        }
        return null;
    }
}
