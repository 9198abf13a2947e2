package dev.fieldtable.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.fieldtable.option.EmitOptions.Style;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who sends eight times as many properties that the docs do not know makes a model eight times as large, and no larger. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ManyUnknownPropertiesTest {
    private static final String USER = """
            package user;

            import com.acme.models.Thing;
            import com.acme.models.ThingValidator;
            import java.util.Collection;

            public class User {
              public static int violations(Thing thing) {
                return ThingValidator.validate(thing).size();
              }

              public static Thing made(Collection<String> names) {
                Thing.Builder builder = Thing.builder().name("n");
                names.forEach(name -> builder.additionalProperty(name, 1));
                return builder.build();
              }
            }
            """;

    private static final int FEW = 1_000;
    private static final int TIMES = 8;

    private static final List<Models> ALL = new ArrayList<>();

    /** A table becomes twice as large when it is full, and Jackson keeps what it has written into. What is copied once for each of them takes eight times too much. */
    private static final int TOLERANCE = 3;

    @BeforeAll
    static void compile() {
        for (Style style : Style.values()) {
            GeneratedCode code = GeneratedCode.of(
                    Models.request(Models.options(style)),
                    List.of(Pages.fields("models/thing.md", "Thing", "name | *str* | ✓", "tags | List[*str*] | –")),
                    USER);
            PlainMapper.all().forEach(mapper -> ALL.add(new Models(Models.options(style), code, mapper)));
        }
    }

    static Stream<Models> all() {
        return ALL.stream();
    }

    private interface Step {
        Object take() throws Exception;
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_step_makes_more_objects_for_each_of_them(Models models) throws Exception {
        for (int i = 0; i < 3; i++) {
            made(models, FEW);
        }
        Map<String, Long> few = made(models, FEW);
        Map<String, Long> many = made(models, FEW * TIMES);

        assertThat(many)
                .allSatisfy((step, bytes) ->
                        assertThat(bytes).as(step).isLessThan(TIMES * TOLERANCE * few.getOrDefault(step, 0L)));
    }

    /** The bytes that each step takes from the heap. */
    private static Map<String, Long> made(Models models, int count) throws Exception {
        List<String> names = IntStream.range(0, count)
                .mapToObj(i -> "property" + (100_000 + i))
                .toList();
        String json = names.stream().map(name -> "\"" + name + "\":1").collect(Collectors.joining(",", "{", "}"));
        Object thing = models.read(json, "com.acme.models.Thing");
        Object same = models.read(json, "com.acme.models.Thing");
        Class<?> user = models.code().type("user.User");
        Method violations = user.getMethod("violations", thing.getClass());
        Method make = user.getMethod("made", Collection.class);
        Map<String, Step> steps = new LinkedHashMap<>();
        steps.put("read", () -> models.read(json, "com.acme.models.Thing"));
        steps.put("write", () -> models.mapper().write(thing));
        steps.put("equals", () -> thing.equals(same));
        steps.put("hashCode", thing::hashCode);
        steps.put("toString", thing::toString);
        steps.put("validate", () -> violations.invoke(null, thing));
        steps.put(
                "unknownProperties",
                () -> thing.getClass().getMethod("unknownProperties").invoke(thing));
        steps.put("toBuilder", () -> thing.getClass().getMethod("toBuilder").invoke(thing));
        steps.put("additionalProperty", () -> make.invoke(null, names));
        Map<String, Long> made = new LinkedHashMap<>();
        for (Map.Entry<String, Step> step : steps.entrySet()) {
            made.put(step.getKey(), bytes(step.getValue()));
        }
        return made;
    }

    private static long bytes(Step step) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(step.take()).isNotNull();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /** Among names of one hash a map finds one in order, or else one by one. */
    @ParameterizedTest
    @EnumSource
    void what_a_map_is_asked_for_can_be_put_in_order(Style style) {
        Models models = ALL.stream()
                .filter(each -> each.options().style() == style)
                .findFirst()
                .orElseThrow();

        assertThat(models.code().type("com.acme.support.Deep$Other")).isAssignableTo(Comparable.class);
    }
}
