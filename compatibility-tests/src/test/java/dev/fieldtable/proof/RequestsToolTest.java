package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.option.EmitOptions.Style;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.hateoas.EntityModel;

/** Tools that look at models through Jackson see no parameter of a request. */
@SuppressWarnings("rawtypes")
class RequestsToolTest {
    private final Mapper mapper = Mappers.plain();

    @ParameterizedTest
    @EnumSource
    void swaggerCoreShowsTheJsonAlone(Style style) {
        Map<String, Schema> schemas =
                ModelConverters.getInstance().readAll(Searches.of(style).javaType());
        Schema<?> search = Objects.requireNonNull(schemas.get("Search"));
        assertThat(search.getProperties()).containsOnlyKeys("payload", "mood");
        assertThat(search.getRequired()).isEqualTo(List.of("payload"));
        assertThat(schemas).containsOnlyKeys("Search", "Payload");
    }

    @ParameterizedTest
    @EnumSource
    void linksStandBesideTheJsonAlone(Style style) throws Exception {
        Searches searches = Searches.of(style);
        Object search = searches.build(searches.builder());
        assertThat(Pointer.map(Json.parse(mapper.write(EntityModel.of(search)))))
                .containsOnlyKeys("payload", "links");
    }
}
