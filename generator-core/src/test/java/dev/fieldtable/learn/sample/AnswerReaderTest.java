package dev.fieldtable.learn.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.learn.WrittenDocs;
import dev.fieldtable.learn.json.DamageException;
import dev.fieldtable.learn.json.Json;
import dev.fieldtable.learn.json.JsonTexts;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswerReaderTest {
    private static final TypeModel DOCS = new WrittenDocs()
            .object(
                    "components/User",
                    "id: int",
                    "full_name: str",
                    "home: Optional[components.Place]",
                    "places: Optional[List[components.Place]]",
                    "by_city: Optional[Dict[str, components.Place]]",
                    "mood: Optional[components.Mood]",
                    "pet: Optional[components.Pet]",
                    "score: Optional[float]",
                    "note: Optional[Nullable[str]]")
            .object("components/Place", "city_name: Optional[str]", "above: Optional[components.Place]")
            .enumeration("components/Mood", "glad", "sad")
            .object("components/Cat", "kind: Literal[\"cat\"]", "lives_left: int")
            .object("components/Dog", "kind: Literal[\"dog\"]", "is_good: bool")
            .union("components/Pet", "components.Cat", "components.Dog")
            .model();

    @Test
    void a_key_is_reached_where_it_and_all_above_it_are_names_in_JSON() {
        Reading reading = read("""
                {"id": 1, "fullName": "Ada", "home": {"city_name": "x"}, "Places": [{"city_name": "y"}]}
                """);

        assertThat(reading.keys().stream().filter(Reading.Key::reached).map(Reading.Key::place))
                .extracting(Object::toString)
                .containsExactly("a.json#/id", "a.json#/home", "a.json#/home/city_name");
        assertThat(reading.known()).isEqualTo(6);
        assertThat(reading.reached()).isEqualTo(3);
        assertThat(properties(reading)).containsExactly("id", "full_name", "home", "places", "city_name", "city_name");
        assertThat(reading.departures()).isEmpty();
    }

    @Test
    void the_keys_of_a_map_are_data() {
        Reading reading = read("{\"id\": 1, \"full_name\": \"\", \"by_city\": {\"Rome\": {\"cityName\": \"x\"}}}");

        assertThat(reading.keys())
                .extracting(each -> each.place().toString())
                .contains("a.json#/by_city/Rome/cityName")
                .doesNotContain("a.json#/by_city/Rome");
        assertThat(reading.departures()).isEmpty();
    }

    @Test
    void an_arm_is_chosen_by_its_constant_and_by_its_keys() {
        assertThat(read("{\"id\": 1, \"fullName\": \"\", \"pet\": {\"kind\": \"dog\", \"isGood\": true}}")
                        .departures())
                .isEmpty();
        assertThat(read("{\"id\": 1, \"fullName\": \"\", \"pet\": {\"livesLeft\": 9}}")
                        .departures())
                .extracting(Reading.Found::departure)
                .containsExactly(new Departure(Departure.Kind.ABSENT, id("Cat"), "kind", ""));
    }

    @Test
    void what_is_not_as_documented_is_told_of() {
        Reading reading = read("""
                {"id": "1", "home": null, "mood": "odd", "more": [1], "score": 3, "note": null,
                 "places": [{"cityName": 7}, null], "pet": 5}
                """);

        assertThat(reading.departures())
                .extracting(Reading.Found::departure)
                .containsExactlyInAnyOrder(
                        new Departure(Departure.Kind.OTHER_TYPE, id("User"), "id", "a text"),
                        new Departure(Departure.Kind.NULL, id("User"), "home", ""),
                        new Departure(Departure.Kind.UNDOCUMENTED_VALUE, id("Mood"), "mood", "odd"),
                        new Departure(Departure.Kind.UNDOCUMENTED_PROPERTY, id("User"), "more", "a list"),
                        new Departure(Departure.Kind.OTHER_TYPE, id("Place"), "city_name", "a whole number"),
                        new Departure(Departure.Kind.OTHER_TYPE, id("User"), "places", "null"),
                        new Departure(Departure.Kind.OTHER_TYPE, id("User"), "pet", "a whole number"),
                        new Departure(Departure.Kind.ABSENT, id("User"), "full_name", ""));
    }

    @Test
    void a_list_is_one_of_documents_and_what_is_no_object_is_told_of() {
        assertThat(read("[{\"id\": 1, \"fullName\": \"\"}, {\"id\": 2, \"fullName\": \"\"}]")
                        .known())
                .isEqualTo(4);
        assertThat(read("7").departures()).hasSize(1);
        assertThat(read("[]").departures()).isEmpty();
    }

    @Test
    void places_are_pointers() {
        assertThat(read("{\"id\": 1, \"fullName\": \"\", \"a/b~c\": 1}").departures())
                .extracting(each -> each.place().toString())
                .containsExactly("a.json#/a~1b~0c");
    }

    @Test
    void a_document_as_deep_as_one_may_be_is_read() {
        String deep = "{\"above\": ".repeat(900) + "{}" + "}".repeat(900);

        assertThat(read("{\"id\": 1, \"fullName\": \"\", \"home\": " + deep + "}")
                        .known())
                .isEqualTo(903);
    }

    private static List<String> properties(Reading reading) {
        List<String> names = new ArrayList<>();
        for (Reading.Key key : reading.keys()) {
            Property property = key.property();
            names.add(property == null ? "" : property.name());
        }
        return names;
    }

    private static TypeId id(String name) {
        return new TypeId("components", name);
    }

    private static Reading read(String json) {
        List<Json> documents = new ArrayList<>();
        try {
            JsonTexts.read(json, documents::add);
        } catch (DamageException e) {
            throw new AssertionError(e);
        }
        return AnswerReader.of(DOCS).read(id("User"), documents.get(0), "a.json");
    }
}
