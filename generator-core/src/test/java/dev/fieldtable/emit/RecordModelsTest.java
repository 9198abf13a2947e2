package dev.fieldtable.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.source.SourceText;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of records alone; all else is tested for both styles. */
class RecordModelsTest {
    private static final String DATETIME = "[date](https://docs.python.org/3/library/datetime.html#date-objects)";
    private static final String DATE = "[datetime](https://docs.python.org/3/library/datetime.html#datetime-objects)";
    private static final String TYPE = "com.acme.models.Stay";

    private static final List<SourceText> PAGES = List.of(Pages.fields(
            "models/stay.md",
            "Stay",
            "room | *int* | ✓",
            "guest | *Nullable[str]* | ✓",
            "note | *Optional[str]* | –",
            "rating | *OptionalNullable[int]* | –",
            "from | " + DATETIME + " | ✓",
            "until | " + DATE + " | –",
            "paid_at | *OptionalNullable[" + DATETIME + "]* | –",
            "extras | List[*str*] | –",
            "scan | *Optional[bytes]* | –",
            "__pydantic_extra__ | Dict[str, *int*] | –"));

    private static final String USER = """
            package user;

            import com.acme.models.Stay;
            import com.acme.support.Tristate;
            import java.time.DateTimeException;
            import java.time.LocalDate;
            import java.time.OffsetDateTime;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.Map;

            public class User {
              private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-01-02T12:00Z");

              public static boolean equalHoweverMade() {
                Stay built = Stay.builder().room(1L).guest("Ada").rating(null).from(NOON).paidAt((String) null).build();
                Stay made = new Stay(
                    1L, "Ada", null, Tristate.of(null), NOON, null, Tristate.of(null), null, null, Map.of());
                return built.equals(made) && made.equals(built) && made.equals(made.toBuilder().build());
              }

              public static List<String> extrasAfterTheBuilderWentOn() {
                List<String> extras = new ArrayList<>(List.of("bed"));
                Stay.Builder builder = Stay.builder().room(1L).guest(null).from(NOON).extras(extras);
                builder.additionalProperty("floor", 3);
                Stay stay = builder.build();
                extras.add("crib");
                builder.room(2L).additionalProperty("door", 4).guest("Bob");
                return List.of(stay.room().toString(), String.valueOf(stay.guest()), stay.extras().toString(),
                    stay.unknownProperties().toString());
              }

              public static String until(Stay stay) {
                try {
                  LocalDate until = stay.until();
                  return String.valueOf(until);
                } catch (DateTimeException e) {
                  return e.getMessage();
                }
              }

              public static String paidAt(Stay stay) {
                try {
                  return stay.paidAt().toString();
                } catch (DateTimeException e) {
                  return e.getMessage();
                }
              }
            }
            """;

    private static GeneratedCode code;

    @BeforeAll
    static void compile() {
        code = GeneratedCode.of(Models.request(Models.options(EmitOptions.Style.RECORD)), PAGES, USER);
    }

    @Test
    void componentsAreTheValuesThemselves() {
        assertThat(Arrays.stream(code.type(TYPE).getRecordComponents()).map(RecordModelsTest::text))
                .containsExactly(
                        "Long room",
                        "String guest",
                        "String note",
                        "Tristate<Long> rating",
                        "OffsetDateTime from",
                        "LocalDate until",
                        "Tristate<OffsetDateTime> paidAt",
                        "List<String> extras",
                        "String scan",
                        "Map<String, Object> nullsAndUnknowns");
    }

    private static String text(RecordComponent component) {
        return component.getGenericType().getTypeName().replaceAll("\\b[a-z.]+\\.", "") + " " + component.getName();
    }

    @Test
    void recordsAreEqualHoweverTheyWereMade() {
        assertThat(code.call("user.User", "equalHoweverMade")).isEqualTo(true);
    }

