package dev.fieldtable.dialect.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words and templates that people spell types with in many docs, in lower case and in the languages of
 * {@code ForeignHeaders}, and the member of a description for each.
 */
final class TypeLexicon {
    static final String HOLE = "{}";
    static final String LIST = "list";
    static final String MAP = "map";
    static final String VALUES_WORD = "values";
    static final String UNION = "union";
    static final String NOISE_WORD = "noise";
    static final String NOTES = "notes";
    static final String BY_NAME = "byName";
    static final String NULL_PREFIX = "nullPrefix";
    static final String NULL_SUFFIX = "nullSuffix";
    static final String NULL_WORD = "null";
    static final String OPTIONAL_WORD = "optional";

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
            "<{}>array",
            "{} array",
            "{} list",
            "list {}",
            "{}数组",
            "{}列表",
            "{}の配列",
            "массив {}",
            "liste von {}",
            "liste de {}",
            "tableau de {}",
            "lista de {}",
            "array de {}",
            "lista di {}");

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

    /** Spellings of the values that a text may have. */
    static final List<String> VALUES =
            List.of("enum ({})", "enum({})", "enum<{}>", "enum[{}]", "enum: {}", "one of: {}");

    static final List<String> UNIONS = List.of(", or ", " or ", "|", " / ", ", ", "/");

    static final List<String> NOISE = List.of("a", "an", "the", "partial", "object", "objects", "*");

    static final List<String> NULLS = List.of("null", "nil", "none");

    /** Arms of a union that say that there may be none of it. */
    static final List<String> ABSENT = List.of("undefined");

    private TypeLexicon() {}

    private static Map<String, List<String>> scalars() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put(
                "string",
                List.of(
                        "string",
                        "strings",
                        "str",
                        "text",
                        "varchar",
                        "snowflake",
                        "snowflakes",
                        "字符串",
                        "字符串类型",
                        "文本",
                        "字串",
                        "文字列",
                        "テキスト",
                        "문자열",
                        "строка",
                        "текст",
                        "zeichenkette",
                        "chaîne",
                        "chaîne de caractères",
                        "texte",
                        "cadena",
                        "texto",
                        "stringa",
                        "testo"));
        words.put(
                "integer",
                List.of(
                        "integer",
                        "integers",
                        "int",
                        "ints",
                        "int64",
                        "int8",
                        "int16",
                        "uint",
                        "uint8",
                        "uint16",
                        "uint32",
                        "uint64",
                        "short",
                        "long",
                        "bigint",
                        "whole number",
                        "whole numbers",
                        "unsigned integer",
                        "整数",
                        "整型",
                        "整數",
                        "整数型",
                        "长整型",
                        "정수",
                        "целое",
                        "целое число",
                        "ganzzahl",
                        "entier",
                        "entero",
                        "número entero",
                        "inteiro",
                        "intero"));
        words.put("integer32", List.of("int32", "integer32"));
        words.put(
                "number",
                List.of(
                        "number", "numbers", "float", "floats", "double", "doubles", "numeric", "float32", "float64",
                        "数字", "数值", "浮点数", "浮点型", "數字", "数値", "숫자", "число", "zahl", "nombre", "número", "numero"));
        words.put("decimal", List.of("decimal", "decimals", "big decimal"));
        words.put(
                "boolean",
                List.of(
                        "boolean",
                        "booleans",
                        "bool",
                        "true/false",
                        "布尔",
                        "布尔值",
                        "布尔型",
                        "布尔类型",
                        "布林值",
                        "真偽値",
                        "ブール値",
                        "ブーリアン",
                        "불리언",
                        "булево",
                        "логическое",
                        "логический",
                        "wahrheitswert",
                        "booléen",
                        "booleano"));
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
                        "rfc 3339",
                        "timestamptz",
                        "日期时间",
                        "日期時間",
                        "日時",
                        "日付時刻",
                        "дата и время",
                        "datum und uhrzeit",
                        "date et heure",
                        "fecha y hora",
                        "data e hora",
                        "data e ora"));
        words.put("date", List.of("date", "dates", "日期", "日付", "날짜", "дата", "datum", "fecha"));
        words.put("uuid", List.of("uuid", "uuids", "guid"));
        words.put("uri", List.of("uri", "url", "urls"));
        words.put(
                "any",
                List.of(
                        "any",
                        "object",
                        "objects",
                        "mixed",
                        "json",
                        "json object",
                        "struct",
                        "对象",
                        "对象类型",
                        "物件",
                        "オブジェクト",
                        "객체",
                        "объект",
                        "objekt",
                        "objet",
                        "objeto",
                        "oggetto"));
        words.put(
                LIST,
                List.of(
                        "array", "list", "数组", "列表", "陣列", "配列", "リスト", "배열", "массив", "список", "liste", "tableau",
                        "lista", "arreglo"));
        words.put(MAP, List.of("map", "dict", "dictionary", "hash", "字典", "映射"));
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
