package dev.fieldtable.dialect.types;

import dev.fieldtable.dialect.types.Grammar.Generic;
import dev.fieldtable.document.NameStyle;
import dev.fieldtable.document.TypeExpression.Wrapper;
import dev.fieldtable.model.ScalarKind;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/**
 * The languages that OpenAPI Generator and Swagger Codegen write clients in, as their docs of models spell types. A file is
 * content in no encoding, which JSON can only have as text.
 */
final class OpenApiTypes {
    private static final String PREFIX = "openapi-";

    private static final Grammar JAVA = new Grammar()
            .scalar(ScalarKind.STRING, "String")
            .scalar(ScalarKind.INTEGER32, "Integer", "int")
            .scalar(ScalarKind.INTEGER, "Long", "long")
            .scalar(ScalarKind.BIG_INTEGER, "BigInteger")
            .scalar(ScalarKind.NUMBER, "Float", "Double", "Number", "float", "double")
            .scalar(ScalarKind.DECIMAL, "BigDecimal")
            .scalar(ScalarKind.BOOLEAN, "Boolean", "boolean")
            .scalar(ScalarKind.DATETIME, "OffsetDateTime", "ZonedDateTime", "DateTime", "Instant")
            .dates("Date")
            .scalar(ScalarKind.DATE, "LocalDate")
            .scalar(ScalarKind.DURATION, "Duration")
            .scalar(ScalarKind.UUID, "UUID")
            .scalar(ScalarKind.URI, "URI", "URL")
            .scalar(ScalarKind.ANY, "Object", "JsonNode", "JsonElement", "Map", "List")
            .octet("byte")
            .generic(Generic.LIST, "List", "Set", "Collection")
            .generic(Generic.MAP, "Map", "HashMap")
            .generic(Generic.NULLABLE, "JsonNullable")
            .scalar(ScalarKind.STRING, "File", "InputStream")
            .silent("@Valid ", "? extends ")
            .listSuffix()
            .linksOfClasses();

    private static final Grammar PYTHON = new Grammar()
            .names(NameStyle.Form.SNAKE)
            .scalar(ScalarKind.STRING, "str")
            .scalar(ScalarKind.INTEGER, "int")
            .scalar(ScalarKind.NUMBER, "float")
            .scalar(ScalarKind.DECIMAL, "Decimal", "decimal")
            .scalar(ScalarKind.BOOLEAN, "bool")
            .scalar(ScalarKind.DATETIME, "datetime")
            .scalar(ScalarKind.DATE, "date")
            .scalar(ScalarKind.DURATION, "timedelta")
            .scalar(ScalarKind.UUID, "UUID", "UUIDStr")
            .scalar(ScalarKind.STRING, "file_type", "file")
            .scalar(ScalarKind.BYTES, "bytes", "bytearray")
            .scalar(ScalarKind.ANY, "object", "dict", "list", "Any", "any", "Dict", "List")
            .scalar(ScalarKind.NULL, "none_type", "None")
            .generic(Generic.LIST, "List", "list", "Set", "set")
            .generic(Generic.MAP, "Dict", "dict")
            .generic(Generic.NULLABLE, "Optional")
            .generic(Generic.UNION, "Union")
            .brackets("[]()")
            .bracketLists()
            .braceMaps()
            .commaUnions()
            .linksOfClasses();

    private static final Grammar JAVASCRIPT = new Grammar()
            .scalar(ScalarKind.STRING, "String")
            .scalar(ScalarKind.NUMBER, "Number")
            .scalar(ScalarKind.BOOLEAN, "Boolean")
            .dates("Date")
            .scalar(ScalarKind.STRING, "File", "Blob")
            .scalar(ScalarKind.ANY, "Object", "Array")
            .octet("Byte")
            .generic(Generic.LIST, "Array", "Set")
            .generic(Generic.MAP, "Object", "Map")
            .bracketLists()
            .braceMaps()
            .linksOfClasses();

