package dev.fieldtable.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.emit.Pages;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TypeGraphTest {
    /** Pages of types, each with a field of each type that it names. */
    private static SourceText type(String name, String... named) {
        String[] rows = new String[named.length];
        for (int i = 0; i < named.length; i++) {
            rows[i] = "of_" + named[i] + " | [models." + named[i] + "](../models/" + named[i] + ".md) | \u2713";
        }
        return Pages.fields("models/" + name + ".md", name, rows);
    }

    private static List<String> recursive(SourceText... pages) {
        TypeModel model =
                Generator.link(GenerationRequest.of("com.acme"), List.of(pages)).model();
        return TypeGraph.recursive(model).stream().map(TypeId::name).sorted().toList();
    }

    @Test
    void a_type_is_recursive_that_names_itself_or_another_that_leads_back() {
        assertThat(recursive(
                        type("Self", "Self"), type("A", "B"), type("B", "C", "Leaf"), type("C", "A"), type("Leaf")))
                .containsExactly("A", "B", "C", "Self");
    }

    @Test
    void a_type_is_not_that_leads_to_a_circle_or_is_led_to_or_stands_between_two() {
        assertThat(recursive(
                        type("Before", "A"),
                        type("A", "B"),
                        type("B", "A", "Between"),
                        type("Between", "C"),
                        type("C", "D"),
                        type("D", "C", "Behind"),
                        type("Behind")))
                .containsExactly("A", "B", "C", "D");
    }

    @Test
    void a_long_way_back_is_no_way_too_deep() {
        int length = 3_000;
        List<SourceText> pages = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            pages.add(type("T" + i, "T" + (i + 1) % length));
        }

        assertThat(recursive(pages.toArray(new SourceText[0]))).hasSize(length);
    }
}
