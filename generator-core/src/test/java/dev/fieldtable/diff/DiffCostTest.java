package dev.fieldtable.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.AllocatedBytes;
import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.emit.Pages;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What docs cost in which all is called otherwise than before, so that each thing has to be compared with each. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiffCostTest {
    private static final GenerationRequest REQUEST = GenerationRequest.of("com.acme");

    @Test
    void four_times_the_types_take_little_more_than_four_times_as_much() {
        cost(types("Track", 10), types("Reel", 10));

        long few = cost(types("Track", 100), types("Reel", 100));

        assertThat(cost(types("Track", 400), types("Reel", 400))).isLessThan(6 * few);
    }

    @Test
    void four_times_the_properties_take_little_more_than_four_times_as_much() {
        cost(properties("track", 10), properties("reel", 10));

        long few = cost(properties("track", 100), properties("reel", 100));

        assertThat(cost(properties("track", 400), properties("reel", 400))).isLessThan(6 * few);
    }

    private static long cost(List<SourceText> before, List<SourceText> after) {
        DocsState was = Generator.state(REQUEST, before).value();
        DocsState is = Generator.state(REQUEST, after).value();
        return AllocatedBytes.of(() -> ModelDiff.between(was, is));
    }

    private static List<SourceText> types(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Pages.fields(
                        "models/" + name.toLowerCase(Locale.ROOT) + i + ".md",
                        name + i,
                        "name | *str* | yes",
                        "length | *int* | yes",
                        "tint | *str* | yes"))
                .toList();
    }

    private static List<SourceText> properties(String name, int count) {
        String[] rows = IntStream.range(0, count)
                .mapToObj(i -> name + "_" + i + " | *str* | yes")
                .toArray(String[]::new);
        return List.of(Pages.fields("models/thing.md", "Thing", rows));
    }
}
