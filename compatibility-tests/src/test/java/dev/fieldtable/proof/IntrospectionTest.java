package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Jackson itself, and with it most tools, sees of a model: the documented properties, by their names in JSON. */
class IntrospectionTest {
    private final Mapper mapper = Mappers.plain();

    @ParameterizedTest
    @EnumSource
    void everyDocumentedPropertyIsWritten(Emitted emitted) {
        for (ObjectType type : objects(emitted)) {
            List<Mapper.Seen> seen = mapper.written(emitted.generated().classOf(type.id()));
            assertThat(seen)
                    .as("%s", type.id())
                    .extracting(Mapper.Seen::name)
                    .containsExactlyElementsOf(
                            type.properties().stream().map(Property::wireName).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRequiredIsSeenToBe(Emitted emitted) {
        for (ObjectType type : objects(emitted)) {
            assertThat(mapper.written(emitted.generated().classOf(type.id())).stream()
                            .filter(Mapper.Seen::required)
                            .map(Mapper.Seen::name))
                    .as("%s", type.id())
                    .containsExactlyElementsOf(type.properties().stream()
                            .filter(property -> property.presence().required())
                            .map(Property::wireName)
                            .toList());
        }
    }

    /** A model is made of what its factory takes. */
    @ParameterizedTest
    @EnumSource
    void everyDocumentedPropertyIsRead(Emitted emitted) {
        for (ObjectType type : objects(emitted)) {
            assertThat(mapper.read(delegate(emitted.generated().classOf(type.id()))))
                    .as("%s", type.id())
                    .extracting(Mapper.Seen::name)
                    .containsExactlyInAnyOrderElementsOf(
                            type.properties().stream().map(Property::wireName).toList());
        }
    }

    private static Class<?> delegate(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonCreator.class) && method.getParameterCount() == 1)
                .map(Method::getParameterTypes)
                .findFirst()
                .orElseThrow()[0];
    }

    @ParameterizedTest
    @EnumSource
    void theProseGoesWithIt(Emitted emitted) {
        Class<?> person = emitted.type("Person");
        assertThat(mapper.description(person)).isEqualTo("All that a tool should see of a model.");
        Map<String, String> descriptions = new LinkedHashMap<>();
        mapper.written(person).forEach(seen -> descriptions.put(seen.name(), seen.description()));
        assertThat(descriptions)
                .containsEntry("id", "Never given twice.")
                .containsEntry("name", "As on the door.")
                .containsEntry("standing", "Of the account.")
                .containsEntry("note", "");
        assertThat(descriptions.get("fax")).contains("Number of the fax");
    }

    @ParameterizedTest
    @EnumSource
    void aVisitorOfTheFormatIsToldTheKinds(Emitted emitted) throws Exception {
        Map<String, String> kinds = mapper.visit(emitted.type("Person"));
        assertThat(kinds)
                .containsEntry("id", "integer*")
                .containsEntry("name", "string*")
                .containsEntry("nick", "string")
                .containsEntry("note", "string*")
                .containsEntry("balance", "number")
                .containsEntry("ratio", "number")
                .containsEntry("active", "boolean")
                .containsEntry("standing", "string")
                .containsEntry("home", "object")
                .containsEntry("addresses", "array")
                .containsEntry("by_name", "map")
                .containsEntry("contacts", "array")
                .containsEntry("tags", "array")
                .containsEntry("joined_at", "string")
                .containsEntry("fax", "string")
                .containsKeys("photo", "contact", "scores", "extra")
                .hasSize(19);
    }

    @Test
    void theKindsOfAllScalarsAreTheSameInBothShapes() throws Exception {
        for (String name : List.of("Scalars", "Lists", "Maps", "Named")) {
            assertThat(mapper.visit(Emitted.RECORDS.type(name)))
                    .as(name)
                    .hasSizeGreaterThan(10)
                    .isEqualTo(mapper.visit(Emitted.CLASSES.type(name)));
        }
    }

    private static List<ObjectType> objects(Emitted emitted) {
        return emitted.generated().types().stream()
                .filter((TypeDeclaration type) -> type instanceof ObjectType)
                .map(ObjectType.class::cast)
                .toList();
    }
}
