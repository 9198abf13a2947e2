package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeRef;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record's header is an API: every way to make one gives what the builder and Jackson give, or is refused. */
class RecordConstructorTest {
    private static final Object ABSENT = new Object();

    private final Mapper mapper = Mappers.plain();
    private final Generated records = Models.RECORDS;

    /** Every state of every property with every state of all others, for a model of few properties. */
    @Test
    void everyCombinationOfPresencesIsTheSameHoweverItIsMade() throws Exception {
        ObjectType gift = Models.object(records, "Gift");
        List<Map<String, @Nullable Object>> documents = List.of(new LinkedHashMap<>());
        for (Property property : gift.properties()) {
            List<Map<String, @Nullable Object>> longer = new ArrayList<>();
            for (Map<String, @Nullable Object> document : documents) {
                for (Object state : states(gift, property)) {
                    longer.add(with(document, property, state));
                }
            }
            documents = longer;
        }
        assertThat(documents).hasSize(2 * 3 * 3 * 3 * 3 * 3 * 3);
        for (Map<String, @Nullable Object> document : documents) {
            check(gift, document);
        }
    }

    /** Every state of every property with all others there, and with none of them, for every scalar, list, map and type. */
    @ParameterizedTest
    @ValueSource(strings = {"Scalars", "Named", "Lists", "Maps", "Person"})
    void everyPresenceOfEveryTypeIsTheSame(String name) throws Exception {
        ObjectType type = Models.object(records, name);
        Map<String, @Nullable Object> full = Pointer.map(new Instances(records.model(), Models.SEED).full(type));
        Map<String, @Nullable Object> required = new LinkedHashMap<>(full);
        type.properties().stream()
                .filter(property -> !property.presence().required())
                .forEach(property -> required.remove(property.wireName()));
        for (Property property : type.properties()) {
            for (Object state : states(type, property)) {
                check(type, with(full, property, state));
                check(type, with(required, property, state));
            }
        }
    }

    /** Absent, null and a value. */
    private List<Object> states(ObjectType type, Property property) {
        Object value = Pointer.map(new Instances(records.model(), Models.SEED).full(type))
                .get(property.wireName());
        List<Object> states = new ArrayList<>(List.of(ABSENT, NULL));
        if (value != null) {
            states.add(value);
        }
        return property.presence().required() && property.presence().nullable()
                ? states
                : states.subList(property.presence().required() ? 1 : 0, states.size());
    }

    private static final Object NULL = new Object();

