package dev.fieldtable.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.EmitOptions.OptionalAccessors;
import dev.fieldtable.option.EmitOptions.Reading;
import dev.fieldtable.option.EmitOptions.Style;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the options change in models that are used, and that they change nothing in their JSON. */
class EmitOptionsTest {
    private static final String ORDER = "com.acme.models.Order";

    private static final List<SourceText> PAGES = List.of(
            Pages.fields(
                    "models/order.md",
                    "Order",
                    "id | *int* | ✓",
                    "placed_at | [date](https://docs.python.org/3/library/datetime.html#date-objects) | ✓",
                    "note | *Optional[str]* | –",
                    "coupon | *OptionalNullable[str]* | –",
                    "count | *Optional[int]* | –",
                    "due | [datetime](https://docs.python.org/3/library/datetime.html#datetime-objects) | –",
                    "scan | *Optional[bytes]* | –",
                    "state | [Optional[models.State]](../models/state.md) | –",
                    "items | List[[models.Item](../models/item.md)] | –",
                    "gift | [Optional[models.Gift]](../models/gift.md) | –"),
            Pages.union("models/gift.md", "Gift", "models.Item", "str"),
            Pages.values("models/state.md", "State", "OPEN | open"),
            Pages.fields("models/item.md", "Item", "sku | *str* | ✓", "amount | *int* | ✓"));

    private static final String USER = """
            package user;

            import com.acme.models.Item;
            import com.acme.models.Order;
            import java.util.List;

            public class User {
              public static Order incomplete() {
                return Order.builder().placedAt("soon").note(null).items(List.of()).build();
              }

              public static Order complete() {
                Item item = Item.builder().sku("a").amount(1L).build();
                return Order.builder().id(1L).placedAt("2026-01-02T03:04:05Z").items(List.of(item)).build();
              }
            }
            """;

    private static final List<Models> ALL = new ArrayList<>();

    @BeforeAll
    static void compile() {
        for (Style style : Style.values()) {
            for (OptionalAccessors accessors : OptionalAccessors.values()) {
                for (Reading reading : Reading.values()) {
                    EmitOptions options = EmitOptions.of("com.acme")
                            .withStyle(style)
                            .withOptionalAccessors(accessors)
                            .withReading(reading);
                    GeneratedCode code = GeneratedCode.of(Models.request(options), PAGES, USER);
                    PlainMapper.all().forEach(mapper -> ALL.add(new Models(options, code, mapper)));
                }
            }
        }
    }

    static Stream<Models> tolerant() {
        return ALL.stream().filter(models -> models.options().reading() == Reading.TOLERANT);
    }

    static Stream<Models> strict() {
        return ALL.stream().filter(models -> models.options().reading() == Reading.STRICT);
    }

