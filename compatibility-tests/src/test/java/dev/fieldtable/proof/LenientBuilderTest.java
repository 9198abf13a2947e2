package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeId;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who changes what a server sent does not answer for what it left out; who makes something new does. */
class LenientBuilderTest {
    private final Mapper mapper = Mappers.plain();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}; {\"note\":\"x\"}",
                "{\"price\":1.5}; {\"note\":\"x\",\"price\":1.5}",
                "{\"to\":null}; {\"to\":null,\"note\":\"x\"}",
                "{\"to\":7,\"new\":1}; {\"to\":7,\"note\":\"x\",\"new\":1}"
            })
    void whatWasReadIsChangedWhateverIsMissing(String before, String after) throws Exception {
        for (Emitted emitted : Emitted.values()) {
            Object changed = note(emitted, emitted.read("Gift", before));
            assertThat(Json.difference(Json.parse(after), Json.parse(mapper.write(changed))))
                    .isNull();
            assertThat(note(emitted, changed)).as("and once more").isEqualTo(changed);
        }
    }

    private static Object note(Emitted emitted, Object gift) {
        Object builder = Objects.requireNonNull(emitted.generated().call("toBuilder", gift));
        set(emitted, builder, "note", "x");
        return Objects.requireNonNull(emitted.generated().call("build", builder));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNewHasToBeWhole(Emitted emitted) {
        Object builder = emitted.generated().newBuilder(new TypeId("models", "Gift"));
        set(emitted, builder, "note", "x");
        assertThatThrownBy(() -> emitted.generated().call("build", builder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("to");
        set(emitted, builder, "to", "Ann");
        assertThat(emitted.generated().call("build", builder)).isNotNull();
    }

    private static void set(Emitted emitted, Object builder, String name, Object value) {
        ObjectType type = Models.object(emitted.generated(), "Gift");
        Property property = Generated.property(type, name);
        emitted.generated().set(builder, type, property, value);
    }
}
