package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.hateoas.EntityModel;

/** Spring HATEOAS: a model with links beside its properties. */
class HateoasToolTest {
    /** What an application reads; the type is told by the class. */
    static final class OfClass extends EntityModel<com.example.plain.models.Address> {}

    static final class OfRecord extends EntityModel<com.example.records.models.Address> {}

    private final Mapper mapper = Mappers.plain();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"street\":\"High\"}",
                "{\"street\":\"High\",\"number\":3,\"zip_code\":null,\"tags\":[\"a\"]}",
                "{\"street\":\"High\",\"number\":\"odd\",\"new\":{\"a\":1}}"
            })
    void propertiesStandBesideTheLinks(String json) throws Exception {
        for (Emitted emitted : Emitted.values()) {
            Object address = emitted.read("Address", json);
            Map<String, @Nullable Object> written =
                    new LinkedHashMap<>(Pointer.map(Json.parse(mapper.write(EntityModel.of(address)))));
            assertThat(written.remove("links")).isEqualTo(List.of());
            assertThat(Json.difference(written, Json.parse(json))).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"street\":\"High\"}", "{\"street\":\"High\",\"number\":3,\"zip_code\":null,\"tags\":[\"a\"]}"
            })
    void theyAreReadFromThere(String json) throws Exception {
        OfClass plain = (OfClass) mapper.read(json, OfClass.class);
        assertThat(plain.getContent()).isEqualTo(Emitted.CLASSES.read("Address", json));
        OfRecord records = (OfRecord) mapper.read(json, OfRecord.class);
        assertThat(Objects.requireNonNull(records.getContent())).isEqualTo(Emitted.RECORDS.read("Address", json));
    }
}