    private static final Grammar TYPESCRIPT = new Grammar()
            .scalar(ScalarKind.STRING, "string")
            .scalar(ScalarKind.NUMBER, "number")
            .scalar(ScalarKind.INTEGER, "bigint")
            .scalar(ScalarKind.BOOLEAN, "boolean")
            .dates("Date")
            .scalar(ScalarKind.STRING, "File", "Blob", "RequestFile", "Buffer", "HttpFile")
            .scalar(ScalarKind.ANY, "any", "object", "unknown", "Array")
            .scalar(ScalarKind.NULL, "null", "undefined")
            .generic(Generic.LIST, "Array", "Set", "ReadonlyArray")
            .generic(Generic.MAP, "Record", "Map")
            .listSuffix()
            .objects()
            .unions()
            .linksOfClasses();

    private static final Grammar GO = new Grammar()
            .names(NameStyle.Form.UPPER_CAMEL)
            .scalar(ScalarKind.STRING, "string")
            .scalar(ScalarKind.INTEGER32, "int", "int8", "int16", "int32", "uint8", "uint16")
            .scalar(ScalarKind.INTEGER, "int64", "uint", "uint32", "uint64")
            .scalar(ScalarKind.NUMBER, "float32", "float64")
            .scalar(ScalarKind.BOOLEAN, "bool")
            .scalar(ScalarKind.DATETIME, "time.Time")
            .scalar(ScalarKind.STRING, "os.File", "io.Reader")
            .scalar(ScalarKind.ANY, "interface{}", "any", "AnyType")
            .octet("byte")
            .prefix("?", Wrapper.NULLABLE)
            .silent("*")
            .brackets("[]")
            .keyed("map")
            .listPrefix()
            .linksOfClasses();

    private static final Grammar CSHARP = new Grammar()
            .names(NameStyle.Form.UPPER_CAMEL)
            .scalar(ScalarKind.STRING, "string", "String")
            .scalar(ScalarKind.INTEGER32, "int", "Int32")
            .scalar(ScalarKind.INTEGER, "long", "Int64", "uint", "ulong")
            .scalar(ScalarKind.NUMBER, "float", "double", "Double")
            .scalar(ScalarKind.DECIMAL, "decimal", "Decimal")
            .scalar(ScalarKind.BOOLEAN, "bool", "Boolean")
            .dates("DateTime", "DateTimeOffset")
            .scalar(ScalarKind.DATE, "DateOnly", "LocalDate")
            .scalar(ScalarKind.DURATION, "TimeSpan")
            .scalar(ScalarKind.UUID, "Guid")
            .scalar(ScalarKind.URI, "Uri")
            .scalar(ScalarKind.STRING, "System.IO.Stream", "Stream", "FileParameter")
            .scalar(ScalarKind.ANY, "Object", "object", "dynamic", "AnyType")
            .octet("byte")
            .generic(Generic.LIST, "List", "Collection", "IEnumerable", "ISet", "HashSet")
            .generic(Generic.MAP, "Dictionary", "IDictionary")
            // All numbers and dates have it where they are plain classes otherwise, required or not.
            .ornament("?")
            .listSuffix()
            .linksOfClasses();

    private static final Grammar PHP = new Grammar()
            .names(NameStyle.Form.SNAKE)
            .scalar(ScalarKind.STRING, "string")
            .scalar(ScalarKind.INTEGER, "int", "integer")
            .scalar(ScalarKind.NUMBER, "float", "double", "number")
            .scalar(ScalarKind.BOOLEAN, "bool", "boolean")
            .dates("\\DateTime")
            .scalar(ScalarKind.STRING, "\\SplFileObject")
            .scalar(ScalarKind.ANY, "mixed", "object", "array", "AnyType")
            .scalar(ScalarKind.NULL, "null")
            .prefix("?", Wrapper.NULLABLE)
            .generic(Generic.LIST_OR_MAP, "array", "map")
            .brackets("<>[]")
            .separators("\\")
            .listSuffix()
            .unions()
            .linksOfClasses();

