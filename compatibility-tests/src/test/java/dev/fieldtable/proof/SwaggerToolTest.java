package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What springdoc, which asks swagger-core, shows of a model. */
@SuppressWarnings("rawtypes")
class SwaggerToolTest {
    private static Map<String, Schema> schemas(Emitted emitted) {
        return ModelConverters.getInstance().readAll(emitted.type("Person"));
    }

    private static Schema<?> schema(Emitted emitted, String name) {
        Map<String, Schema> schemas = schemas(emitted);
        assertThat(schemas).containsKey(name);
        return Objects.requireNonNull(schemas.get(name));
    }

    private static Map<String, Schema> properties(Emitted emitted, String name) {
        return Objects.requireNonNullElse(schema(emitted, name).getProperties(), Map.of());
    }

    @ParameterizedTest
    @EnumSource
    void everyModelHasItsOwnNameAndAllItsProperties(Emitted emitted) {
        for (String name : List.of("Person", "Address")) {
            ObjectType type = Models.object(emitted.generated(), name);
            assertThat(properties(emitted, name)).containsOnlyKeys(names(type.properties().stream()));
        }
        assertThat(schemas(emitted).keySet()).noneMatch(name -> name.contains("Builder") || name.contains("Got"));
    }

    @ParameterizedTest
    @EnumSource
    void theRequiredOnesAreRequired(Emitted emitted) {
        for (String name : List.of("Person", "Address")) {
            ObjectType type = Models.object(emitted.generated(), name);
            assertThat(schema(emitted, name).getRequired())
                    .as(name)
                    .containsExactlyInAnyOrder(names(type.properties().stream()
                            .filter(property -> property.presence().required())));
        }
    }

    private static String[] names(Stream<Property> properties) {
        return properties.map(Property::wireName).toArray(String[]::new);
    }

    @ParameterizedTest
    @EnumSource
    void theTypesAreThoseOfTheJson(Emitted emitted) {
        Map<String, String> kinds = new LinkedHashMap<>();
        properties(emitted, "Person").forEach((name, schema) -> kinds.put(name, kind(schema)));
        assertThat(kinds)
                .containsEntry("id", "integer int64")
                .containsEntry("name", "string")
                .containsEntry("nick", "string")
                .containsEntry("note", "string")
                .containsEntry("balance", "number")
                .containsEntry("ratio", "number double")
                .containsEntry("active", "boolean")
                .containsEntry("home", "Address")
                .containsEntry("addresses", "array of Address")
                .containsEntry("by_name", "object of Address")
                .containsEntry("tags", "array of string")
                .containsEntry("scores", "array of integer int64")
                .containsEntry("standing", "string")
                .containsEntry("fax", "string");
        assertThat(kinds.get("photo")).startsWith("string");
        assertThat(kinds.get("joined_at")).startsWith("string");
    }

    private static String kind(Schema<?> schema) {
        if (schema.get$ref() != null) {
            return schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
        }
        String type = schema.getType() == null ? "any" : schema.getType();
        if (schema.getItems() != null) {
            return type + " of " + kind(schema.getItems());
        }
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            return type + " of " + kind(values);
        }
        return schema.getFormat() == null ? type : type + " " + schema.getFormat();
    }

    /** An open enum is no {@code enum} of Java, which alone swagger-core looks into. */
    @ParameterizedTest
    @EnumSource
    void theValuesOfAnEnumCannotBeReached(Emitted emitted) {
        Schema<?> standing =
                Objects.requireNonNull(properties(emitted, "Person").get("standing"));
        assertThat(standing.getType()).isEqualTo("string");
        assertThat(standing.getEnum()).isNull();
    }

    /** With all that jackson-annotations has to say of a property. */
    static final class Described {
        @Deprecated
        @JsonProperty("fax")
        @JsonPropertyDescription("Number of the fax")
        public String getFax() {
            return "";
        }
    }

    /** What the guide says of prose and deprecation is so for a class that a person writes, too. */
    @Test
    void neitherProseNorDeprecationIsTakenFromWhatJacksonKnows() {
        Map<String, Schema> schemas = ModelConverters.getInstance().readAll(Described.class);
        Map<?, ?> properties = Objects.requireNonNull(schemas.get("Described")).getProperties();
        Schema<?> fax = (Schema<?>) Objects.requireNonNull(properties.get("fax"));
        assertThat(fax.getType()).isEqualTo("string");
        assertThat(fax.getDescription()).isNull();
        assertThat(fax.getDeprecated()).isNull();
    }
}
