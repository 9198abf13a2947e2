package dev.fieldtable.learn.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.facts.Statement.Default;
import dev.fieldtable.facts.Statement.DiscriminatedBy;
import dev.fieldtable.facts.Statement.In;
import dev.fieldtable.facts.Statement.Kind;
import dev.fieldtable.facts.Statement.Nullable;
import dev.fieldtable.facts.Statement.Open;
import dev.fieldtable.facts.Statement.Values;
import dev.fieldtable.facts.Statement.WireName;
import dev.fieldtable.learn.client.Learning.Learned;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.ScalarKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What models of pydantic say. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PydanticClientTest {
    private static Learned field(String documented, String declared) {
        return new Learning()
                .object("components/Thing", documented)
                .thing("from acme.types import BaseModel, Nullable, OptionalNullable, UNSET\n\n"
                        + "class Thing(BaseModel):\n    " + declared + "\n")
                .learn();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "auth_token | auth_token: Annotated[str, pydantic.Field(alias=\"authToken\")] | authToken",
                "auth_token | auth_token: Annotated[str, Field(alias='authToken')] | authToken",
                "auth_token | auth_token: str = pydantic.Field(alias=\"authToken\") | authToken",
                "auth_token | auth_token: Optional[str] = Field(None, alias=\"authToken\") | authToken",
                "auth_token | auth_token: str = Field(..., alias=\"auth\" \"Token\") | authToken",
                "auth_token | auth_token: Annotated[str, Field(serialization_alias=\"out\", alias=\"in\")] | out",
                "auth_token | auth_token: Annotated[str, Field(validation_alias=\"in\")] | in",
                "auth_token | auth_token: Annotated[str, Field(validation_alias=AliasChoices(\"a\", \"b\"))] | a",
                "auth_token | auth_token: Annotated[Annotated[str, Field(alias=\"x\")], Tag(\"y\")] | x",
                "auth_token | auth_token: Annotated[Annotated[str, Field(alias=\"x\")], Field(alias=\"y\")] | y",
                "auth_token | auth_token: \"Annotated[str, Field(alias='authToken')]\" | authToken",
                "auth_token | auth_token: str | auth_token",
                "type | TYPE: Annotated[Literal[\"a\"], pydantic.Field(alias=\"type\")] = \"a\" | type",
                "type | TYPE: Annotated[Literal[\"a\"], pydantic.Field(alias=\"$type\")] = \"a\" | $type",
                "class | class_: Annotated[str, pydantic.Field(alias=\"class\")] | class",
                "from_ | from_: Annotated[str, pydantic.Field(alias=\"from\")] | from",
                "id | id: Annotated[str, pydantic.Field(alias=\"\")] | id",
                "line | line: Annotated[str, pydantic.Field(alias=\"a\\u00e9\\n\")] | 'aé\n'"
            })
    void the_name_in_JSON_is_the_alias_else_the_attribute(String documented, String declared, String name) {
        assertThat(field(documented + ": str", declared).name(documented)).containsExactly(name);
    }

    @Test
    void a_field_may_break_over_lines_and_have_comments_between() {
        Learned learned = field("nick_name: OptionalNullable[str]", """
                nick_name: Annotated[  # a ] that counts for nothing
                        OptionalNullable[str],
                        pydantic.Field(
                            alias="nickName",
                            deprecated="warning: ** DEPRECATED ** [see (here]"
                        ),
                    ] = \\
                        UNSET
                    r\"""Which: str = "x" is no field, and \" neither is this\"""
                """);

        assertThat(learned.of("nick_name")).containsExactly(new WireName("nickName"), new Nullable(true));
        assertThat(learned.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Nullable[str]; true",
                "OptionalNullable[List[str]] = UNSET; true",
                "Annotated[OptionalNullable[Dict[str, int]], Field(alias='x')] = UNSET; true",
                "Union[str, None] = None; true",
                "str | None = None; true",
                "Optional[str] = None; false",
                "str; false",
                "List[Nullable[str]]; false",
                "Dict[str, Optional[str]]; false"
            })
    void a_client_that_has_a_word_for_null_says_of_each_field_whether_it_may_be_null(
            String declared, boolean nullable) {
        assertThat(field("nick: Optional[str]", "nick: " + declared).of("nick", Nullable.class))
                .containsExactly(new Nullable(nullable));
    }

    @Test
    void what_may_be_anything_says_nothing_of_null() {
        assertThat(field("any: Any", "any: Any").of("any", Nullable.class)).isEmpty();
        assertThat(field("any: Any", "any: Optional[Any] = None").of("any", Nullable.class))
                .isEmpty();
    }

    @Test
    void where_a_client_has_no_word_for_null_only_what_must_be_given_and_is_optional_may_be() {
        Learned learned = new Learning()
                .object("components/Thing", "a: Optional[str]", "b: Optional[str]", "c: str")
                .thing("""
                    class Thing(BaseModel):
                        a: Optional[str]
                        b: Optional[str] = None
                        c: str
                    """)
                .learn();

        assertThat(learned.of("a", Nullable.class)).containsExactly(new Nullable(true));
        assertThat(learned.of("b", Nullable.class)).isEmpty();
        assertThat(learned.of("c", Nullable.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "path=PathParamMetadata(style='simple'), PATH",
        "query=QueryParamMetadata(style='form'), QUERY",
        "header=HeaderMetadata(style='simple'), HEADER",
        "request=RequestMetadata(media_type='application/json'), BODY",
        "form=True, BODY",
        "multipart=MultipartFormMetadata(file=True), BODY",
    })
    void the_metadata_of_a_field_says_where_in_a_request_it_goes(String metadata, Place place) {
        assertThat(field(
                                "item_id: str",
                                "item_id: Annotated[str, Field(alias='itemId'), FieldMetadata(" + metadata + ")]")
                        .of("item_id"))
                .contains(new In(place), new WireName("itemId"));
        assertThat(field("item_id: str", "item_id: str").of("item_id", In.class))
                .isEmpty();
    }

    @Test
    void credentials_have_the_name_and_the_place_that_their_scheme_gives_them() {
        Learned learned = field("token: str", """
                token: Annotated[
                    Optional[str],
                    FieldMetadata(security=SecurityMetadata(
                        scheme=True, scheme_type="apiKey", sub_type="header", field_name="X-Token")),
                ] = None""");

        assertThat(learned.of("token")).contains(new WireName("X-Token"), new In(Place.HEADER));
    }

    @Test
    void defaults_are_what_JSON_would_have() {
        Learned learned = new Learning()
                .object(
                        "components/Thing",
                        "limit: Optional[int]",
                        "ratio: Optional[float]",
                        "on: Optional[bool]",
                        "name: Optional[str]",
                        "since: Optional[str]",
                        "tags: Optional[List[str]]",
                        "map: Optional[Any]",
                        "sign: Optional[int]")
                .thing("""
                    class Thing(BaseModel):
                        limit: Optional[int] = 50
                        ratio: Annotated[Optional[float], Field(alias="r")] = 1.50
                        on: Optional[bool] = True
                        name: Optional[str] = (
                            "a very long name"
                        )
                        since: Optional[date] = date.fromisoformat("2024-01-02")
                        tags: Optional[List[str]] = ["a", "b"]
                        map: Optional[Dict[str, Any]] = {"a": 1.0, "b": []}
                        sign: Optional[int] = Field(default=-1)
                    """)
                .learn();

        assertThat(learned.of("limit", Default.class)).containsExactly(value(new BigDecimal("50")));
        assertThat(learned.of("ratio", Default.class)).containsExactly(value(new BigDecimal("1.5")));
        assertThat(learned.of("on", Default.class)).containsExactly(value(true));
        assertThat(learned.of("name", Default.class)).containsExactly(value("a very long name"));
        assertThat(learned.of("since", Default.class)).containsExactly(value("2024-01-02"));
        assertThat(learned.of("tags", Default.class)).containsExactly(value(List.of("a", "b")));
        assertThat(learned.of("map", Default.class))
                .containsExactly(value(Map.of("a", BigDecimal.ONE, "b", List.of())));
        assertThat(learned.of("sign", Default.class)).containsExactly(value(new BigDecimal("-1")));
    }

    private static Default value(Object value) {
        return new Default(new DefaultValue(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Optional[str] = None",
                "OptionalNullable[str] = UNSET",
                "str = Field(default_factory=list)",
                "str = something(else_)",
                "str = b\"bytes\"",
                "str = f\"{x}\"",
                "str = 1e999999999",
                "str = 0x",
                "str = [1, other()]",
                "str = {key: 1}"
            })
    void what_is_no_value_of_JSON_is_no_default(String declared) {
        Learned learned = field("it: Optional[str]", "it: " + declared);

        assertThat(learned.of("it")).isNotEmpty();
        assertThat(learned.of("it", Default.class)).isEmpty();
    }

    @Test
    void the_value_of_a_constant_is_a_default_only_where_the_docs_do_not_say_it_is_one() {
        String declared = """
                KIND: Annotated[
                        Annotated[Optional[Kind], AfterValidator(validate_const(Kind.A))],
                        pydantic.Field(alias="kind"),
                    ] = Kind.A

                class Kind(str, Enum):
                    A = "a"
                """;

        assertThat(field("kind: Optional[str]", declared).of("kind")).contains(new WireName("kind"), value("a"));
        assertThat(field("kind: Optional[Literal[\"a\"]]", declared).of("kind", Default.class))
                .isEmpty();
    }

    @Test
    void the_default_of_an_enum_is_its_value_wherever_the_enum_comes_from() {
        Learned learned = new Learning()
                .object("components/Thing", "a: Optional[str]", "b: Optional[str]", "c: Optional[str]")
                .file("src/acme/models/components/accepts.py", """
                    class Accepts(str, Enum):
                        JSON = "application/json"
                    """)
                .file("src/acme/models/other/accepts.py", """
                    class Accepts(str, Enum):
                        JSON = "another"
                    """)
                .thing("""
                    from .accepts import Accepts as Kinds
                    from acme.models.components import (accepts as components_accepts, more)
                    from acme.models import components, other

                    class Thing(BaseModel):
                        a: Optional[Kinds] = Kinds.JSON
                        b: Optional[components_accepts.Accepts] = components_accepts.Accepts.JSON
                        c: Optional[other.Accepts] = other.Accepts.JSON
                    """)
                .learn();

        assertThat(learned.of("a", Default.class)).containsExactly(value("application/json"));
        assertThat(learned.of("b", Default.class)).containsExactly(value("application/json"));
        assertThat(learned.of("c", Default.class)).containsExactly(value("another"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "datetime | date | DATE",
                "datetime | Optional[datetime.date] = None | DATE",
                "List[datetime] | List[date] | DATE",
                "float | Decimal | DECIMAL",
                "str | int | INTEGER",
                "int | Annotated[int, BeforeValidator(validate_int), PlainSerializer(serialize_int(True))] | STRING",
            })
    void the_kind_of_a_value_is_told_where_the_docs_say_another(String documented, String declared, ScalarKind kind) {
        assertThat(field("it: " + documented, "it: " + declared).of("it", Kind.class))
                .containsExactly(new Kind(kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date | date",
                "int | Annotated[int, PlainSerializer(serialize_int(False))]",
                "str | Union[str, int]",
                "str | Any",
                "str | Literal[\"a\"]"
            })
    void no_kind_is_told_where_the_docs_agree_or_the_client_does_not_say(String documented, String declared) {
        assertThat(field("it: " + documented, "it: " + declared).of("it", Kind.class))
                .isEmpty();
    }

    @Test
    void an_enum_is_open_if_the_client_takes_other_values_and_its_further_values_are_told() {
        Learned learned = new Learning()
                .enumeration("components/Closed", "a", "b")
                .enumeration("components/Known", "a")
                .enumeration("components/Words", "a")
                .enumeration("components/Few", "a")
                .thing("""
                    class Closed(str, Enum):
                        r\"""Closed\"""
                        A = "a"
                        B = "b"

                    class Known(str, Enum, metaclass=utils.OpenEnumMeta):
                        A = "a"
                        OTHER = "other"

                    Words = Union[Literal["a", "more",], UnrecognizedStr]
                    r\"""Words\"""

                    Few = Literal["a"]
                    """)
                .learn();

        assertThat(learned.of("components/Closed", "")).containsExactly(new Open(false));
        assertThat(learned.of("components/Known", "")).containsExactly(new Open(true), new Values(List.of("other")));
        assertThat(learned.of("components/Words", "")).containsExactly(new Open(true), new Values(List.of("more")));
        assertThat(learned.of("components/Few", "")).containsExactly(new Open(false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Arm = Annotated[Union[Cat, Dog], Field(discriminator=\"TYPE\")]",
                "Arm = TypeAliasType(\"Arm\", Annotated[Union[Cat, Dog], Discriminator(\"TYPE\")])",
                "Arm: TypeAlias = Annotated[Cat | Dog, Field(discriminator='TYPE')]",
                "type Arm = Annotated[Cat | Dog, Field(discriminator='TYPE')]",
                "Arm = Annotated[Union['Cat', 'Dog'], pydantic.Field(discriminator='TYPE')]",
                "Arm = Annotated[Union[Annotated[Union[Cat, Dog], Field(discriminator='no')], Dog], Field(discriminator='TYPE')]",
                "Arm = Annotated[Union[Cats, Dog], Field(discriminator='TYPE')]",
                "Arm = Annotated[Union[Annotated[Cat, Tag('cat')], Annotated[Dog, Tag('dog')]],"
                        + " Discriminator(lambda m: get_discriminator(m, \"kind_\", \"$kind\"))]",
                "Arm = Annotated[Union[Cat, Dog, UnknownArm],"
                        + " BeforeValidator(partial(parse_open_union, disc_key=\"$kind\", variants=_V, union_name=\"Arm\"))]"
            })
    void a_union_is_told_apart_by_the_name_in_JSON_of_what_the_client_looks_at(String alias) {
        Learned learned = new Learning()
                .object("components/Cat", "type: str")
                .object("components/Dog", "type: str")
                .union("components/Arm", "components.Cat", "components.Dog")
                .thing("""
                    class CatTypedDict(TypedDict):
                        type: Literal["cat"]

                    class Cat(BaseModel):
                        TYPE: Annotated[Literal["cat"], Field(alias="$kind")] = "cat"

                    class Dog(BaseModel):
                        TYPE: Annotated[Literal["dog"], Field(alias="$kind")] = "dog"

                    Cats = TypeAliasType("Cats", Union[Cats, Cat])

                    """ + alias + "\n")
                .learn();

        assertThat(learned.of("components/Arm", "")).containsExactly(new DiscriminatedBy("$kind"));
    }

    @Test
    void a_union_that_only_a_field_tells_apart_is_told_apart_too() {
        Learned learned = new Learning()
                .object("components/Cat", "kind: str")
                .object("components/Dog", "kind: str")
                .union("components/Pet", "components.Cat", "components.Dog")
                .object("components/Thing", "pets: List[components.Pet]")
                .thing("""
                    class Cat(BaseModel):
                        kind: Annotated[str, Field(alias="Kind")]

                    class Dog(BaseModel):
                        kind: Annotated[str, Field(alias="Kind")]

                    class Thing(BaseModel):
                        pets: List[Annotated[Union[Cat, Dog], Discriminator("kind")]]
                    """)
                .learn();

        assertThat(learned.of("components/Pet", "")).containsExactly(new DiscriminatedBy("Kind"));
    }

    @Test
    void an_attribute_that_no_arm_has_tells_nothing_apart() {
        Learned learned = new Learning()
                .object("components/Cat", "kind: str")
                .union("components/Pet", "components.Cat", "str")
                .thing("""
                    class Cat(BaseModel):
                        kind: str

                    Pet = Annotated[Union[Cat, str], Field(discriminator="sort")]
                    """)
                .learn();

        assertThat(learned.of("components/Pet", "")).isEmpty();
    }

    @Test
    void properties_of_any_name_have_the_kind_that_the_client_says() {
        Learned learned = new Learning()
                .object("components/Thing", "id: str", "__pydantic_extra__: Dict[str, str]")
                .thing("""
                    class Thing(BaseModel):
                        model_config = ConfigDict(populate_by_name=True, extra="allow")
                        __pydantic_extra__: Dict[str, int] = pydantic.Field(init=False)
                        id: str

                        @property
                        def additional_properties(self):
                            wrong: str = "no field"
                            return self.__pydantic_extra__
                    """)
                .learn();

        assertThat(learned.of("__pydantic_extra__")).containsExactly(new Kind(ScalarKind.INTEGER));
        assertThat(learned.facts().properties()).isEqualTo(1);
    }

    @Test
    void a_fact_has_the_line_of_the_client_that_shows_it() {
        Learned learned = field("auth_token: str", "auth_token: Annotated[\n        str, Field(alias='authToken')]");

        assertThat(learned.facts().facts())
                .extracting(each ->
                        each.origin().source().label() + " " + each.origin().text())
                .containsOnly("client src/acme/models/components/thing.py:4");
        assertThat(learned.facts().facts())
                .extracting(each -> (Object) each.statement().getClass())
                .containsExactly(WireName.class, Nullable.class);
    }
}
