package dev.fieldtable.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.option.EmitOptions.Style;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a plain mapper reads can be checked, compared and told, on half of the stack that a thread usually has. */
class DeepModelsTest {
    private static final String NODE = "com.acme.models.Node";
    private static final String END = "{\"name\":1}";

    private static final long SMALL_STACK = 512 * 1024;

    /** Jackson itself calls itself for each level. */
    private static final long LARGE_STACK = 64 * 1024 * 1024;

    private static final List<SourceText> PAGES = List.of(
            Pages.fields(
                    "models/node.md",
                    "Node",
                    "name | *int* | ✓",
                    "next | [Optional[models.Node]](../models/node.md) | –",
                    "listed | List[[models.Node](../models/node.md)] | –",
                    "named | Dict[str, [models.Node](../models/node.md)] | –",
                    "either | [Optional[models.Either]](../models/either.md) | –"),
            Pages.union("models/either.md", "Either", "str", "models.Node", "List[models.Either]"),
            Pages.fields(
                    "others/tree.md",
                    "Tree",
                    "root | [models.Node](../models/node.md) | ✓",
                    "all | List[[models.Node](../models/node.md)] | –"));

    private static final String USER = """
            package user;

            import com.acme.models.Node;
            import com.acme.models.NodeValidator;

            public class User {
              public static int violations(Node node) {
                return NodeValidator.validate(node).size();
              }

              public static String lastPointer(Node node) {
                var all = NodeValidator.validate(node);
                return all.get(all.size() - 1).pointer();
              }
            }
            """;

    private static final List<Models> ALL = new ArrayList<>();

    @BeforeAll
    static void compile() {
        for (Style style : Style.values()) {
            GeneratedCode code = GeneratedCode.of(Models.request(Models.options(style)), PAGES, USER);
            PlainMapper.all().forEach(mapper -> ALL.add(new Models(Models.options(style), code, mapper)));
        }
    }

    static Stream<Models> all() {
        return ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void chainsOfModels(Models models) throws Exception {
        assertUsable(models, nested("{\"name\":1,\"next\":", "}", deepest(models) - 1));
    }

    @ParameterizedTest
    @MethodSource("all")
    void listsOfModels(Models models) throws Exception {
        assertUsable(models, nested("{\"name\":1,\"listed\":[", "]}", deepest(models) / 2 - 1));
    }

    @ParameterizedTest
    @MethodSource("all")
    void mapsOfModels(Models models) throws Exception {
        assertUsable(models, nested("{\"name\":1,\"named\":{\"a\":", "}}", deepest(models) / 2 - 1));
    }

    @ParameterizedTest
    @MethodSource("all")
    void unionsOfModels(Models models) throws Exception {
        assertUsable(models, nested("{\"name\":1,\"either\":", "}", deepest(models) - 1));
        assertUsable(models, nested("{\"name\":1,\"either\":[", "]}", deepest(models) / 2 - 1));
        assertUsable(
                models,
                "{\"name\":1,\"either\":" + "[".repeat(deepest(models) - 1) + "]".repeat(deepest(models) - 1) + "}");
    }

    @ParameterizedTest
    @MethodSource("all")
    void valuesOfNoDocumentedType(Models models) throws Exception {
        assertUsable(
                models,
                "{\"name\":1,\"other\":" + "[".repeat(deepest(models) - 1) + "]".repeat(deepest(models) - 1) + "}");
    }

    @ParameterizedTest
    @MethodSource("all")
    void theDeepestViolationIsFound(Models models) throws Exception {
        int depth = deepest(models) - 1;
        Object node = read(models, "{\"name\":1,\"next\":".repeat(depth) + "{}" + "}".repeat(depth));
        assertThat(onStack(
                        SMALL_STACK,
                        () -> models.code()
                                .type("user.User")
                                .getMethod("lastPointer", node.getClass())
                                .invoke(null, node)))
                .isEqualTo("/next".repeat(depth) + "/name");
    }

    /** What Jackson reads by default. */
    private static int deepest(Models models) {
        return models.mapper() instanceof PlainMapper.Jackson3 ? 500 : 1000;
    }

    private static String nested(String before, String after, int depth) {
        return before.repeat(depth) + END + after.repeat(depth);
    }

    private static void assertUsable(Models models, String json) throws Exception {
        Object node = read(models, json);
        Object same = read(models, json);
        Object other = read(models, json.replace("{\"name\":1}", "{\"name\":2}").replace("[]", "[0]"));
        onStack(SMALL_STACK, () -> {
            assertThat(node.equals(same)).isTrue();
            assertThat(node.equals(other)).isFalse();
            assertThat(node.hashCode()).isEqualTo(same.hashCode());
            assertThat(node.toString()).startsWith("Node[name=1").isEqualTo(same.toString());
            return models.code()
                    .type("user.User")
                    .getMethod("violations", node.getClass())
                    .invoke(null, node);
        });
        assertThat(onStack(LARGE_STACK, () -> models.mapper().write(node))).isEqualTo(json);
    }

    private static Object read(Models models, String json) throws Exception {
        return onStack(LARGE_STACK, () -> models.read(json, NODE));
    }

    private static Object onStack(long bytes, Callable<Object> task) throws Exception {
        FutureTask<Object> result = new FutureTask<>(task);
        Thread thread = new Thread(null, result, "of a certain stack", bytes);
        thread.start();
        return result.get();
    }

    @ParameterizedTest
    @MethodSource("all")
    void models_of_other_packages_hold_them(Models models) throws Exception {
        String json = "{\"root\":" + nested("{\"name\":1,\"next\":", "}", 3) + ",\"all\":[" + END + "]}";

        assertThat(models.mapper().write(models.read(json, "com.acme.others.Tree")))
                .isEqualTo(json);
    }
}
