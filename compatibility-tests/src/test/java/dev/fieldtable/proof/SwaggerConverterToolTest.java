package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A converter of a user's, which names the mapper of the line of Jackson that it is for. */
class SwaggerConverterToolTest {
    /** The recipe of the guide. */
    @ParameterizedTest
    @EnumSource
    void aConverterListsTheValuesOfAnEnum(Emitted emitted) {
        ModelConverters converters = new ModelConverters();
        converters.addConverter(new ModelResolver(Json.mapper()));
        converters.addConverter((type, context, chain) -> {
            Schema<?> schema = chain.next().resolve(type, context, chain);
            Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
            if (schema != null
                    && raw.getSuperclass() != null
                    && raw.getSuperclass().getSimpleName().equals("OpenEnum")) {
                values(raw).forEach(value -> ((StringSchema) schema).addEnumItem(value.toString()));
            }
            return schema;
        });
        Schema<?> person = Objects.requireNonNull(
                converters.readAll(emitted.type("Person")).get("Person"));
        Schema<?> standing =
                Objects.requireNonNull((Schema<?>) person.getProperties().get("standing"));
        List<?> listed = standing.getEnum();
        assertThat(listed).extracting(String::valueOf).containsExactly("good", "bad");
    }

    private static List<?> values(Class<?> openEnum) {
        try {
            return (List<?>) openEnum.getMethod("knownValues").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("an enum is not as documented", e);
        }
    }
}
