package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonMerge;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No call of a mapper changes a model that is there: it is refused, in words that say what to do instead. */
class UpdateTest {
    private static final String NEW = """
            {"id":2,"name":"Bob","nick":"b","note":"n","balance":1.5,"ratio":1.5,"active":false,"photo":"Aw==",\
            "standing":"bad","home":{"street":"Low"},"addresses":[{"street":"C"}],"by_name":{"b":{"street":"B"}},\
            "contact":{"kind":"phone","number":6},"contacts":[{"kind":"phone","number":6}],"tags":["z"],"scores":[3],\
            "joined_at":"2027-01-02T03:04:05Z","fax":"13","extra":1,"new":2,"other":3}""";

    private final Mapper mapper = Mappers.plain();

    /** Each shape with each property, alone. */
    static Stream<Arguments> properties() {
        return Stream.of(Emitted.values())
                .flatMap(emitted -> Pointer.map(Json.parse(NEW)).entrySet().stream()
                        .map(entry -> Arguments.of(emitted, entry.getKey(), Json.write(entry.getValue()))));
    }

    @ParameterizedTest
    @MethodSource("properties")
    void aReaderForUpdatingIsRefused(Emitted emitted, String name, String value) throws Exception {
        Object full = emitted.read("Person", Emitted.PERSON);
        Object empty = emitted.read("Person", "{}");
        String json = "{\"" + name + "\":" + value + "}";
        for (Object model : List.of(full, empty)) {
            refuses(model, name, () -> mapper.update(model, json));
        }
    }

    /** Jackson 2 adds the elements that came to the list that is there, and none is no change. */
    @ParameterizedTest
    @EnumSource
    void noElementsChangeNoList(Emitted emitted) throws Exception {
        Object model = emitted.read("Person", Emitted.PERSON);
        String before = model.toString();
        try {
            mapper.update(model, "{\"contacts\":[],\"by_name\":{}}");
        } catch (Exception refused) {
            assertThat(refused).hasMessageContaining("toBuilder()");
        }
        assertThat(model.toString()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("properties")
    void anUpdateOfValuesIsRefused(Emitted emitted, String name, String value) throws Exception {
        Object model = emitted.read("Person", Emitted.PERSON);
        Object overrides = Map.of(name, Objects.requireNonNull(Json.plain(Json.parse(value))));
        refuses(model, name, () -> mapper.updateValue(model, overrides));
    }

    /** The arm of a union is no model: it may be refused in Jackson's words, or another is read in its place. */
    @ParameterizedTest
    @EnumSource
    void aUnionIsRefusedOrReadAnew(Emitted emitted) throws Exception {
        for (String json : List.of("{\"kind\":\"mail\",\"address\":\"b\"}", "{\"kind\":\"phone\",\"number\":1}")) {
            Object mail = emitted.read("Contact", "{\"kind\":\"mail\",\"address\":\"a\"}");
            refusesOrReads(mail, emitted.read("Contact", json), () -> mapper.update(mail, json));
        }
    }

    @Test
    void soItIsWhereAUserMergesIt() throws Exception {
        String contact = "{\"kind\":\"mail\",\"address\":\"b\"}";
        String json = "{\"contact\":" + contact + "}";
        MergesClass plain = new MergesClass();
        refusesOrReads(
                plain.contact,
                Emitted.CLASSES.read("Contact", contact),
                () -> ((MergesClass) mapper.update(plain, json)).contact);
        MergesRecord records = new MergesRecord();
        refusesOrReads(
                records.contact,
                Emitted.RECORDS.read("Contact", contact),
                () -> ((MergesRecord) mapper.update(records, json)).contact);
    }

    private static void refusesOrReads(Object model, Object read, Call call) {
        String before = model.toString();
        Object result;
        try {
            result = call.make();
        } catch (Exception refused) {
            result = read;
        }
        assertThat(model.toString()).as("unchanged").isEqualTo(before);
        assertThat(result).isEqualTo(read);
    }

    /** What a user's class asks for. */
    static final class MergesClass {
        @JsonMerge
        public com.example.plain.models.Address address =
                com.example.plain.models.Address.builder().street("High").build();

        @JsonMerge
        public com.example.plain.models.Contact contact = new com.example.plain.models.Contact.OfMail(
                com.example.plain.models.Mail.builder().address("a").build());
    }

    static final class MergesRecord {
        @JsonMerge
        public com.example.records.models.Address address =
                com.example.records.models.Address.builder().street("High").build();

        @JsonMerge
        public com.example.records.models.Contact contact = new com.example.records.models.Contact.OfMail(
                com.example.records.models.Mail.builder().address("a").build());
    }

    @ParameterizedTest
    @MethodSource("merges")
    void aMergeIsRefused(String json) {
        MergesClass plain = new MergesClass();
        refuses(plain.address, json, () -> mapper.update(plain, json));
        MergesRecord records = new MergesRecord();
        refuses(records.address, json, () -> mapper.update(records, json));
    }

    static Stream<String> merges() {
        return Stream.of(
                "{\"address\":{\"street\":\"Low\"}}",
                "{\"address\":{\"number\":1}}",
                "{\"address\":{\"zip_code\":null}}",
                "{\"address\":{\"new\":1}}");
    }

    private interface Call {
        Object make() throws Exception;
    }

    /** Jackson 2 adds to the lists and maps that an accessor returns, and says in its own words that it cannot. */
    private void refuses(Object model, String what, Call call) {
        String before = model.toString();
        int hash = model.hashCode();
        Throwable thrown = catchThrowable(call::make);
        assertThat(model.toString()).as("unchanged").isEqualTo(before);
        assertThat(model.hashCode()).as("unchanged").isEqualTo(hash);
        boolean ownWords = !Mappers.isJackson3()
                && List.of("addresses", "by_name", "contacts", "tags", "scores").contains(what);
        assertThat(thrown).as("refused: %s", what).isNotNull();
        if (!ownWords) {
            assertThat(thrown).hasMessageContaining("toBuilder()");
        }
    }
}