    static Stream<Models> all() {
        return ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("tolerant")
    void anAccessorOfAnOptionalPropertyReturnsWhatTheOptionSays(Models models) throws Exception {
        Object empty = models.read("{}", ORDER);
        Object order = models.read(
                "{\"note\":\"n\",\"count\":2,\"due\":\"2026-01-02\",\"scan\":\"AQI=\",\"state\":\"open\",\"coupon\":null}",
                ORDER);
        boolean optional = models.options().style() == Style.CLASS
                && models.options().optionalAccessors() == OptionalAccessors.OPTIONAL;
        for (String property : List.of("note", "count", "due", "scan", "state", "items")) {
            assertThat(models.accessed(empty, property)).as(property).isEqualTo(optional ? Optional.empty() : null);
        }
        for (String property : List.of("note", "count", "due", "scan", "state")) {
            Object accessed = models.accessed(order, property);
            assertThat(accessed instanceof Optional).as(property).isEqualTo(optional);
        }
        assertThat(models.value(order, "due")).hasToString("2026-01-02");
        assertThat(models.accessed(order, "coupon")).hasToString("null");
        assertThat(models.accessed(empty, "coupon")).hasToString("absent");
    }

    @ParameterizedTest
    @MethodSource("all")
    void theJsonIsTheSame(Models models) throws Exception {
        ObjectMapper trees = new ObjectMapper();
        for (String json : List.of(
                "{\"id\":1,\"placed_at\":\"2026-01-02T03:04:05.10+02:00\",\"note\":\"\",\"coupon\":null}",
                "{\"id\":1,\"placed_at\":\"2026-01-02T03:04:05Z\",\"items\":[{\"sku\":\"a\",\"amount\":0}],"
                        + "\"state\":\"open\",\"due\":\"2026-01-02\",\"scan\":\"AQI=\",\"coupon\":\"c\",\"count\":0}")) {
            assertThat(trees.readTree(models.mapper().write(models.read(json, ORDER))))
                    .as(json)
                    .isEqualTo(trees.readTree(json));
        }
        assertThat(models.mapper().write(models.code().call("user.User", "complete")))
                .isEqualTo(
                        "{\"id\":1,\"placed_at\":\"2026-01-02T03:04:05Z\",\"items\":[{\"sku\":\"a\",\"amount\":1}]}");
    }

    @ParameterizedTest
    @MethodSource("strict")
    void strictReadingRefusesADocumentWithAllThatIsWrong(Models models) {
        assertThatThrownBy(() -> models.read(
                        "{\"placed_at\":\"soon\",\"note\":null,\"state\":\"lost\",\"items\":[null],\"new\":1}", ORDER))
                .rootCause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(String.join(
                        "\n  ",
                        "Order is not as documented:",
                        "/id: \"id\" is required but absent [required] (models/order.md:9)",
                        "/placed_at: \"placed_at\" is no date with a time [format] (models/order.md:10)",
                        "/note: \"note\" is null [null] (models/order.md:11)",
                        "/state: \"state\" is lost, which is not documented [enum] (models/order.md:16)",
                        "/items/0: \"0\" is null [null] (models/order.md:17)",
                        "/new: \"new\" is not documented [unknown-property] (models/order.md:1)"));
    }

    @ParameterizedTest
    @MethodSource("strict")
    void strictReadingRefusesWhatIsWithinADocument(Models models) {
        String json = "{\"id\":1,\"placed_at\":\"2026-01-02T03:04:05Z\",\"items\":[{\"sku\":\"a\",\"amount\":1},{}]}";
        assertThatThrownBy(() -> models.read(json, ORDER))
                .hasMessageContaining("\"items\"")
                .rootCause()
                .hasMessage(String.join(
                        "\n  ",
                        "Item is not as documented:",
                        "/sku: \"sku\" is required but absent [required] (models/item.md:9)",
                        "/amount: \"amount\" is required but absent [required] (models/item.md:10)"));
    }

    @ParameterizedTest
    @MethodSource("strict")
    void strictReadingTellsAtOnceWhatIsWrongInAModelAndBelowIt(Models models) {
        assertThatThrownBy(() -> models.read("{\"id\":\"1\",\"placed_at\":2,\"gift\":{\"sku\":\"a\"}}", ORDER))
                .rootCause()
                .hasMessage(String.join(
                        "\n  ",
                        "Order is not as documented:",
                        "/id: \"id\" is not of the documented type [type] (models/order.md:9)",
                        "/placed_at: \"placed_at\" is not of the documented type [type] (models/order.md:10)",
                        "/gift/amount: \"amount\" is required but absent [required] (models/item.md:10)"));
    }

    @ParameterizedTest
    @MethodSource("strict")
    void strictReadingTellsOfTheInnermostModelThatItRefusesFirst(Models models) {
        assertThatThrownBy(() -> models.read("{\"id\":\"1\",\"items\":[{\"sku\":2,\"amount\":\"3\"},{}]}", ORDER))
                .hasMessageContaining("\"items\"")
                .rootCause()
                .hasMessage(String.join(
                        "\n  ",
                        "Item is not as documented:",
                        "/sku: \"sku\" is not of the documented type [type] (models/item.md:9)",
                        "/amount: \"amount\" is not of the documented type [type] (models/item.md:10)"));
    }

    @ParameterizedTest
    @MethodSource("strict")
    void aStrictBuilderTellsAllThatIsWrong(Models models) {
        assertThatThrownBy(() -> models.code().call("user.User", "incomplete"))
                .rootCause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(String.join(
                        "\n  ",
                        "Order is not as documented:",
                        "/id: \"id\" is required but absent [required] (models/order.md:9)",
                        "/placed_at: \"placed_at\" is no date with a time [format] (models/order.md:10)",
                        "/note: \"note\" is null [null] (models/order.md:11)"));
    }

    @ParameterizedTest
    @MethodSource("tolerant")
    void aTolerantBuilderNamesOnlyWhatIsMissing(Models models) {
        assertThatThrownBy(() -> models.code().call("user.User", "incomplete"))
                .rootCause()
                .hasMessage("Order lacks required properties: id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a..b", "com.acme.class", "1a", "com/acme", "../acme"})
    void aBasePackageMustBeOne(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmitOptions.of(name))
                .withMessage("not a Java package: " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"java.lang", "java", "java.acme", "javax.x", "jdk.x", "sun.misc", "com.sun.x", "org.w3c.dom.acme"
            })
    void aBasePackageIsNoneOfJavasOwn(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmitOptions.of(name))
                .withMessageStartingWith("not a package of yours: " + name)
                .withMessageEndingWith("belongs to Java itself");
        assertThatIllegalArgumentException().isThrownBy(() -> new EmitOptions.SupportPackage(name, Set.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"con.nul", "aux", "com.acme.Prn", "com1.acme", "com.acme.lpt9", "com.acme.CONIN$"})
    void aBasePackageLiesOnEveryDisk(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmitOptions.of(name))
                .withMessageStartingWith("not a package for every disk: " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javas.acme", "com.java", "com.console", "com.acme.com10", "com.acme.größe", "com.sunny"})
    void whatOnlyLooksLikeOneOfTheseIsAPackage(String name) {
        assertThat(EmitOptions.of(name).basePackage()).isEqualTo(name);
    }
}
