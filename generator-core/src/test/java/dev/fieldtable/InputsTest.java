package dev.fieldtable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.fieldtable.dialect.description.DescriptionFile;
import dev.fieldtable.dialect.description.DialectDescription;
import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.model.ModelPass;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.NamePin;
import dev.fieldtable.option.NamePins;
import dev.fieldtable.option.NamedThing;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.tombstone.Tombstone;
import dev.fieldtable.tombstone.Tombstones;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever generated files follow from is among the inputs of a run, and nothing else is. */
class InputsTest {
    private static final GenerationRequest REQUEST =
            GenerationRequest.of("com.acme").withWireNames(WireNames.DOCUMENTED);
    private static final NamePin PIN =
            new NamePin(NamedThing.ofType("models", "Account"), "Account", SourceSpan.startOf("names.lock"));
    private static final GenerationRequest WITH_A_PASS =
            REQUEST.withPass(Tombstones.keptFor(1)).withNames(NamePins.of(List.of(PIN)));
    private static final SourceText PAGE = SourceText.of("models/account.md", "# Account\n\nOne\n");
    private static final SourceText OF_TYPE = SourceText.of(
            "models/state.md", "# State\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `ON` | on |\n");
    private static final SourceText OTHER = SourceText.of("models/plan.md", "# Plan\n");

    @Test
    void everyComponentOfARequestIsAnInput() throws ReflectiveOperationException {
        List<Object> others = variationsOf(WITH_A_PASS);

        assertThat(others).hasSizeGreaterThan(10);
        assertThat(others)
                .allSatisfy(other -> assertThat(Generator.inputs((GenerationRequest) other, List.of(PAGE))
                                .options())
                        .as("the options of %s", other)
                        .isNotEqualTo(
                                Generator.inputs(WITH_A_PASS, List.of(PAGE)).options()));
    }

    @Test
    void equalRequestsHaveEqualInputs() {
        GenerationRequest again = REQUEST.withRoles(EnumSet.copyOf(REQUEST.roles()));

        assertThat(Generator.inputs(again, List.of(PAGE))).isEqualTo(Generator.inputs(REQUEST, List.of(PAGE)));
    }

    @Test
    void theTextAndThePlaceOfEveryPageAreInputs() {
        String docs = docs(PAGE, OTHER);

        assertThat(docs(PAGE)).isNotEqualTo(docs);
        assertThat(docs(PAGE, SourceText.of(OTHER.path(), "# Plans\n"))).isNotEqualTo(docs);
        assertThat(docs(PAGE, SourceText.of("models/plans.md", OTHER.content())))
                .isNotEqualTo(docs);
        assertThat(docs(PAGE, OTHER.withLinkPath("docs/models/plan.md"))).isNotEqualTo(docs);
    }

    @Test
    void neitherTheOrderNorTheLineEndsOfPagesAreInputs() {
        String docs = docs(PAGE, OTHER);

        assertThat(docs(OTHER, PAGE)).isEqualTo(docs);
        for (String lineEnd : List.of("\r\n", "\r")) {
            SourceText page = SourceText.of(PAGE.path(), PAGE.content().replace("\n", lineEnd));
            assertThat(docs(page, OTHER)).isEqualTo(docs);
        }
    }

