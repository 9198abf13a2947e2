package dev.fieldtable.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.source.SourceText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Uses what is generated: the classes are compiled, filled, read and written by plain mappers of both lines. */
class EmittedModelsTest {
    private static final List<SourceText> PAGES = List.of(
            Pages.fields(
                    "models/account.md",
                    "Account",
                    "id | *int* | ✓ | The id. | 12",
                    "token | *Nullable[str]* | ✓ | N/A",
                    "nick_name | *Optional[str]* | – | N/A",
                    "consent | *OptionalNullable[bool]* | – | N/A",
                    "created_at | [date](https://docs.python.org/3/library/datetime.html#date-objects) | ✓ | N/A",
                    "born | [datetime](https://docs.python.org/3/library/datetime.html#datetime-objects) | – | N/A",
                    "balance | *Optional[Decimal]* | – | N/A",
                    "picture | *Optional[bytes]* | – | N/A",
                    "status | [Optional[models.Status]](../models/status.md) | – | N/A",
                    "level | [Optional[models.Level]](../models/level.md) | – | N/A",
                    "parent | [Optional[models.Account]](../models/account.md) | – | N/A",
                    "friends | List[[Nullable[models.Account]](../models/account.md)] | – | N/A",
                    "labels | Dict[str, List[*str*]] | – | N/A",
                    "setting | [Optional[models.Setting]](../models/setting.md) | – | N/A",
                    "pet | [Optional[models.Pet]](../models/pet.md) | – | N/A",
                    "anything | *Optional[Any]* | – | N/A",
                    "default | *Optional[float]* | – | N/A",
                    "guid | *Optional[str]* | – | N/A",
                    "Guid | *Optional[str]* | – | N/A",
                    "others | *Optional[str]* | – | N/A"),
            Pages.values("models/status.md", "Status", "ACTIVE | active", "UNKNOWN | ", "MINUS_CREATED | -created"),
            Pages.values("models/level.md", "Level", "LOW | -1", "HIGH | 1"),
            Pages.union("models/setting.md", "Setting", "str", "int", "float", "bool", "List[str]", "datetime"),
            Pages.union("models/pet.md", "Pet", "models.Cat", "models.Dog"),
            Pages.fields("models/cat.md", "Cat", "kind | *Literal[\"cat\"]* | ✓", "lives | *Optional[int]* | –"),
            Pages.fields(
                    "models/dog.md",
                    "Dog",
                    "kind | *Literal[\"dog\"]* | ✓",
                    "owner | [Optional[models.Account]](../models/account.md) | –",
                    "__pydantic_extra__ | Dict[str, *Any*] | –"));

    private static final String USER = """
            package user;

            import com.acme.models.Account;
            import com.acme.models.AccountValidator;
            import com.acme.models.Cat;
            import com.acme.models.Level;
            import com.acme.models.Pet;
            import com.acme.models.Status;
            import com.acme.support.MissingPropertyException;
            import com.acme.support.Violation;
            import java.time.OffsetDateTime;
            import java.util.List;

            public class User {
              public static Account account() {
                return Account.builder()
                    .id(7L)
                    .token(null)
                    .createdAt(OffsetDateTime.parse("2026-01-02T03:04:05Z"))
                    .status(Status.ACTIVE)
                    .level(Level.of(1L))
                    .pet(new Pet.OfCat(Cat.builder().lives(9L).build()))
                    .build();
              }

              public static String missing() {
                try {
                  Account.builder().nickName("x").build();
                  return "built";
                } catch (IllegalStateException e) {
                  return e.getMessage();
                }
              }

              public static String touched(Account account) {
                try {
                  return Long.toString(account.ID());
                } catch (MissingPropertyException e) {
                  return e.getMessage();
                }
              }

              public static List<Violation> violations(Account account) {
                return AccountValidator.validate(account);
              }
            }
            """;

    private static final Map<EmitOptions.Style, GeneratedCode> CODE = new EnumMap<>(EmitOptions.Style.class);

    @BeforeAll
    static void compile() {
        for (EmitOptions.Style style : EmitOptions.Style.values()) {
            String user = USER.replace("ID()", style == EmitOptions.Style.RECORD ? "id()" : "getId()");
            CODE.put(style, GeneratedCode.of(Models.request(Models.options(style)), PAGES, user));
        }
    }

    static Stream<Models> all() {
        return CODE.entrySet().stream()
                .flatMap(entry -> PlainMapper.all()
                        .map(mapper -> new Models(Models.options(entry.getKey()), entry.getValue(), mapper)));
    }

