package dev.fieldtable.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.EmitOptions.BeanValidation;
import dev.fieldtable.option.EmitOptions.Style;
import dev.fieldtable.source.SourceText;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Hibernate Validator finds in the models what their own validators find. */
class BeanValidationTest {
    private static final String TRIP = "com.acme.models.Trip";

    private static final List<SourceText> PAGES = List.of(
            Pages.fields(
                    "models/trip.md",
                    "Trip",
                    "id | *int* | ✓",
                    "title | *str* | ✓",
                    "code | *Nullable[str]* | ✓",
                    "begins | [date](https://docs.python.org/3/library/datetime.html#date-objects) | ✓",
                    "note | *Optional[str]* | –",
                    "data | *Any* | ✓",
                    "status | [models.Status](../models/status.md) | ✓",
                    "home | [models.Place](../models/place.md) | ✓",
                    "target | [Optional[models.Place]](../models/place.md) | –",
                    "detour | [OptionalNullable[models.Place]](../models/place.md) | –",
                    "stops | List[[models.Place](../models/place.md)] | ✓",
                    "routes | List[List[[models.Place](../models/place.md)]] | –",
                    "named | Dict[str, [models.Place](../models/place.md)] | –",
                    "tags | List[*str*] | –",
                    "vehicle | [Optional[models.Vehicle]](../models/vehicle.md) | –",
                    "__pydantic_extra__ | Dict[str, List[[models.Place](../models/place.md)]] | –"),
            Pages.values("models/status.md", "Status", "OPEN | open"),
            Pages.fields(
                    "models/place.md",
                    "Place",
                    "name | *str* | ✓",
                    "within | [Optional[models.Place]](../models/place.md) | –"),
            Pages.union("models/vehicle.md", "Vehicle", "models.Bike", "List[models.Bike]", "str"),
            Pages.fields("models/bike.md", "Bike", "wheels | *int* | ✓", "colour | *str* | ✓", "bell | *bool* | –"));

    private static final List<String> DOCUMENTS = List.of(
            "{}",
            "{\"id\":null,\"title\":null,\"code\":null,\"begins\":\"2026-01-02T03:04:05Z\",\"stops\":null}",
            "{\"id\":1,\"title\":\"t\",\"code\":null,\"begins\":\"2026-01-02T03:04:05Z\",\"data\":1,\"status\":\"open\","
                    + "\"home\":{\"name\":\"h\"},\"stops\":[]}",
            "{\"home\":{},\"target\":{\"within\":{\"within\":{}}},\"detour\":{\"within\":{}}}",
            "{\"stops\":[{\"name\":\"a\"},{},{\"within\":{\"name\":\"b\"}}],\"routes\":[[],[{\"name\":\"a\"},{}]]}",
            "{\"named\":{\"first\":{},\"second\":{\"name\":\"b\"}},\"detour\":null,\"tags\":[\"a\"]}",
            "{\"vehicle\":{\"wheels\":2}}",
            "{\"vehicle\":[{\"wheels\":2,\"colour\":\"red\"},{\"wheels\":3}]}",
            "{\"vehicle\":\"on foot\"}",
            "{\"other\":[{\"name\":\"a\"},{\"within\":{}}],\"another\":[],\"odd\":7}");

    /** Held on to, or its level would be forgotten: the build is quiet when all is well. */
    private static final Logger LOG = Logger.getLogger("org.hibernate.validator");

    /** Bean Validation cannot tell absent from null: it does not ask for what may be null, or for all that is known may be. */
    private static final Set<String> MAY_BE_NULL = Set.of("/code", "/data", "/begins", "/stops");

    private static final Set<String> STEPS = Set.of("value", "fittingProperties");

    private static final List<Models> ALL = new ArrayList<>();
    private static ValidatorFactory factory;

