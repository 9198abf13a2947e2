package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What docs show of their models is found, read and counted; the generator needs Jackson 2 to read it. */
class ExampleToolTest {
    private static final SourceText POINT = SourceText.of("models/point.md", """
            # Point

            ```json
            {"above": "the heading of the fields, and of another type"}
            ```

            ## Fields

            | Field | Type | Required | Description | Example |
            | --- | --- | --- | --- | --- |
            | `x` | *int* | :heavy_check_mark: | N/A | 3 |
            | `y` | *int* | :heavy_check_mark: | N/A | |
            | `next` | List[[models.Point](../models/point.md)] | :heavy_minus_sign: | N/A | [{"x": 1, "y": 2}, {"x": 3}] |

            ```json
            {"x": 1, "y": 2}
            ```

            ```json
            {"x": 1, "y": "two", "z": 3, "next": [{"x": 1, "y": "two"}]}
            ```

            ```json
            {"x": 1, …}
            ```

            ```json
            {"x": true, "y": 1, "next": 7}
            ```

            ```xml
            <x/>
            ```
            """);

    @Test
    void examplesOfModelsAreReadAndCountedByWhatIsUnfitAboutThem() {
        Generated generated = Generated.compiled(List.of(POINT), GenerationRequest.of("com.example.shown"));
        ExampleProof proof = new ExampleProof(generated, Mappers.plain(), PageExamples.of(generated, List.of(POINT)));

        proof.run();

        assertThat(proof.failures()).isEmpty();
        assertThat(proof.summary())
                .containsExactly(
                        "5 examples of the docs read, 3 of them with findings; 1 unreadable, 1 of no model here",
                        "  no JSON: 1, first at models/point.md:23",
                        "  required: 1, first at models/point.md:13 /y",
                        "  type: 2, first at models/point.md:19 /next/0/y",
                        "  unknown-property: 1, first at models/point.md:19 /z");
    }
}
