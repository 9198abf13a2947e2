package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code ACCEPT_EMPTY_STRING_AS_NULL_OBJECT}: text without a character is no object. */
class EmptyTextTest {
    private final Mapper mapper = Mappers.with(Setting.EMPTY_TEXT_AS_NULL);

    static final class WithClass {
        public com.example.plain.models.@Nullable Address address =
                com.example.plain.models.Address.builder().street("High").build();
    }

    static final class WithRecord {
        public com.example.records.models.@Nullable Address address =
                com.example.records.models.Address.builder().street("High").build();
    }

    @ParameterizedTest
    @EnumSource
    void itIsNullInPlaceOfAModel(Emitted emitted) throws Exception {
        for (TypeDeclaration type : emitted.generated().types()) {
            if (type instanceof ObjectType) {
                assertThat(mapper.read("\"\"", emitted.generated().classOf(type.id())))
                        .as("%s", type.id())
                        .isNull();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void soIsNullItself(Emitted emitted) throws Exception {
        for (TypeDeclaration type : emitted.generated().types()) {
            if (type instanceof ObjectType) {
                assertThat(Mappers.plain().read("null", emitted.generated().classOf(type.id())))
                        .as("%s", type.id())
                        .isNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"{\"address\":\"\"}", "{\"address\":null}"})
    void itIsNullInAUsersClass(String json) throws Exception {
        assertThat(((WithClass) mapper.read(json, WithClass.class)).address).isNull();
        assertThat(((WithRecord) mapper.read(json, WithRecord.class)).address).isNull();
    }

    /** Within a model nothing is lost, whatever the mapper was told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "home; /home",
                "addresses; /addresses",
                "by_name; /by_name",
                "balance; /balance",
                "extra; ",
                "name; ",
                "new; "
            })
    void withinAModelItStaysAsItCame(String name, @Nullable String pointer) throws Exception {
        String json = "{\"" + name + "\":\"\"}";
        for (Emitted emitted : Emitted.values()) {
            Object read = mapper.read(json, emitted.type("Person"));
            assertThat(mapper.write(read)).isEqualTo(json);
            assertThat(emitted.generated().validate(read, "TOLERANT"))
                    .filteredOn(finding -> finding.rule().equals("type"))
                    .extracting(Finding::pointer)
                    .containsExactly(pointer == null ? new String[0] : new String[] {pointer});
        }
    }
}
