package dev.fieldtable.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.emit.Limited.Said;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.EmitOptions.Style;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.source.SourceText;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Validators tell of values that are not within the limits of the docs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LimitsTest {
    private static final String THING = "com.acme.models.Thing";

    private static final List<SourceText> PAGES = List.of(
            Pages.fields(
                    "models/thing.md",
                    "Thing",
                    "count | *Optional[int]* | –",
                    "ratio | *Optional[float]* | –",
                    "part | *Optional[float]* | –",
                    "code | *Optional[str]* | –",
                    "word | *Optional[str]* | –",
                    "slow | *Optional[str]* | –",
                    "wild | *Optional[str]* | –",
                    "hopeless | *Optional[str]* | –",
                    "mail | *Optional[str]* | –",
                    "note | *OptionalNullable[str]* | –",
                    "api_token | *Optional[str]* | –",
                    "tags | List[*str*] | –",
                    "matrix | List[List[*int*]] | –",
                    "names | Dict[str, *str*] | –",
                    "status | [Optional[models.Status]](../models/status.md) | –",
                    "mixed | [Optional[models.Mixed]](../models/mixed.md) | –",
                    "data | *Optional[Any]* | –",
                    "__pydantic_extra__ | Dict[str, *str*] | –"),
            Pages.values("models/status.md", "Status", "ON | on", "OFF | off"),
            Pages.union("models/mixed.md", "Mixed", "int", "str"),
            Pages.fields("models/other.md", "Other", "name | *str* | ✓"));

    private static final Map<String, Said> SAID = new LinkedHashMap<>();

    static {
        SAID.put("count", Said.of(Limited.between("1", "10")));
        SAID.put("ratio", Said.of(Limited.within("0", "1")));
        SAID.put("part", Said.of(Limited.multipleOf("0.01")));
        SAID.put("code", Said.of(Limited.text(2, 3, null)));
        SAID.put("word", Said.of(Limited.text(null, null, "^[a-z]+$")));
        SAID.put("slow", Said.of(Limited.text(null, null, "(a+)+$")));
        SAID.put("wild", Said.of(Limited.text(null, null, "^(a|b|ab)*c$")));
        SAID.put("hopeless", Said.of(Limited.text(null, null, "(a)\\1")));
        SAID.put("mail", Said.format("email"));
        SAID.put("note", Said.of(Limited.text(null, 4, null)));
        SAID.put("api_token", Said.of(Limited.text(null, null, "^t")));
        SAID.put("tags", Said.of(Limited.list(Limited.text(1, null, "[$\"\\\\\ud83d\ude00x]"), 1, 2)));
        SAID.put("matrix", Said.of(Limited.list(Limited.between("0", "9"), 2, null)));
        SAID.put("names", Said.of(Limited.text(null, 5, null)));
        SAID.put("status", Said.of(Limited.text(3, null, null)));
        SAID.put("mixed", Said.of(Limited.text(null, 2, null)));
        SAID.put("data", Said.of(Limited.text(null, 2, null)));
        SAID.put("__pydantic_extra__", Said.of(Limited.text(null, 1, null)));
    }

    private static final List<Models> ALL = new ArrayList<>();

    @BeforeAll
    static void compile() {
        for (Style style : Style.values()) {
            GeneratedCode code = code(EmitOptions.of("com.acme").withStyle(style));
            PlainMapper.all().forEach(mapper -> ALL.add(new Models(Models.options(style), code, mapper)));
        }
    }

    private static GeneratedCode code(EmitOptions options) {
        return GeneratedCode.of(Models.request(options).withPass(new Limited(SAID)), PAGES);
    }

    static Stream<Models> all() {
        return ALL.stream();
    }

    private static List<String> found(Models models, String json) throws Exception {
        return found(models, json, "STRICT");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<String> found(Models models, String json, String profile) throws Exception {
        Object thing = models.read(json, THING);
        Class<?> profiles = models.code().type("com.acme.support.ValidationProfile");
        List<?> violations = (List<?>) models.code()
                .type("com.acme.support.ModelValidator")
                .getMethod("validate", models.code().type("com.acme.support.Model"), profiles)
                .invoke(null, thing, Enum.valueOf((Class) profiles, profile));
        return violations.stream()
                .map(Object::toString)
                .map(each -> each.substring(0, each.lastIndexOf(" (")))
                .toList();
    }

    private static String one(String name, String value) {
        return "{\"" + name + "\":" + value + "}";
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_is_within_the_limits_is_right(Models models) throws Exception {
        for (String json : List.of(
                "{}",
                one("count", "1"),
                one("count", "10"),
                one("ratio", "0.001"),
                one("part", "0.07"),
                one("part", "1e300"),
                one("part", "0"),
                one("code", "\"ab\""),
                one("code", "\"\ud83d\ude00\ud83d\ude00\ud83d\ude00\""),
                one("word", "\"abc\""),
                one("mail", "\"ada@example.com\""),
                one("note", "null"),
                one("note", "\"note\""),
                one("tags", "[\"$\",\"\\\"\"]"),
                one("tags", "[\"\\\\\",\"\ud83d\ude00\"]"),
                one("matrix", "[[0],[9]]"),
                one("names", "{\"long name\":\"short\"}"),
                one("status", "\"off\""),
                one("mixed", "12345"),
                one("data", "[1,2,3]"),
                one("data", "12345"),
                one("hopeless", "\"b\""),
                one("more", "\"m\""))) {
            assertThat(found(models, json)).as(json).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_is_beyond_a_limit_is_told_by_the_word_of_json_schema(Models models) throws Exception {
        assertThat(found(models, one("count", "0")))
                .containsExactly("/count: \"count\" is 0, which is less than 1 [minimum]");
        assertThat(found(models, one("count", "11")))
                .containsExactly("/count: \"count\" is 11, which is more than 10 [maximum]");
        assertThat(found(models, one("ratio", "0")))
                .containsExactly("/ratio: \"ratio\" is 0.0, which is not more than 0 [exclusiveMinimum]");
        assertThat(found(models, one("ratio", "1.0")))
                .containsExactly("/ratio: \"ratio\" is 1.0, which is not less than 1 [exclusiveMaximum]");
        assertThat(found(models, one("part", "0.075")))
                .containsExactly("/part: \"part\" is 0.075, which is no multiple of 0.01 [multipleOf]");
        assertThat(found(models, one("code", "\"a\"")))
                .containsExactly("/code: \"code\" has less than 2 characters [minLength]");
        assertThat(found(models, one("code", "\"\ud83d\ude00\"")))
                .containsExactly("/code: \"code\" has less than 2 characters [minLength]");
        assertThat(found(models, one("code", "\"abcd\"")))
                .containsExactly("/code: \"code\" has more than 3 characters [maxLength]");
        assertThat(found(models, one("word", "\"aBc\"")))
                .containsExactly("/word: \"word\" does not match ^[a-z]+$ [pattern]");
        assertThat(found(models, one("word", "\"abc\\n\"")))
                .containsExactly("/word: \"word\" does not match ^[a-z]+$ [pattern]");
        assertThat(found(models, one("mail", "\"ada\""))).containsExactly("/mail: \"mail\" is no email [format]");
        assertThat(found(models, one("note", "\"longer\"")))
                .containsExactly("/note: \"note\" has more than 4 characters [maxLength]");
        assertThat(found(models, one("status", "\"on\"")))
                .containsExactly("/status: \"status\" has less than 3 characters [minLength]");
        assertThat(found(models, one("mixed", "\"long\"")))
                .containsExactly("/mixed: \"mixed\" has more than 2 characters [maxLength]");
        assertThat(found(models, one("data", "\"long\"")))
                .containsExactly("/data: \"data\" has more than 2 characters [maxLength]");
        assertThat(found(models, one("more", "\"long\"")))
                .containsExactly("/more: \"more\" has more than 1 character [maxLength]");
    }

    @ParameterizedTest
    @MethodSource("all")
    void limits_of_a_list_and_of_its_elements_are_told_where_they_are(Models models) throws Exception {
        assertThat(found(models, one("tags", "[]")))
                .containsExactly("/tags: \"tags\" has less than 1 element [minItems]");
        assertThat(found(models, one("tags", "[\"x\",\"\",\"y\"]")))
                .containsExactly(
                        "/tags: \"tags\" has more than 2 elements [maxItems]",
                        "/tags/1: \"1\" has less than 1 character [minLength]",
                        "/tags/1: \"1\" does not match [$\"\\\\\ud83d\ude00x] [pattern]",
                        "/tags/2: \"2\" does not match [$\"\\\\\ud83d\ude00x] [pattern]");
        assertThat(found(models, one("matrix", "[[1,10]]")))
                .containsExactly(
                        "/matrix: \"matrix\" has less than 2 elements [minItems]",
                        "/matrix/0/1: \"1\" is 10, which is more than 9 [maximum]");
        assertThat(found(models, one("names", "{\"a\":\"longer\"}")))
                .containsExactly("/names/a: \"a\" has more than 5 characters [maxLength]");
    }

    @ParameterizedTest
    @MethodSource("all")
    void all_is_told_at_once_and_with_all_else(Models models) throws Exception {
        assertThat(found(models, "{\"count\":0,\"code\":\"a\",\"word\":7,\"tags\":[null]}"))
                .extracting(violation -> violation.substring(violation.lastIndexOf('[')))
                .containsExactly("[minimum]", "[minLength]", "[type]", "[null]");
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_server_may_go_beyond_limits_and_a_client_may_not(Models models) throws Exception {
        String json = "{\"count\":0,\"word\":\"A\",\"mail\":\"-\",\"slow\":\"" + "a".repeat(50_000) + "!\"}";

        assertThat(found(models, json, "TOLERANT")).isEmpty();
        assertThat(found(models, json, "REQUEST"))
                .isEqualTo(found(models, json))
                .hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_pattern_that_would_take_years_is_undecided(Models models) throws Exception {
        String as = "a".repeat(50_000);

        assertThat(found(models, one("slow", "\"" + as + "!\"")))
                .containsExactly("/slow: \"slow\" takes too long to be compared with (a+)+$ [pattern-undecided]");
        // Each letter is a call within calls, of which there may be too many.
        assertThat(found(models, one("wild", "\"" + "ab".repeat(50_000) + "\"")))
                .containsExactly("/wild: \"wild\" takes too long to be compared with ^(a|b|ab)*c$ [pattern-undecided]");
        assertThat(found(models, one("wild", "\"abc\""))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_secret_is_not_told(Models models) throws Exception {
        assertThat(found(models, one("api_token", "\"s3cr3t\"")))
                .containsExactly("/api_token: \"api_token\" does not match ^t [pattern]");
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_is_undecided_is_refused_where_all_must_be_right(Models models) throws Exception {
        Object thing = models.read(one("slow", "\"" + "a".repeat(50_000) + "!\""), THING);

        assertThatThrownBy(() -> models.code()
                        .type("com.acme.support.ModelValidator")
                        .getMethod("requireValid", models.code().type("com.acme.support.Model"))
                        .invoke(null, thing))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .hasMessageContaining("[pattern-undecided]");
    }

    @ParameterizedTest
    @CsvSource({
        "date-time, 2026-01-02T03:04:05Z, yesterday",
        "date, 2026-01-02, 2026-02-30",
        "uuid, 123e4567-e89b-12d3-a456-426614174000, 123e4567e89b12d3a456426614174000",
        "uri, https://example.com/a?b, /a",
        "uri-reference, /a, :/a b",
        "hostname, example.com, -a.com",
        "ipv4, 192.0.2.1, 192.0.2.256",
        "ipv6, 2001:db8::1, 2001:db8",
        "byte, YQ==, a",
    })
    void a_format_of_text_is_looked_at(String format, String right, String wrong) throws Exception {
        GeneratedCode code = GeneratedCode.of(
                Models.request(Models.options(Style.CLASS)).withPass(new Limited(Map.of("mail", Said.format(format)))),
                PAGES);
        Models models = new Models(
                Models.options(Style.CLASS), code, PlainMapper.all().findFirst().orElseThrow());

        assertThat(found(models, one("mail", "\"" + right + "\""))).isEmpty();
        assertThat(found(models, one("mail", "\"" + wrong + "\"")))
                .singleElement()
                .asString()
                .endsWith("[format]");
    }

    @Test
    void a_pattern_that_java_has_not_is_told_of_and_stays_in_the_javadoc() {
        var result =
                Generator.generate(Models.request(Models.options(Style.CLASS)).withPass(new Limited(SAID)), PAGES);

        assertThat(result.diagnostics())
                .filteredOn(each -> each.code().id().equals("unchecked-pattern"))
                .extracting(Diagnostic::message)
                .containsExactly("The pattern of `hopeless` is not checked: it refers back to a group.");
        assertThat(source(result.files(), "models/Thing"))
                .contains("<p>Must match <code>(a)&#92;1</code> (which no validator checks).")
                .contains("<p>Must be at least 1 and at most 10.")
                .contains("<p>Must have 1 to 2 elements, each of which must have at least 1 character and match")
                .contains("@param code the value of {@code code}. Must have 2 to 3 characters");
    }

    static Stream<PlainMapper> mappers() {
        return PlainMapper.all();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void what_docs_say_is_checked(PlainMapper mapper) throws Exception {
        SourceText page = SourceText.of("doc/models/film-reel.md", """
                # Film Reel

                ## Structure

                `Film Reel`

                ## Fields

                | Name | Type | Tags | Description |
                |  --- | --- | --- | --- |
                | `id` | `str` | Required | Which one.<br>**Constraints**: *Maximum Length*: `3`, *Pattern*: `^(a\\|b)+$` |
                | `parts` | `int` | Optional | **Constraints**: `>= 1`, `<= 100` |
                | `share` | `float` | Optional | **Constraints**: `> 0`, *Multiple Of*: `0.5` |
                | `labels` | `List[str]` | Optional | What sticks on it.<br>**Constraints**: *Minimum Items*: `1` |
                """);
        GeneratedCode code = GeneratedCode.of(Models.request(Models.options(Style.CLASS)), List.of(page));
        Object reel = mapper.read(
                "{\"id\":\"abca\",\"parts\":101,\"share\":0.25,\"labels\":[]}",
                code.type("com.acme.doc.models.FilmReel"));

        List<?> violations = (List<?>) code.type("com.acme.doc.models.FilmReelValidator")
                .getMethod("validate", reel.getClass())
                .invoke(null, reel);

        assertThat(violations)
                .extracting(Object::toString)
                .containsExactly(
                        "/id: \"id\" has more than 3 characters [maxLength] (doc/models/film-reel.md:11)",
                        "/id: \"id\" does not match ^(a|b)+$ [pattern] (doc/models/film-reel.md:11)",
                        "/parts: \"parts\" is 101, which is more than 100 [maximum] (doc/models/film-reel.md:12)",
                        "/share: \"share\" is 0.25, which is no multiple of 0.5 [multipleOf] (doc/models/film-reel.md:13)",
                        "/labels: \"labels\" has less than 1 element [minItems] (doc/models/film-reel.md:14)");
    }

    @Test
    void docs_without_limits_get_nothing_for_them() {
        List<GeneratedFile> files = Generator.generate(Models.request(Models.options(Style.CLASS)), PAGES)
                .files();

        assertThat(files)
                .extracting(GeneratedFile::path)
                .doesNotContain(
                        "com/acme/support/Limit.java", "com/acme/support/Steps.java", "com/acme/support/Formats.java");
        assertThat(source(files, "models/ThingValidator")).doesNotContain("Limit");
        assertThat(Constraints.NONE).isEqualTo(Limited.text(null, null, null));
    }

    private static String source(List<GeneratedFile> files, String name) {
        return files.stream()
                .filter(file -> file.path().endsWith(name + ".java"))
                .map(GeneratedFile::content)
                .findFirst()
                .orElseThrow();
    }
}