    private static final Grammar RUBY = new Grammar()
            .names(NameStyle.Form.SNAKE)
            .scalar(ScalarKind.STRING, "String")
            .scalar(ScalarKind.INTEGER, "Integer")
            .scalar(ScalarKind.NUMBER, "Float")
            .scalar(ScalarKind.DECIMAL, "Decimal", "BigDecimal")
            .scalar(ScalarKind.BOOLEAN, "Boolean", "BOOLEAN")
            .scalar(ScalarKind.DATETIME, "Time", "DateTime")
            .scalar(ScalarKind.DATE, "Date")
            .scalar(ScalarKind.STRING, "File", "Tempfile")
            .scalar(ScalarKind.ANY, "Object", "AnyType", "Hash", "Array")
            .generic(Generic.LIST, "Array", "Set")
            .generic(Generic.MAP, "Hash")
            .separators("::", ".")
            .linksOfClasses();

    private static final Grammar KOTLIN = new Grammar()
            .scalar(ScalarKind.STRING, "kotlin.String", "kotlin.Char")
            .scalar(ScalarKind.INTEGER32, "kotlin.Int", "kotlin.Short")
            .scalar(ScalarKind.INTEGER, "kotlin.Long", "kotlin.UInt", "kotlin.ULong")
            .scalar(ScalarKind.NUMBER, "kotlin.Float", "kotlin.Double")
            .scalar(ScalarKind.DECIMAL, "java.math.BigDecimal")
            .scalar(ScalarKind.BOOLEAN, "kotlin.Boolean")
            .scalar(
                    ScalarKind.DATETIME,
                    "java.time.OffsetDateTime",
                    "java.time.LocalDateTime",
                    "java.time.ZonedDateTime",
                    "java.time.Instant",
                    "kotlin.time.Instant",
                    "kotlinx.datetime.Instant",
                    "kotlinx.datetime.LocalDateTime",
                    "org.threeten.bp.OffsetDateTime",
                    "org.threeten.bp.LocalDateTime")
            .scalar(ScalarKind.DATE, "java.time.LocalDate", "kotlinx.datetime.LocalDate", "org.threeten.bp.LocalDate")
            .scalar(ScalarKind.DURATION, "java.time.Duration", "kotlin.time.Duration")
            .scalar(ScalarKind.UUID, "java.util.UUID", "kotlin.uuid.Uuid")
            .scalar(ScalarKind.URI, "java.net.URI")
            .scalar(ScalarKind.STRING, "java.io.File", "io.ktor.client.request.forms.InputProvider")
            .scalar(ScalarKind.BYTES, "kotlin.ByteArray")
            .scalar(ScalarKind.ANY, "kotlin.Any", "kotlin.collections.Map", "kotlinx.serialization.json.JsonElement")
            .generic(
                    Generic.LIST,
                    "kotlin.Array",
                    "kotlin.collections.List",
                    "kotlin.collections.MutableList",
                    "kotlin.collections.Set",
                    "kotlin.collections.MutableSet")
            .generic(Generic.MAP, "kotlin.collections.Map", "kotlin.collections.MutableMap")
            .linksOfClasses();

    private static final Grammar DART = new Grammar()
            .scalar(ScalarKind.STRING, "String")
            .scalar(ScalarKind.INTEGER, "int")
            .scalar(ScalarKind.NUMBER, "double", "num")
            .scalar(ScalarKind.BOOLEAN, "bool")
            .dates("DateTime")
            .scalar(ScalarKind.DATE, "Date")
            .scalar(ScalarKind.STRING, "MultipartFile", "Uint8List")
            .scalar(ScalarKind.ANY, "Object", "dynamic", "JsonObject")
            .generic(Generic.LIST, "List", "Set", "BuiltList", "BuiltSet", "Iterable")
            .generic(Generic.MAP, "Map", "BuiltMap")
            .ornament("?")
            .linksOfClasses();

