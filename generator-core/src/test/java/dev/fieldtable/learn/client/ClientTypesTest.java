package dev.fieldtable.learn.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Which model of a client a page documents. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClientTypesTest {
    private static String model(String name, String... fields) {
        StringBuilder text = new StringBuilder("class " + name + "(BaseModel):\n    pass\n");
        for (String field : fields) {
            int to = field.indexOf('=');
            text.append("    %s: Annotated[str, pydantic.Field(alias=\"%s\")]\n"
                    .formatted(field.substring(0, to), field.substring(to + 1)));
        }
        return text.toString();
    }

    @Test
    void of_several_of_one_name_it_is_the_one_in_the_package() {
        Learning.Learned learned = new Learning()
                .object("components/Thing", "id: str")
                .object("operations/Thing", "id: str")
                .file("src/acme/models/operations/get_thing.py", model("Thing", "id=operation"))
                .file("src/acme/models/components/thing.py", model("Thing", "id=component"))
                .learn();

        assertThat(learned.name("id")).containsExactly("component");
        assertThat(learned.of("operations/Thing", "id").toString()).contains("operation");
        assertThat(learned.facts().joined()).isEqualTo(2);
    }

    @Test
    void of_several_clients_in_one_tree_it_is_that_of_the_docs() {
        Learning.Learned learned = new Learning()
                .object("lending/shared/Thing", "id: str")
                .file("banking/src/acme/models/shared/thing.py", model("Thing", "id=banking"))
                .file("lending/src/acme/models/shared/thing.py", model("Thing", "id=lending"))
                .learn();

        assertThat(learned.facts().facts().toString()).contains("lending").doesNotContain("banking");
    }

    @Test
    void a_page_in_another_folder_is_joined_by_its_name_if_they_share_most_properties() {
        Learning learning = new Learning()
                .object("components/Thing", "id: str", "first_name: str", "last_name: str")
                .object("components/Other", "id: str", "first_name: str", "last_name: str");

        Learning.Learned learned = learning.file(
                        "acme/models/thing.py",
                        model("Thing", "id=id", "first_name=firstName") + "\n" + model("Other", "id=ID", "size=Size"))
                .learn();

        assertThat(learned.name("first_name")).containsExactly("firstName");
        assertThat(learned.of("components/Other", "id")).isEmpty();
    }

    @Test
    void a_model_that_has_its_page_is_not_that_of_another_page_of_its_name() {
        Learning.Learned learned = new Learning()
                .object("components/Thing", "id: str", "first_name: str")
                .object("webhooks/Thing", "id: str", "first_name: str")
                .thing(model("Thing", "id=ID", "first_name=firstName"))
                .learn();

        assertThat(learned.name("first_name")).containsExactly("firstName");
        assertThat(learned.of("webhooks/Thing", "first_name")).isEmpty();
    }

    @Test
    void case_and_separators_of_a_name_do_not_count() {
        Learning.Learned learned = new Learning()
                .object("components/MyThingID", "id: str")
                .file("src/acme/models/components/thing.py", model("My_ThingId", "id=ID"))
                .learn();

        assertThat(learned.facts().facts().toString()).contains("ID");
    }

    @Test
    void the_page_of_an_error_is_about_what_the_error_holds() {
        Learning.Learned learned = new Learning()
                .object("errors/Failure", "error_code: str")
                .file("src/acme/models/errors/failure.py", model("FailureData", "error_code=errorCode") + """

                    @dataclass(unsafe_hash=True)
                    class Failure(AcmeError):
                        data: FailureData = field(hash=False)

                        def __init__(self, data: FailureData):
                            super().__init__(data)
                    """)
                .learn();

        assertThat(learned.of("errors/Failure", "error_code").toString()).contains("errorCode");
    }

    @Test
    void what_is_left_is_joined_if_no_other_has_the_same_attributes() {
        Learning.Learned learned = new Learning()
                .object("components/Thing", "id: str", "first_name: str", "last_name: str")
                .object("components/Pair", "a_b: str", "c_d: str")
                .object("components/Twin", "x: str", "y: str", "z_z: str")
                .thing(model("Renamed", "id=id", "last_name=lastName", "first_name=firstName")
                        + model("Two", "a_b=aB", "c_d=cD")
                        + model("TwinOne", "x=x", "y=y", "z_z=zZ")
                        + model("TwinTwo", "x=x", "y=y", "z_z=ZZ"))
                .learn();

        assertThat(learned.name("first_name")).containsExactly("firstName");
        assertThat(learned.of("components/Pair", "a_b")).isEmpty();
        assertThat(learned.of("components/Twin", "z_z")).isEmpty();
    }

    @Test
    void what_a_model_inherits_is_its_own_and_what_it_says_anew_counts() {
        Learning.Learned learned = new Learning()
                .object("components/Thing", "id: str", "first_name: str", "kind: str")
                .file("src/acme/models/components/base.py", """
                    class Root(BaseModel, Base):
                        id: Annotated[str, Field(alias="ID")]

                    class Base(Root):
                        first_name: Annotated[str, Field(alias="wrong")]
                        kind: Annotated[str, Field(alias="Kind")]
                    """)
                .thing("""
                    from .base import Base

                    class Thing(Base):
                        first_name: Annotated[str, Field(alias="firstName")]
                    """)
                .learn();

        assertThat(learned.name("id")).containsExactly("ID");
        assertThat(learned.name("first_name")).containsExactly("firstName");
        assertThat(learned.name("kind")).containsExactly("Kind");
    }

    @Test
    void the_typed_dictionary_beside_a_model_is_no_model() {
        Learning.Learned learned =
                new Learning().object("components/Thing", "id: str").thing("""
                    class ThingTypedDict(TypedDict):
                        id: str

                    class Thing(TypedDict):
                        id: str
                    """).learn();

        assertThat(learned.facts().facts()).isEmpty();
        assertThat(learned.facts().types()).isZero();
    }

    @Test
    void a_page_of_an_enum_is_no_model_of_that_name() {
        Learning.Learned learned = new Learning()
                .enumeration("components/Thing", "a", "b")
                .thing(model("Thing", "a=A") + "\nclass thing(str, Enum):\n    A = 'a'\n    C = 'c'\n")
                .learn();

        assertThat(learned.of("components/Thing", "").toString()).contains("values=[c]");
    }
}