    @BeforeAll
    static void compile() {
        LOG.setLevel(Level.SEVERE);
        factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        for (Style style : Style.values()) {
            EmitOptions options =
                    EmitOptions.of("com.acme").withStyle(style).withBeanValidation(BeanValidation.JAKARTA);
            GeneratedCode code = GeneratedCode.of(Models.request(options), PAGES);
            PlainMapper.all().forEach(mapper -> ALL.add(new Models(options, code, mapper)));
        }
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    static Stream<Models> all() {
        return ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void hibernateValidatorFindsWhatTheModelsValidatorFinds(Models models) throws Exception {
        Validator hibernate = factory.getValidator();
        int found = 0;
        for (String json : DOCUMENTS) {
            Object trip = models.read(json, TRIP);
            List<String> violations = required(models, trip);
            assertThat(hibernate.validate(trip).stream()
                            .map(violation ->
                                    pointer(violation.getPropertyPath().toString())))
                    .as(json)
                    .containsExactlyInAnyOrderElementsOf(violations);
            found += violations.size();
        }
        assertThat(found).isGreaterThan(30);
    }

    /** What Bean Validation can say of a value beside its type, it says as the models' validators do. */
    @ParameterizedTest
    @EnumSource
    void hibernateValidatorFindsWhatIsBeyondALimit(Style style) throws Exception {
        EmitOptions options = Models.options(style).withBeanValidation(BeanValidation.JAKARTA);
        GeneratedCode code = GeneratedCode.of(
                Models.request(options).withPass(new Limited(LIMITS)),
                List.of(Pages.fields(
                        "models/limited.md",
                        "Limited",
                        "count | *Optional[int]* | –",
                        "half | *Optional[int]* | –",
                        "ratio | *Optional[float]* | –",
                        "price | *Optional[Decimal]* | –",
                        "code | *Optional[str]* | –",
                        "part | *Optional[str]* | –",
                        "slow | *Optional[str]* | –",
                        "note | *OptionalNullable[str]* | –",
                        "tags | List[*str*] | –",
                        "matrix | List[List[*int*]] | –",
                        "names | Dict[str, *Nullable[str]*] | –")));
        Models models = new Models(options, code, new PlainMapper.Jackson3());
        Validator hibernate = factory.getValidator();
        int found = 0;
        for (String json : LIMITED) {
            Object limited = models.read(json, "com.acme.models.Limited");
            List<String> ours = ((List<?>) code.type("com.acme.models.LimitedValidator")
                            .getMethod("validate", limited.getClass())
                            .invoke(null, limited))
                    .stream()
                            .map(Object::toString)
                            .map(violation -> violation.substring(0, violation.indexOf(':')))
                            .toList();
            assertThat(hibernate.validate(limited).stream()
                            .map(violation ->
                                    pointer(violation.getPropertyPath().toString())))
                    .as(json)
                    .containsExactlyInAnyOrderElementsOf(ours);
            found += ours.size();
        }
        assertThat(found).isEqualTo(17);
        // What may hang whoever counts no steps is not handed over, and neither is what stands in a tri-state of a
        // record.
        Object slow = models.read("{\"slow\":\"" + "a".repeat(50_000) + "!\"}", "com.acme.models.Limited");
        assertThat(hibernate.validate(slow)).isEmpty();
        Object note = models.read("{\"note\":\"longer\"}", "com.acme.models.Limited");
        assertThat(hibernate.validate(note)).hasSize(style == Style.CLASS ? 1 : 0);
    }

    private static final Map<String, Limited.Said> LIMITS = Map.ofEntries(
            Map.entry("count", Limited.Said.of(Limited.between("1", "10"))),
            Map.entry("half", Limited.Said.of(Limited.between("0.5", "1e30"))),
            Map.entry("ratio", Limited.Said.of(Limited.within("0", "0.1"))),
            Map.entry("price", Limited.Said.of(Limited.between("0.01", "99.99"))),
            Map.entry("code", Limited.Said.of(Limited.text(2, 3, "^[a-z$\"\\\\]+$"))),
            Map.entry("part", Limited.Said.of(Limited.text(null, null, "[0-9]"))),
            Map.entry("slow", Limited.Said.of(Limited.text(null, null, "(a+)+$"))),
            Map.entry("note", Limited.Said.of(Limited.text(null, 4, null))),
            Map.entry("tags", Limited.Said.of(Limited.list(Limited.text(1, null, null), 1, 2))),
            Map.entry("matrix", Limited.Said.of(Limited.list(Limited.between("0", "9"), 2, null))),
            Map.entry("names", Limited.Said.of(Limited.text(null, 5, null))));

    private static final List<String> LIMITED = List.of(
            "{}",
            "{\"count\":1,\"half\":1,\"ratio\":0.05,\"price\":1.00,\"code\":\"ab\",\"part\":\"a1\\nb\",\"tags\":[\"a\"]}",
            "{\"count\":0,\"half\":0,\"ratio\":0,\"price\":0.001}",
            "{\"count\":11,\"ratio\":0.1,\"price\":100}",
            "{\"code\":\"A\",\"part\":\"none\"}",
            "{\"code\":\"$\\\"\\\\\"}",
            "{\"tags\":[]}",
            "{\"tags\":[\"a\",\"\",\"b\"],\"matrix\":[[1,10]],\"names\":{\"a\":\"longer\",\"b\":null}}",
            "{\"matrix\":[[0],[9,-1]]}");

    /** What is required and missing or null, but for two that may be null: Bean Validation knows no absent. */
    private static List<String> required(Models models, Object trip) throws ReflectiveOperationException {
        List<?> violations = (List<?>) models.code()
                .type(TRIP + "Validator")
                .getMethod("validate", trip.getClass())
                .invoke(null, trip);
        return violations.stream()
                .map(Object::toString)
                .filter(violation -> violation.contains("[required]") || violation.contains("[null]"))
                .map(violation -> violation.substring(0, violation.indexOf(':')))
                .filter(pointer -> !MAY_BE_NULL.contains(pointer))
                .toList();
    }

    /** What holds an arm of a union, or additional properties, is a step of a path, and none in JSON. */
    private static String pointer(String path) {
        return Stream.of(path.split("[.\\[\\]]+", -1))
                .filter(step -> !step.isEmpty() && !STEPS.contains(step) && !step.startsWith("<"))
                .collect(Collectors.joining("/", "/", ""));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theJsonIsTheSame(Models models) throws Exception {
        GeneratedCode plain =
                GeneratedCode.of(Models.request(Models.options(models.options().style())), PAGES);
        for (String json : DOCUMENTS) {
            assertThat(models.mapper().write(models.read(json, TRIP)))
                    .as(json)
                    .isEqualTo(models.mapper().write(models.mapper().read(json, plain.type(TRIP))));
        }
    }
}