    private static final Grammar RUST = new Grammar()
            .names(NameStyle.Form.SNAKE)
            .scalar(ScalarKind.STRING, "String", "str")
            .scalar(ScalarKind.INTEGER32, "i8", "i16", "i32", "u8", "u16")
            .scalar(ScalarKind.INTEGER, "i64", "u32", "u64", "isize", "usize")
            .scalar(ScalarKind.BIG_INTEGER, "i128", "u128")
            .scalar(ScalarKind.NUMBER, "f32", "f64")
            .scalar(ScalarKind.DECIMAL, "rust_decimal::Decimal")
            .scalar(ScalarKind.BOOLEAN, "bool")
            .scalar(ScalarKind.DATETIME, "chrono::DateTime", "time::OffsetDateTime")
            .scalar(ScalarKind.DATE, "chrono::NaiveDate", "time::Date")
            .scalar(ScalarKind.UUID, "uuid::Uuid")
            .scalar(ScalarKind.URI, "url::Url")
            .scalar(ScalarKind.STRING, "std::path::PathBuf")
            .scalar(ScalarKind.ANY, "serde_json::Value", "AnyType")
            .generic(Generic.LIST, "Vec", "std::collections::HashSet")
            .generic(Generic.MAP, "std::collections::HashMap", "::std::collections::HashMap", "HashMap")
            .generic(Generic.ABSENT_OR_NULL, "Option")
            .generic(Generic.SAME, "Box")
            .separators("::")
            .linksOfClasses();

    /** Swift has one type for days and moments, unless its client is told to have a class for days. */
    private static final Grammar SWIFT = new Grammar()
            .scalar(ScalarKind.STRING, "String", "Character")
            .scalar(ScalarKind.INTEGER, "Int", "Int64", "UInt", "UInt32", "UInt64")
            .scalar(ScalarKind.INTEGER32, "Int8", "Int16", "Int32", "UInt8", "UInt16")
            .scalar(ScalarKind.NUMBER, "Double", "Float")
            .scalar(ScalarKind.DECIMAL, "Decimal")
            .scalar(ScalarKind.BOOLEAN, "Bool")
            .dates("Date")
            .scalar(ScalarKind.DATE, "OpenAPIDateWithoutTime")
            .scalar(ScalarKind.UUID, "UUID")
            .scalar(ScalarKind.BYTES, "Data")
            .scalar(ScalarKind.STRING, "URL")
            .scalar(ScalarKind.ANY, "Any", "AnyType", "AnyCodable", "JSONValue", "JSONAny", "Dictionary", "Array")
            .generic(Generic.LIST, "Set", "Array")
            .generic(Generic.MAP, "Dictionary")
            .ornament("?")
            .bracketLists()
            .bracketMaps()
            .linksOfClasses();

    private static final Grammar PERL = new Grammar()
            .names(NameStyle.Form.SNAKE)
            .scalar(ScalarKind.STRING, "string", "ByteArray", "File", "file")
            .scalar(ScalarKind.INTEGER, "int", "integer")
            .scalar(ScalarKind.NUMBER, "double", "float", "number")
            .scalar(ScalarKind.BOOLEAN, "boolean", "bool")
            .scalar(ScalarKind.DATETIME, "DATE_TIME")
            .scalar(ScalarKind.DATE, "DATE")
            // Older templates have one class for both.
            .dates("DateTime")
            .scalar(ScalarKind.ANY, "object", "AnyType", "ARRAY", "HASH")
            .generic(Generic.LIST, "ARRAY")
            .generic(Generic.MAP, "HASH")
            .brackets("[]")
            .linksOfClasses();

    /** A table of hashes does not say what its values are, whatever page it links to. */
    private static final Grammar POWERSHELL = new Grammar()
            .names(NameStyle.Form.UPPER_CAMEL)
            .scalar(ScalarKind.STRING, "String")
            .scalar(ScalarKind.INTEGER32, "Int32")
            .scalar(ScalarKind.INTEGER, "Int64")
            .scalar(ScalarKind.NUMBER, "Double", "Single")
            .scalar(ScalarKind.DECIMAL, "Decimal")
            .scalar(ScalarKind.BOOLEAN, "Boolean")
            .dates("System.DateTime")
            .scalar(ScalarKind.BYTES, "SystemByte")
            .scalar(ScalarKind.STRING, "System.IO.FileInfo", "System.Uri")
            .scalar(
                    ScalarKind.ANY,
                    "System.Collections.Hashtable",
                    "SystemCollectionsHashtable",
                    "AnyType",
                    "Object",
                    "PSCustomObject")
            .listSuffix()
            .linksOfClasses();

