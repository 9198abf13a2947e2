package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.option.EmitOptions.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A generator of JSON Schema that looks at fields and getters, and with an option at annotated methods. */
class JsonSchemaToolTest {
    @ParameterizedTest
    @EnumSource
    void everyPropertyIsDescribed(Emitted emitted) throws Exception {
        Object schema = Objects.requireNonNull(Json.parse(Schemas.of(emitted, "Person")));
        ObjectType person = Models.object(emitted.generated(), "Person");
        assertThat(Pointer.map(Pointer.map(schema).get("properties")))
                .containsOnlyKeys(
                        person.properties().stream().map(Property::wireName).toArray(String[]::new));
        assertThat(Pointer.map(schema).get("required"))
                .isEqualTo(person.properties().stream()
                        .filter(property -> property.presence().required())
                        .map(Property::wireName)
                        .toList());
        assertThat(Pointer.map(schema)).containsEntry("description", "All that a tool should see of a model.");
    }

    @ParameterizedTest
    @EnumSource
    void theTypesAreThoseOfTheJson(Emitted emitted) throws Exception {
        Object schema = Objects.requireNonNull(Json.parse(Schemas.of(emitted, "Address")));
        var properties = Pointer.map(Pointer.map(schema).get("properties"));
        List<String> types = new ArrayList<>();
        properties.forEach(
                (name, property) -> types.add(name + " " + Pointer.map(property).get("type")));
        assertThat(types).containsExactly("street string", "number integer", "zip_code string", "tags array");
    }

    @ParameterizedTest
    @EnumSource
    void aParameterOfARequestIsNotDescribed(Style style) throws Exception {
        Object schema =
                Objects.requireNonNull(Json.parse(Schemas.of(Searches.of(style).javaType())));
        assertThat(Pointer.map(Pointer.map(schema).get("properties"))).containsOnlyKeys("payload", "mood");
        assertThat(Pointer.map(schema).get("required")).isEqualTo(List.of("payload"));
    }

    /** Apart, so that this class is loaded where these classes are not there. */
    private static final class Schemas {
        static String of(Emitted emitted, String name) {
            return of(emitted.type(name));
        }

        static String of(Class<?> type) {
            SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                            SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                    .with(new JacksonModule(
                            JacksonOption.RESPECT_JSONPROPERTY_ORDER,
                            JacksonOption.RESPECT_JSONPROPERTY_REQUIRED,
                            JacksonOption.INCLUDE_ONLY_JSONPROPERTY_ANNOTATED_METHODS));
            // Else it looks at fields, and what Jackson sees of a model are methods.
            config.with(
                            Option.FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS,
                            Option.NONSTATIC_NONVOID_NONGETTER_METHODS,
                            Option.GETTER_METHODS)
                    .without(
                            Option.NONPUBLIC_NONSTATIC_FIELDS_WITH_GETTERS,
                            Option.NONPUBLIC_NONSTATIC_FIELDS_WITHOUT_GETTERS);
            config.forMethods().withPropertyNameOverrideResolver(method -> {
                JsonProperty seen = method.getAnnotationConsideringFieldAndGetter(JsonProperty.class);
                return seen == null ? null : seen.value();
            });
            JsonNode schema = new SchemaGenerator(config.build()).generateSchema(type);
            return schema.toString();
        }
    }
}