    private static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> document, Property property, Object state) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(document);
        changed.remove(property.wireName());
        if (state != ABSENT) {
            changed.put(property.wireName(), state == NULL ? null : state);
        }
        return changed;
    }

    /**
     * Makes a record of the components of one that was read. Where the components tell all, it is the same; where it takes
     * the rest to tell, it may be refused, and is never a model that reads otherwise than it is written.
     */
    private void check(ObjectType type, Map<String, @Nullable Object> document) throws Exception {
        Object read = mapper.read(Json.write(document), records.classOf(type.id()));
        List<@Nullable Object> values = components(type, read);
        Object same = made(type, values, rest(read));
        assertThat(same).as("%s", document).isEqualTo(read).hasSameHashCodeAs(read);
        assertThat(Json.difference(document, Json.parse(mapper.write(Objects.requireNonNull(same)))))
                .as("%s", document)
                .isNull();

        for (Map<String, @Nullable Object> rest : Arrays.asList(Map.<String, @Nullable Object>of(), null)) {
            Object alone = made(type, values, rest);
            if (tellAll(type, document)) {
                assertThat(alone).as("%s", document).isEqualTo(read).hasSameHashCodeAs(read);
                if (isWhole(type, document)) {
                    assertThat(alone)
                            .isEqualTo(records.build(new TypeRef.Named(type.id()), Json.parse(Json.write(document))));
                }
            } else if (alone != null) {
                assertThat(mapper.read(mapper.write(alone), alone.getClass()))
                        .as("%s", document)
                        .isEqualTo(alone);
            }
        }
    }

    /** Whether a null says all that the docs allow to be said: null where it is required, else absent. */
    private static boolean tellAll(ObjectType type, Map<String, @Nullable Object> document) {
        return type.properties().stream().allMatch(property -> {
            boolean there = document.containsKey(property.wireName());
            boolean isNull = there && document.get(property.wireName()) == null;
            if (there && !isNull && isOtherText(property, document.get(property.wireName()))) {
                return false;
            }
            return property.presence().required()
                    ? there && (!isNull || property.presence().nullable())
                    : !isNull || property.presence().nullable();
        });
    }

    /** Whether a time came in another form than the usual one, which only the rest has. */
    private static boolean isOtherText(Property property, @Nullable Object value) {
        return property.type() instanceof TypeRef.Scalar scalar
                && scalar.kind() == ScalarKind.DATETIME
                && value instanceof String text
                && !text.equals(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        OffsetDateTime.parse(text.toUpperCase(Locale.ROOT))));
    }

    private static boolean isWhole(ObjectType type, Map<String, @Nullable Object> document) {
        return type.properties().stream()
                .filter(property -> property.presence().required())
                .allMatch(property -> document.containsKey(property.wireName()));
    }

    /** What the fields hold: an accessor would throw where something required is missing. */
    private static List<@Nullable Object> components(ObjectType type, Object record) throws Exception {
        List<@Nullable Object> values = new ArrayList<>();
        RecordComponent[] components = record.getClass().getRecordComponents();
        assertThat(components).as("%s", type.id()).hasSize(type.properties().size() + 1);
        for (RecordComponent component : components) {
            var field = record.getClass().getDeclaredField(component.getName());
            field.setAccessible(true);
            values.add(field.get(record));
        }
        return values;
    }

    private static Map<String, @Nullable Object> rest(Object record) throws Exception {
        RecordComponent[] components = record.getClass().getRecordComponents();
        return Pointer.map(Generated.call(components[components.length - 1].getAccessor(), record));
    }

    /** A record of components and a rest, or nothing if that is refused. */
    private @Nullable Object made(
            ObjectType type, List<@Nullable Object> values, @Nullable Map<String, @Nullable Object> rest)
            throws Exception {
        Constructor<?> canonical = canonical(records.classOf(type.id()));
        @Nullable Object[] arguments = values.toArray();
        arguments[arguments.length - 1] = rest;
        try {
            return canonical.newInstance(arguments);
        } catch (InvocationTargetException e) {
            assertThat(e.getCause())
                    .isInstanceOf(RuntimeException.class)
                    .hasMessageContaining(type.id().name());
            return null;
        }
    }

    private static Constructor<?> canonical(Class<?> type) throws NoSuchMethodException {
        return type.getConstructor(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gift", "Person", "Lists", "Maps"})
    void whatIsHandedInIsCopied(String name) throws Exception {
        ObjectType type = Models.object(records, name);
        Object document = new Instances(records.model(), Models.SEED).full(type);
        Object read = mapper.read(Json.write(document), records.classOf(type.id()));
        List<@Nullable Object> values = components(type, read);
        values.replaceAll(RecordConstructorTest::mutable);
        Map<String, @Nullable Object> rest = new HashMap<>(rest(read));
        rest.put("new", new ArrayList<>(List.of("a")));
        Object made = Objects.requireNonNull(made(type, values, rest));
        String before = mapper.write(made);
        for (Object value : values) {
            if (value instanceof Collection<?> items) {
                items.clear();
            } else if (value instanceof Map<?, ?> items) {
                items.clear();
            }
        }
        rest.clear();
        assertThat(Json.difference(Json.parse(before), Json.parse(mapper.write(made))))
                .isNull();
        for (Object value : components(type, made)) {
            if (value instanceof Collection<?> items) {
                assertThat(catchThrowable(items::clear)).isInstanceOf(UnsupportedOperationException.class);
            } else if (value instanceof Map<?, ?> items) {
                assertThat(catchThrowable(items::clear)).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    private static @Nullable Object mutable(@Nullable Object value) {
        if (value instanceof List<?> items) {
            return new ArrayList<>(items);
        }
        return value instanceof Map<?, ?> items ? new LinkedHashMap<>(items) : value;
    }

    /** The rest cannot say otherwise than a component. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"to\":\"Bob\"}", "{\"to\":null}", "{\"to\":7}", "{\"wrapped\":null}", "{\"parts\":{}}"})
    void aRestThatContradictsIsRefusedOrPassedOver(String rest) throws Exception {
        ObjectType gift = Models.object(records, "Gift");
        String json = "{\"to\":\"Ann\",\"note\":\"n\",\"price\":1.5,\"wrapped\":true,\"parts\":[\"p\"]}";
        Object read = mapper.read(json, records.classOf(gift.id()));
        Object made = made(gift, components(gift, read), Pointer.map(Json.plain(Json.parse(rest))));
        if (made != null) {
            assertThat(made).isEqualTo(read);
            assertThat(Json.difference(Json.parse(json), Json.parse(mapper.write(made))))
                    .isNull();
        }
    }
}
