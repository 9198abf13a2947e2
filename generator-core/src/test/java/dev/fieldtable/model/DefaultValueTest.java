package dev.fieldtable.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DefaultValueTest {
    @Test
    void what_is_no_json_value_is_refused_however_deep_it_is() {
        for (Object value : List.of(1, 2.0, 'c', List.of(1L), Map.of("a", List.of(new Object())))) {
            assertThatThrownBy(() -> new DefaultValue(value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("no JSON value: ");
        }
        assertThatThrownBy(() -> new DefaultValue(Map.of(BigDecimal.ONE, "one")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_does_not_follow_the_lists_and_maps_that_it_was_given() {
        List<Object> list = new ArrayList<>(List.of("a"));
        Map<String, Object> map = new HashMap<>(Map.of("list", list));
        DefaultValue value = new DefaultValue(map);

        list.add("b");
        map.put("c", "d");

        assertThat(value).isEqualTo(new DefaultValue(Map.of("list", List.of("a"))));
    }

    @Test
    void people_are_shown_json_on_one_line() {
        assertThat(new DefaultValue(null).label()).isEqualTo("null");
        assertThat(new DefaultValue(new BigDecimal("1E+9")).label()).isEqualTo("1E+9");
        assertThat(new DefaultValue(List.of("a\n\"b\\", true, Map.of("c", List.of()))).label())
                .isEqualTo("[\"a\\u000a\\\"b\\\\\", true, {\"c\": []}]");
    }
}