    private static Object account(Models models, String json) throws Exception {
        return models.read(json, "com.acme.models.Account");
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatComesInGoesOut(Models models) throws Exception {
        for (String json : List.of(
                "{}",
                "{\"id\":1,\"token\":\"t\",\"created_at\":\"2026-01-02T03:04:05.10+02:00\",\"born\":\"1990-01-02\"}",
                "{\"id\":null,\"token\":null,\"nick_name\":null,\"consent\":null,\"friends\":null,\"labels\":null}",
                "{\"created_at\":\"whenever\",\"born\":\"1990-01-02 10:00:00\",\"picture\":\"no base64!\"}",
                "{\"balance\":0.10,\"status\":\"brand-new\",\"level\":99,\"default\":1.5}",
                "{\"status\":\"\",\"friends\":[{\"id\":2},null,{}],\"labels\":{\"a\":[\"x\"],\"b\":[]}}",
                "{\"parent\":{\"parent\":{\"id\":3}},\"unheard_of\":{\"x\":[1,null,true]},\"nothing\":null}",
                "{\"setting\":\"text\"}",
                "{\"setting\":5}",
                "{\"setting\":5.5}",
                "{\"setting\":false}",
                "{\"setting\":[\"a\",\"b\"]}",
                "{\"setting\":{\"odd\":1}}",
                "{\"pet\":{\"kind\":\"cat\",\"lives\":9,\"new\":1}}",
                "{\"pet\":{\"kind\":\"dog\",\"owner\":{\"id\":1},\"more\":null}}",
                "{\"pet\":{\"kind\":\"fish\",\"fins\":2}}",
                "{\"anything\":[1,{\"a\":null}]}",
                "{\"anything\":null}",
                "{\"guid\":\"lower\",\"Guid\":\"upper\",\"others\":\"named like a field\"}")) {
            Object account = account(models, json);
            String written = models.mapper().write(account);
            ObjectMapper trees = new ObjectMapper();
            assertThat(trees.readTree(written)).as(json).isEqualTo(trees.readTree(json));
            assertThat(account(models, written)).as(json).isEqualTo(account).hasSameHashCodeAs(account);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aModelThatWasBuiltIsWrittenInDocumentedOrder(Models models) throws Exception {
        assertThat(models.mapper().write(models.code().call("user.User", "account")))
                .isEqualTo("{\"id\":7,\"created_at\":\"2026-01-02T03:04:05Z\",\"status\":\"active\",\"level\":1,"
                        + "\"pet\":{\"kind\":\"cat\",\"lives\":9},\"token\":null}");
    }

    @ParameterizedTest
    @MethodSource("all")
    void anArmIsChosenByItsTypeAndKind(Models models) throws Exception {
        assertThat(arm(models, "setting", "{\"setting\":\"text\"}")).isEqualTo("OfString");
        assertThat(arm(models, "setting", "{\"setting\":\"2026-01-02T03:04:05Z\"}"))
                .isEqualTo("OfDateTime");
        assertThat(arm(models, "setting", "{\"setting\":5}")).isEqualTo("OfInteger");
        assertThat(arm(models, "setting", "{\"setting\":5.5}")).isEqualTo("OfNumber");
        assertThat(arm(models, "setting", "{\"setting\":true}")).isEqualTo("OfBoolean");
        assertThat(arm(models, "setting", "{\"setting\":[\"a\"]}")).isEqualTo("OfStringList");
        assertThat(arm(models, "setting", "{\"setting\":{}}")).isEqualTo("Unknown");
        assertThat(arm(models, "pet", "{\"pet\":{\"kind\":\"dog\"}}")).isEqualTo("OfDog");
        assertThat(arm(models, "pet", "{\"pet\":{\"kind\":\"cow\"}}")).isEqualTo("Unknown");
        assertThat(arm(models, "pet", "{\"pet\":{\"lives\":3}}")).isEqualTo("OfCat");
    }

    private static String arm(Models models, String property, String json) throws Exception {
        return models.value(account(models, json), property).getClass().getSimpleName();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aBuilderNamesAllThatIsMissing(Models models) {
        assertThat(models.code().call("user.User", "missing"))
                .isEqualTo("Account lacks required properties: id, token, created_at");
    }

    @ParameterizedTest
    @MethodSource("all")
    void aRequiredPropertyThatIsAbsentIsNotNull(Models models) throws Exception {
        Object account = account(models, "{}");
        assertThat(models.code()
                        .type("user.User")
                        .getMethod("touched", account.getClass())
                        .invoke(null, account))
                .isEqualTo("Account.id (\"id\" in JSON, models/account.md:9) is absent");
    }

    @ParameterizedTest
    @MethodSource("all")
    void aValidatorTellsEverythingAtOnce(Models models) throws Exception {
        Object account = account(
                models,
                "{\"id\":null,\"token\":null,\"created_at\":\"soon\",\"status\":\"odd\","
                        + "\"friends\":[null,{\"id\":1,\"token\":\"x\"}],\"pet\":{\"kind\":\"cow\"},\"a/b~c\":1,"
                        + "\"labels\":{\"x\":[null]}}");
        Object violations = models.code()
                .type("user.User")
                .getMethod("violations", account.getClass())
                .invoke(null, account);
        assertThat(((List<?>) violations).stream().map(Object::toString))
                .containsExactly(
                        "/id: \"id\" is null [null] (models/account.md:9)",
                        "/created_at: \"created_at\" is no date with a time [format] (models/account.md:13)",
                        "/status: \"status\" is odd, which is not documented [enum] (models/account.md:17)",
                        "/friends/1/created_at: \"created_at\" is required but absent [required]"
                                + " (models/account.md:13)",
                        "/labels/x/0: \"0\" is null [null] (models/account.md:21)",
                        "/pet: \"pet\" is of no documented type [union] (models/account.md:23)",
                        "/a~1b~0c: \"a/b~c\" is not documented [unknown-property] (models/account.md:1)");
    }

    @ParameterizedTest
    @MethodSource("all")
    void aValueThatIsNoObjectIsKeptInPlaceOfAModel(Models models) throws Exception {
        String json = "{\"friends\":[{\"parent\":7}]}";
        assertThat(models.mapper().write(account(models, json))).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("all")
    void anArmIsReadByItsOwnType(Models models) throws Exception {
        assertThat(models.mapper().read("\"x\"", models.code().type("com.acme.models.Setting$OfString")))
                .hasToString("OfString[value=x]");
        assertThat(models.mapper().read("{\"kind\":\"cat\"}", models.code().type("com.acme.models.Pet$OfCat")))
                .asString()
                .startsWith("OfCat[value=Cat[kind=cat");
    }
}