    @Test
    void theToolIsAnInputByItsVersionAndItsSources() {
        Inputs inputs = Generator.inputs(REQUEST, List.of());

        assertThat(inputs.tool()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\+[0-9a-f]{64}");
        assertThat(inputs.tool()).startsWith(ToolVersion.number() + "+");
    }

    @Test
    void valuesAreWrittenDownSoThatNoTwoLookAlike() {
        assertThat(CanonicalText.of(List.of("a", "b"))).isNotEqualTo(CanonicalText.of(List.of("a, 1:b")));
        assertThat(CanonicalText.of(List.of("a", "b"))).isNotEqualTo(CanonicalText.of(List.of("b", "a")));
        assertThat(CanonicalText.of(Set.of("a", "b", "c"))).isEqualTo(CanonicalText.of(Set.of("c", "b", "a")));
        assertThat(CanonicalText.of(Map.of("a", 1, "b", true)))
                .isNotEqualTo(CanonicalText.of(Map.of("a", true, "b", 1)));
    }

    @Test
    void aHistoryIsAnInputByTheNamesAndThePagesOfItsStates() {
        Set<String> options = new HashSet<>();
        for (List<History.State> states : List.of(
                List.of(History.state("1", List.of(PAGE))),
                List.of(History.state("2", List.of(PAGE))),
                List.of(History.state("1", List.of(PAGE, OTHER))),
                List.of(History.state("1", List.of(PAGE)), History.state("2", List.of(PAGE))))) {
            options.add(Generator.inputs(REQUEST.withPass(History.of(REQUEST, states)), List.of(PAGE))
                    .options());
        }

        assertThat(options).hasSize(4);
    }

    @Test
    void aValueThatCannotBeWrittenDownIsRefusedAndNotLeftOut() {
        assertThatThrownBy(() -> CanonicalText.of(List.of(new Object())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Object");
    }

    private static String docs(SourceText... pages) {
        return Generator.inputs(REQUEST, List.of(pages)).docs();
    }

    /** One copy of a record for each of its components, and of theirs, with another value of that one. */
    private static List<Object> variationsOf(Object value) throws ReflectiveOperationException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = components[i].getAccessor().invoke(value);
        }
        List<Object> variations = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            for (Object other : othersThan(values[i], components[i])) {
                Object[] changed = values.clone();
                changed[i] = other;
                variations.add(value.getClass().getDeclaredConstructor(types).newInstance(changed));
            }
        }
        return variations;
    }

    private static List<Object> othersThan(Object value, RecordComponent component)
            throws ReflectiveOperationException {
        if (value instanceof Record) {
            return variationsOf(value);
        }
        if (value instanceof String text) {
            return List.of(text + "x");
        }
        if (value instanceof Integer number) {
            return List.of(number + 1);
        }
        if (value instanceof Boolean truth) {
            return List.of(!truth);
        }
        if (value instanceof Enum<?> constant) {
            List<Object> others =
                    new ArrayList<>(List.of(constant.getDeclaringClass().getEnumConstants()));
            others.remove(constant);
            return others;
        }
        if (value instanceof Collection<?> several) {
            Collection<Object> others = value instanceof Set ? new HashSet<>(several) : new ArrayList<>(several);
            Object one = anyOf(component, 0);
            List<Object> all = new ArrayList<>();
            for (Object each : others) {
                for (Object another : each instanceof Record ? variationsOf(each) : List.of()) {
                    all.add(List.of(another));
                }
            }
            if (others.remove(one) || others.add(one)) {
                all.add(others);
            }
            return all;
        }
        if (component.getType() == EmitOptions.SupportPackage.class) {
            return List.of(new EmitOptions.SupportPackage("com.acme.common", Set.of()));
        }
        if (value instanceof Map<?, ?>) {
            return List.of(Map.of(anyOf(component, 0), anyOf(component, 1)));
        }
        if (component.getType() == DialectDescription.class) {
            return List.of(DescriptionFile.read(SourceText.of("acme.dialect.yaml", "name: Acme"))
                    .value()
                    .orElseThrow());
        }
        if (component.getType() == WireNames.class) {
            return List.of(WireNames.SNAKE);
        }
        return fail("say here what another value of " + component + " would be");
    }

    /** Some value of the type that stands at a place between a component's angle brackets. */
    private static Object anyOf(RecordComponent component, int place) {
        Type type = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[place];
        if (type == Tombstone.class) {
            return new Tombstone(
                    "2.0",
                    1,
                    true,
                    "",
                    Generator.inspect(REQUEST, List.of(OF_TYPE)).model().types().get(0));
        }
        if (type == NamePin.class) {
            return PIN;
        }
        if (type == ModelPass.class) {
            return WITH_A_PASS.passes().get(0);
        }
        if (type == Fact.class) {
            return Facts.parse(SourceText.of("facts.yaml", "byHand: [{property: id, wireName: ID}]"))
                    .value()
                    .facts()
                    .get(0);
        }
        return type == String.class ? "x" : ((Class<?>) type).getEnumConstants()[0];
    }
}