    @Test
    void aRecordDoesNotFollowItsBuilder() {
        assertThat(code.call("user.User", "extrasAfterTheBuilderWentOn"))
                .isEqualTo(List.of("1", "null", "[bed]", "{floor=3}"));
    }

    @ParameterizedTest
    @MethodSource("dev.fieldtable.emit.PlainMapper#all")
    void theLastComponentHoldsWhatNoOtherCanTell(PlainMapper mapper) throws Exception {
        Object stay = mapper.read(
                "{\"room\":null,\"guest\":null,\"rating\":null,\"from\":\"2026-01-02T12:00Z\","
                        + "\"until\":\"2026-01-03\",\"paid_at\":\"2026-01-02T12:00:00Z\",\"floor\":3}",
                code.type(TYPE));
        assertThat(component(stay, "nullsAndUnknowns"))
                .hasToString("{floor=3, room=null, guest=null, rating=null, from=2026-01-02T12:00Z}");
        assertThat(component(stay, "rating")).hasToString("null");
        assertThat(component(stay, "from")).hasToString("2026-01-02T12:00Z");
        assertThat(component(stay, "additionalProperties")).hasToString("{floor=3}");
    }

    @ParameterizedTest
    @MethodSource("dev.fieldtable.emit.PlainMapper#all")
    void aDateThatCannotBeReadIsNotTakenForAbsent(PlainMapper mapper) throws Exception {
        Object stay = mapper.read("{\"until\":\"soon\",\"paid_at\":\"never\"}", code.type(TYPE));
        assertThat(used("until", stay))
                .isEqualTo("Stay.until (\"until\" in JSON, models/stay.md:14) is not of the documented form: soon");
        assertThat(used("paidAt", stay))
                .isEqualTo("Stay.paidAt (\"paid_at\" in JSON, models/stay.md:15) is not of the documented form: never");
        Object empty = mapper.read("{\"paid_at\":null}", code.type(TYPE));
        assertThat(used("until", empty)).isEqualTo("null");
        assertThat(used("paidAt", empty)).isEqualTo("null");
    }

    @Test
    void aTypeThatIsTooWideBecomesAClass() throws Exception {
        List<SourceText> pages = List.of(wide(253), wide(254));
        GenerationResult result = Generator.generate(Models.request(Models.options(EmitOptions.Style.RECORD)), pages);
        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.TOO_WIDE_FOR_RECORD);
            assertThat(diagnostic.span()).hasToString("models/wide254.md:1:3");
            assertThat(diagnostic.message()).isEqualTo("Wide254 has 254 properties; it becomes a class.");
        });
        GeneratedCode wide = GeneratedCode.of(Models.request(Models.options(EmitOptions.Style.RECORD)), pages);
        assertThat(wide.type("com.acme.models.Wide253")).isRecord();
        assertThat(wide.type("com.acme.models.Wide254")).matches(type -> !type.isRecord());
        for (PlainMapper mapper : PlainMapper.all().toList()) {
            for (String type : List.of("Wide253", "Wide254")) {
                String json = "{\"p_0\":1,\"p_252\":null,\"q\":2}";
                Object value = mapper.read(json, wide.type("com.acme.models." + type));
                assertThat(mapper.write(value)).isEqualTo("{\"p_0\":1,\"q\":2,\"p_252\":null}");
            }
        }
    }

    private static SourceText wide(int properties) {
        return Pages.fields(
                "models/wide" + properties + ".md",
                "Wide" + properties,
                IntStream.range(0, properties)
                        .mapToObj(i -> "p_" + i + " | *Optional[int]* | –")
                        .toArray(String[]::new));
    }

    private static Object component(Object stay, String name) throws ReflectiveOperationException {
        return stay.getClass().getMethod(name).invoke(stay);
    }

    private static Object used(String method, Object stay) throws ReflectiveOperationException {
        return code.type("user.User").getMethod(method, stay.getClass()).invoke(null, stay);
    }
}
