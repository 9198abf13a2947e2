package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeRef;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Absent, null and value are three things: for each type in each presence, in all that can be done with a property. */
class TristateTest {
    private final Mapper mapper = Mappers.plain();

    private enum State {
        ABSENT,
        NULL,
        VALUE
    }

    /** A property in one state, and the model that was read of it. */
    private record Cell(
            Generated generated, ObjectType type, Property property, State state, Object document, Object read) {
        boolean valueMayBeNull() {
            return Oracle.mayBeNull(property.type());
        }

        String name() {
            return property.wireName();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Scalars", "Named", "Lists", "Maps"})
    void everyStateOfEveryPropertyIsItsOwn(String name) throws Exception {
        int cells = 0;
        for (Generated generated : List.of(Models.PLAIN, Models.NULLABLE, Models.RECORDS)) {
            ObjectType type = Models.object(generated, name);
            Object full = new Instances(generated.model(), Models.SEED).full(type);
            for (Property property : type.properties()) {
                Map<State, Cell> states = new EnumMap<>(State.class);
                for (State state : State.values()) {
                    states.put(state, read(generated, type, property, state, full));
                }
                for (Cell cell : states.values()) {
                    check(cell);
                    cells++;
                }
                checkSteps(states);
            }
        }
        assertThat(cells).isGreaterThanOrEqualTo(3 * 3 * 4 * 10);
    }

    private Cell read(Generated generated, ObjectType type, Property property, State state, Object full)
            throws Exception {
        List<String> place = List.of(property.wireName());
        Object value = Pointer.map(full).get(property.wireName());
        Object document = switch (state) {
            case ABSENT -> Pointer.without(full, place);
            case NULL -> Pointer.with(full, place, null);
            case VALUE -> Pointer.with(full, place, value == null ? "some" : value);
        };
        Object read = mapper.read(Json.write(document), generated.classOf(type.id()));
        return new Cell(generated, type, property, state, Objects.requireNonNull(document), read);
    }

    private void check(Cell cell) throws Exception {
        String what = cell.type().id() + "." + cell.name() + " " + cell.state();
        assertThat(has(cell.read(), cell.name())).as(what).isEqualTo(cell.state() != State.ABSENT);
        assertThat(Json.difference(cell.document(), Json.parse(mapper.write(cell.read()))))
                .as(what)
                .isNull();
        checkAccessor(cell, what);
        if (canBeSet(cell)) {
            checkBuilder(cell, what);
        }
        assertThat(cell.generated().validate(cell.read(), "STRICT"))
                .as(what)
                .isEqualTo(new Oracle(cell.generated().model()).findings(cell.type(), cell.document()));
        Object again = mapper.read(mapper.write(cell.read()), cell.read().getClass());
        assertThat(again).as(what).isEqualTo(cell.read()).hasSameHashCodeAs(cell.read());
    }

    private static boolean has(Object model, String name) throws Exception {
        return (Boolean)
                Objects.requireNonNull(Generated.call(model.getClass().getMethod("has", String.class), model, name));
    }

    private static void checkAccessor(Cell cell, String what) throws Exception {
        Presence presence = cell.property().presence();
        boolean refuses = presence.required()
                && (cell.state() == State.ABSENT
                        || (cell.state() == State.NULL
                                && presence.nullness() == Presence.Nullness.FORBIDDEN
                                && !cell.valueMayBeNull()));
        if (refuses) {
            assertThatThrownBy(() -> access(cell))
                    .as(what)
                    .hasMessageContaining(cell.type().id().name())
                    .hasMessageContaining(
                            cell.generated().names().property(cell.type().id(), cell.property()))
                    .hasMessageContaining("\"" + cell.name() + "\"")
                    .hasMessageContaining(cell.type().span().path() + ":"
                            + cell.property().span().line())
                    .extracting(thrown -> thrown.getClass().getSimpleName())
                    .isEqualTo("MissingPropertyException");
            return;
        }
        Object wanted = cell.state() == State.VALUE ? handedOut(cell) : null;
        Object got = access(cell);
        if (presence.equals(Presence.OPTIONAL_NULLABLE)) {
            assertThat(call("isAbsent", got)).as(what).isEqualTo(cell.state() == State.ABSENT);
            assertThat(call("isNull", got)).as(what).isEqualTo(cell.state() == State.NULL);
            assertThat(call("hasValue", got)).as(what).isEqualTo(cell.state() == State.VALUE);
            got = call("toOptional", got);
        }
        if (got instanceof Optional<?> optional) {
            got = optional.orElse(null);
        }
        assertThat(got).as(what).isEqualTo(wanted);
    }

    private static @Nullable Object access(Cell cell) throws Exception {
        return cell.generated().access(cell.read(), cell.type(), cell.property());
    }

    private static @Nullable Object call(String method, @Nullable Object target) throws Exception {
        return Generated.call(Objects.requireNonNull(target).getClass().getMethod(method), target);
    }

    /** The value as an accessor gives it, worked out from the document. */
    private static @Nullable Object handedOut(Cell cell) {
        Object tree = Pointer.map(cell.document()).get(cell.name());
        if (cell.property().type() instanceof TypeRef.Scalar scalar && tree instanceof String text) {
            if (scalar.kind() == ScalarKind.DATETIME) {
                return OffsetDateTime.parse(text.toUpperCase(Locale.ROOT));
            }
            if (scalar.kind() == ScalarKind.DATE) {
                return LocalDate.parse(text);
            }
            // A record's component is what JSON has.
            if (scalar.kind() == ScalarKind.BYTES && !cell.read().getClass().isRecord()) {
                return Base64.getDecoder().decode(text);
            }
        }
        return cell.generated().build(cell.property().type(), tree);
    }

    private static boolean canBeSet(Cell cell) {
        return cell.state() != State.NULL || cell.generated().takesNull(cell.type(), cell.property());
    }

    private void checkBuilder(Cell cell, String what) throws Exception {
        Generated generated = cell.generated();
        Object builder = generated.newBuilder(cell.type().id());
        Map<String, @Nullable Object> values = Pointer.map(cell.document());
        for (Property property : cell.type().properties()) {
            if (values.containsKey(property.wireName())) {
                generated.set(
                        builder,
                        cell.type(),
                        property,
                        generated.build(property.type(), values.get(property.wireName())));
            }
        }
        if (cell.property().presence().required() && cell.state() == State.ABSENT) {
            assertThatThrownBy(() -> generated.call("build", builder))
                    .as(what)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(cell.type().id().name() + " lacks required properties: " + cell.name());
        } else {
            assertThat(generated.call("build", builder)).as(what).isEqualTo(cell.read());
            Object copy = generated.call("build", Objects.requireNonNull(generated.call("toBuilder", cell.read())));
            assertThat(copy).as(what).isEqualTo(cell.read()).hasSameHashCodeAs(cell.read());
        }
    }

    /** From each state to the others: they differ, and a builder leads from one to the other. */
    private static void checkSteps(Map<State, Cell> states) {
        List<Cell> cells = new ArrayList<>(states.values());
        for (Cell from : cells) {
            for (Cell to : cells) {
                String what = from.type().id() + "." + from.name() + " " + from.state() + " to " + to.state();
                if (from.state() != to.state()) {
                    assertThat(from.read()).as(what).isNotEqualTo(to.read());
                }
                if (to.state() != State.ABSENT && canBeSet(to)) {
                    Generated generated = to.generated();
                    Object tree = Pointer.map(to.document()).get(to.name());
                    Object builder = Objects.requireNonNull(generated.call("toBuilder", from.read()));
                    generated.set(
                            builder,
                            to.type(),
                            to.property(),
                            generated.build(to.property().type(), tree));
                    assertThat(generated.call("build", builder)).as(what).isEqualTo(to.read());
                    assertThat(from.read()).as("the model stays as it is").isNotSameAs(builder);
                }
            }
        }
    }

    @Test
    void aBuilderNamesAllThatIsMissing() {
        assertThatThrownBy(() -> com.example.plain.models.Square.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Square lacks required properties: corner, side");
    }

    @Test
    void anUnknownPropertyIsThereToo() throws Exception {
        com.example.plain.models.Bare bare =
                (com.example.plain.models.Bare) mapper.read("{\"new\":null}", com.example.plain.models.Bare.class);
        assertThat(bare.has("new")).isTrue();
        assertThat(bare.has("old")).isFalse();
        assertThat(bare.unknownProperties()).containsOnlyKeys("new").containsEntry("new", null);
    }
}
