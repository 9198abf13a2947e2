package dev.fieldtable.learn.join;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.learn.WrittenDocs;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeyMatchingTest {
    private final TypeModel model = new WrittenDocs()
            .object(
                    "components/Thing",
                    "rating: float",
                    "rating_array: List[components.Tag]",
                    "guid: str",
                    "guids: List[components.Tag]",
                    "user_id: str",
                    "meta: Dict[str, str]",
                    "zip_code: str")
            .object("components/Tag", "tag: str")
            .model();

    @Test
    void case_and_separators_do_not_count() {
        assertThat(match(Map.of("userID", Shape.SCALARS))).containsEntry("userID", "user_id");
        assertThat(match(Map.of("USER-ID", Shape.ANY))).containsEntry("USER-ID", "user_id");
    }

    @Test
    void of_two_keys_of_one_spelling_the_shape_tells() {
        assertThat(match(Map.of("rating", Shape.SCALARS, "Rating", Shape.OBJECTS)))
                .containsEntry("rating", "rating")
                .containsEntry("Rating", "rating_array");
        assertThat(match(Map.of("Rating", Shape.OBJECTS))).containsExactly(Map.entry("Rating", "rating_array"));
        assertThat(match(Map.of("Guid", Shape.OBJECTS, "guid", Shape.SCALARS)))
                .containsEntry("Guid", "guids")
                .containsEntry("guid", "guid");
    }

    @Test
    void a_value_of_another_shape_is_still_that_property() {
        assertThat(match(Map.of("userId", Shape.OBJECTS))).containsEntry("userId", "user_id");
    }

    @Test
    void what_is_no_spelling_of_a_property_is_none() {
        assertThat(match(Map.of("user", Shape.SCALARS, "", Shape.ANY, "$", Shape.ANY, "_meta_", Shape.SCALARS)))
                .containsExactly(Map.entry("_meta_", "meta"));
    }

    @Test
    void where_all_keys_are_known_the_last_key_is_the_last_property_if_it_is_a_part_of_it() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("rating", Shape.SCALARS);
        keys.put("Rating", Shape.OBJECTS);
        keys.put("guid", Shape.SCALARS);
        keys.put("Guid", Shape.OBJECTS);
        keys.put("userId", Shape.SCALARS);
        keys.put("_meta", Shape.OBJECTS);
        Map<String, Shape> withPart = new LinkedHashMap<>(keys);
        withPart.put("zip", Shape.SCALARS);
        Map<String, Shape> withStranger = new LinkedHashMap<>(keys);
        withStranger.put("postal", Shape.SCALARS);

        assertThat(names(matching().matchAll(withPart))).containsEntry("zip", "zip_code");
        assertThat(matching().matchAll(withStranger)).doesNotContainKey("postal");
        assertThat(matching().match(withPart)).doesNotContainKey("zip");
    }

    private Map<String, String> match(Map<String, Shape> keys) {
        return names(matching().match(keys));
    }

    private static Map<String, String> names(Map<String, Property> matched) {
        Map<String, String> names = new LinkedHashMap<>();
        matched.forEach((key, property) -> names.put(key, property.name()));
        return names;
    }

    private KeyMatching matching() {
        return KeyMatching.of(
                (ObjectType) model.find(new TypeId("components", "Thing")).orElseThrow(), model);
    }
}
