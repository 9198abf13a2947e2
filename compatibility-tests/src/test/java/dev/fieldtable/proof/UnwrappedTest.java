package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A user's class that has the properties of a model among its own. */
class UnwrappedTest {
    static final class WithClass {
        public int rank;

        @JsonUnwrapped
        public com.example.plain.models.@Nullable Address address;
    }

    static final class WithRecord {
        public int rank;

        @JsonUnwrapped
        public com.example.records.models.@Nullable Address address;
    }

    private final Mapper mapper = Mappers.plain();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"street\":\"High\"",
                "\"street\":\"High\",\"number\":3,\"zip_code\":\"N1\",\"tags\":[\"a\"]",
                "\"street\":\"High\",\"zip_code\":null,\"tags\":[]",
                "\"street\":null,\"number\":\"odd\",\"tags\":{}",
                "\"street\":\"High\",\"new\":{\"a\":1}"
            })
    void itsPropertiesAreReadAndWrittenInPlace(String properties) throws Exception {
        String json = "{\"rank\":1," + properties + "}";
        String alone = "{" + properties + "}";

        WithClass plain = (WithClass) mapper.read(json, WithClass.class);
        assertThat(plain.address).isEqualTo(Emitted.CLASSES.read("Address", alone));
        assertThat(Json.difference(Json.parse(json), Json.parse(mapper.write(plain))))
                .isNull();

        WithRecord records = (WithRecord) mapper.read(json, WithRecord.class);
        assertThat(records.address).isEqualTo(Emitted.RECORDS.read("Address", alone));
        assertThat(Json.difference(Json.parse(json), Json.parse(mapper.write(records))))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(classes = {WithClass.class, WithRecord.class})
    void itMayBeMissing(Class<?> type) throws Exception {
        Object holder = type.getDeclaredConstructor().newInstance();
        assertThat(mapper.write(holder)).isEqualTo("{\"rank\":0}");
    }

    static final class WithPrefix {
        @JsonUnwrapped(prefix = "home_")
        public com.example.plain.models.@Nullable Address address;
    }

    /** Jackson puts the prefix before the names that it writes, and looks for the properties of a delegate without. */
    @Test
    void aPrefixCannotBeReadBack() throws Exception {
        WithPrefix holder = new WithPrefix();
        holder.address =
                com.example.plain.models.Address.builder().street("High").build();
        WithPrefix read;
        try {
            read = (WithPrefix) mapper.read(mapper.write(holder), WithPrefix.class);
        } catch (Exception refused) {
            // By Jackson 3, when it writes; in no words of ours, since nothing of ours is asked.
            return;
        }
        assertThat(read.address).isNotEqualTo(holder.address);
    }
}
