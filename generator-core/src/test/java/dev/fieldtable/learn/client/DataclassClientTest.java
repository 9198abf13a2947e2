package dev.fieldtable.learn.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.facts.Statement.Default;
import dev.fieldtable.facts.Statement.In;
import dev.fieldtable.facts.Statement.Kind;
import dev.fieldtable.facts.Statement.Nullable;
import dev.fieldtable.facts.Statement.WireName;
import dev.fieldtable.learn.client.Learning.Learned;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.ScalarKind;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the dataclasses of older clients say. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DataclassClientTest {
    private static Learned field(String documented, String declared) {
        return new Learning()
                .object("components/Thing", documented)
                .thing("""
                    @dataclass_json(undefined=Undefined.EXCLUDE)
                    @dataclasses.dataclass
                    class Thing:
                        r\"""A thing\"""
                        %s
                    """.formatted(declared))
                .learn();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "str = dataclasses.field(metadata={'dataclasses_json': { 'letter_case': utils.get_field_name('authToken') }})",
                "str = field(default=None, metadata={'dataclasses_json': { 'letter_case': field_name('authToken') }})",
                "Final[str] = field(metadata={'multipart_form': { 'field_name': 'no', 'json': True }, "
                        + "'dataclasses_json': { 'letter_case': utils.get_field_name('authToken'), 'exclude': lambda f: f is None }})",
            })
    void the_name_in_JSON_is_the_letter_case(String declared) {
        Learned learned = field("auth_token: str", "auth_token: " + declared);

        assertThat(learned.name("auth_token")).containsExactly("authToken");
        assertThat(learned.facts().passedOver()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"path_param, PATH", "query_param, QUERY", "header, HEADER", "form, BODY", "multipart_form, BODY"})
    void a_parameter_has_its_name_and_place(String key, Place place) {
        Learned learned = field(
                "account_id: str",
                "account_id: str = dataclasses.field(metadata={'%s': { 'field_name': 'accountID', 'style': 'simple', 'explode': False }})"
                        .formatted(key));

        assertThat(learned.of("account_id")).contains(new WireName("accountID"), new In(place));
    }

    @Test
    void a_body_and_credentials_have_their_places() {
        assertThat(field("body: str", "body: str = field(metadata={'request': { 'media_type': 'application/json' }})")
                        .of("body"))
                .contains(new WireName("body"), new In(Place.BODY));
        assertThat(field(
                                "token: str",
                                "token: str = field(metadata={'security': { 'scheme': True, 'type': 'http',"
                                        + " 'sub_type': 'bearer', 'field_name': 'Authorization' }})")
                        .of("token"))
                .contains(new WireName("Authorization"), new In(Place.HEADER));
    }

    @Test
    void a_default_is_that_of_the_field() {
        assertThat(field("limit: Optional[int]", "limit: Optional[int] = dataclasses.field(default=50)")
                        .of("limit", Default.class))
                .containsExactly(new Default(new DefaultValue(new BigDecimal("50"))));
        assertThat(field("limit: Optional[int]", "limit: Optional[int] = dataclasses.field(default=None)")
                        .of("limit", Default.class))
                .isEmpty();
    }

    @Test
    void a_client_that_leaves_out_by_a_value_of_its_own_says_of_each_field_whether_it_may_be_null() {
        Learned learned = new Learning()
                .object("components/Thing", "a: Optional[str]", "b: Optional[str]", "c: str", "d: str")
                .thing("""
                    @dataclass_json(undefined=Undefined.EXCLUDE)
                    @dataclasses.dataclass
                    class Thing:
                        UNSET='__UNSET__'
                        c: str = dataclasses.field(metadata={'dataclasses_json': { 'letter_case': utils.get_field_name('c') }})
                        d: Optional[str] = dataclasses.field(metadata={'dataclasses_json': { 'letter_case': utils.get_field_name('d') }})
                        a: Optional[str] = dataclasses.field(default=UNSET, metadata={'dataclasses_json': { 'letter_case': utils.get_field_name('a'), 'exclude': lambda f: f is Thing.UNSET }})
                        b: Optional[str] = dataclasses.field(default=None, metadata={'dataclasses_json': { 'letter_case': utils.get_field_name('b'), 'exclude': lambda f: f is None }})
                    """)
                .learn();

        assertThat(learned.of("a", Nullable.class)).containsExactly(new Nullable(true));
        assertThat(learned.of("b", Nullable.class)).containsExactly(new Nullable(false));
        assertThat(learned.of("c", Nullable.class)).containsExactly(new Nullable(false));
        assertThat(learned.of("d", Nullable.class)).containsExactly(new Nullable(true));
        assertThat(learned.of("a", Default.class)).isEmpty();
    }

    @Test
    void without_such_a_value_optional_says_nothing_of_null() {
        assertThat(field("a: Optional[str]", "a: Optional[str] = dataclasses.field(default=None)")
                        .of("a", Nullable.class))
                .isEmpty();
    }

    @Test
    void an_attribute_that_would_be_a_word_of_the_language_has_an_underscore() {
        String declared =
                "date_: Optional[datetime] = dataclasses.field(default=None, metadata={'dataclasses_json': { 'letter_case': utils.get_field_name('Date') }})";

        assertThat(field("date_: Optional[str]", declared).of("date_"))
                .contains(new WireName("Date"), new Kind(ScalarKind.DATETIME));
        assertThat(field("date: Optional[str]", declared).name("date")).containsExactly("Date");
    }

    @Test
    void an_attribute_may_begin_with_an_underscore_and_have_one_like_it_without() {
        Learned learned = new Learning()
                .object("components/Thing", "id: str", "_id: str", "__v: int")
                .thing("""
                    @dataclasses.dataclass
                    class Thing:
                        id: str = dataclasses.field(metadata={'dataclasses_json': { 'letter_case': utils.get_field_name('ID') }})
                        _id: str = dataclasses.field(metadata={'dataclasses_json': { 'letter_case': utils.get_field_name('_id') }})
                        v: int = dataclasses.field(metadata={'dataclasses_json': { 'letter_case': utils.get_field_name('__v') }})
                    """)
                .learn();

        assertThat(learned.name("id")).containsExactly("ID");
        assertThat(learned.name("_id")).containsExactly("_id");
        assertThat(learned.name("__v")).containsExactly("__v");
    }

    @Test
    void a_class_without_a_decorator_is_no_model() {
        Learned learned =
                new Learning().object("components/Thing", "id: str").thing("""
                    @dataclasses.dataclass
                    class Other:
                        id: str

                    class Thing:
                        id: str = "x"
                    """).learn();

        assertThat(learned.facts().facts()).isEmpty();
    }
}