    /** What Go calls a value that may be null. */
    private static final Map<String, String> NULLABLES = Map.of(
            "NullableString", "?string",
            "NullableBool", "?bool",
            "NullableInt", "?int",
            "NullableInt32", "?int32",
            "NullableInt64", "?int64",
            "NullableFloat32", "?float32",
            "NullableFloat64", "?float64",
            "NullableTime", "?time.Time");

    /** What Python calls a value of any type; the last word of it may be missing. */
    private static final Pattern ANYTHING =
            Pattern.compile("bool, date, datetime, dict, float, int, list, str(?:, none_type)?");

    private static final Pattern MODELS = Pattern.compile("(?:\\bcrate::)?\\bmodels::");

    private static final Pattern ZONES = Pattern.compile("(?<=\\bchrono::DateTime)<[\\w:]+>");

    /** Links lead to the folder of the page, whatever stands before the name of a class. */
    static final List<TypeLanguage> ALL = List.of(
            language("java", "Java", JAVA, OpenApiTypes::asItIs),
            language(
                    "python",
                    "Python",
                    PYTHON,
                    (type, page) -> ANYTHING.matcher(type).replaceAll("object")),
            language("javascript", "JavaScript", JAVASCRIPT, OpenApiTypes::asItIs),
            language("typescript", "TypeScript", TYPESCRIPT, OpenApiTypes::asItIs),
            language("go", "Go", GO, OpenApiTypes::nullable),
            language("csharp", "C#", CSHARP, (type, page) -> withoutPackages(type, '.', ".Model.")),
            language("php", "PHP", PHP, (type, page) -> withoutPackages(type, '\\', "\\")),
            language("ruby", "Ruby", RUBY, OpenApiTypes::asItIs),
            language("kotlin", "Kotlin", KOTLIN, OpenApiTypes::ofLink),
            language("dart", "Dart", DART, OpenApiTypes::asItIs),
            language("rust", "Rust", RUST, OpenApiTypes::ofModels),
            language("swift", "Swift", SWIFT, OpenApiTypes::asItIs),
            language("perl", "Perl", PERL, OpenApiTypes::asItIs),
            language("powershell", "PowerShell", POWERSHELL, OpenApiTypes::asItIs));

    private OpenApiTypes() {}

    private static String asItIs(String type, String page) {
        return type;
    }

    /** {@code [inline](#State)}, and {@code [inline](#kotlin.collections.List<State>)}: the link says which enum of the page it is. */
    private static String ofLink(String type, String page) {
        return type.equals("inline") && page.startsWith("#") ? page.substring(1) : type;
    }

    /** {@code crate::models::Pet}, and {@code models::Pet}: all models of Rust are in one package. Moments have their zone with them. */
    private static String ofModels(String type, String page) {
        return ZONES.matcher(MODELS.matcher(type).replaceAll("")).replaceAll("");
    }

    /** {@code NullableString}, and {@code NullablePet} that links to the page of {@code Pet}. */
    private static String nullable(String type, String page) {
        boolean ofPage = !page.isEmpty() && type.equals("Nullable" + page);
        return ofPage ? "?" + page : NULLABLES.getOrDefault(type, type);
    }

    private static TypeLanguage language(String name, String title, Grammar grammar, BinaryOperator<String> plain) {
        return new TemplateTypes(PREFIX + name, title, grammar, plain);
    }

    /**
     * Takes the packages of the client off the names of its models.
     *
     * @param type the type
     * @param separator what stands between packages
     * @param last what stands behind packages and before the name of a model; names without it are not those of models
     */
    private static String withoutPackages(String type, char separator, String last) {
        StringBuilder bare = new StringBuilder(type.length());
        int at = 0;
        while (at < type.length()) {
            int end = at;
            while (end < type.length() && isPart(type.charAt(end), separator)) {
                end++;
            }
            String name = type.substring(at, Math.max(end, at + 1));
            int split = name.lastIndexOf(last);
            boolean model = split > 0 && split + last.length() < name.length();
            bare.append(model ? name.substring(split + last.length()) : name);
            at += name.length();
        }
        return bare.toString();
    }

    private static boolean isPart(char c, char separator) {
        return c == separator || c == '_' || Character.isLetterOrDigit(c);
    }
}
