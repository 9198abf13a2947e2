package dev.fieldtable.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Any text at all may be learned from: as answers, as an OpenAPI document, as a client's source; or be read as a state of docs. */
class EvidenceFuzzTest {
    private static final List<String> NAMES = List.of("t.json", "t.jsonl", "t.har", "api.yaml", "models/t.py", "de/t.md");

    private static final List<String> OPENINGS = List.of(
            "",
            "{\"a\":",
            "openapi: 3.1.0\ncomponents:\n  schemas:\n    T:\n      ",
            "{\"openapi\":\"3.0.0\",\"components\":{\"schemas\":{\"T\":{",
            "{\"openapi\":\"3.1.0\",\"paths\":{\"/t\":{\"get\":{",
            "{\"swagger\":\"2.0\",\"definitions\":{\"T\":{\"properties\":{\"a\":{",
            "{\"$defs\":{\"T\":{\"type\":",
            "{\"log\":{\"creator\":{},\"entries\":[{\"response\":{\"content\":{\"text\":\"",
            "class T(BaseModel):\n    a: ");

    private static final List<SourceText> PAGES = List.of(SourceText.of("models/components/t.md", """
            # T

            ## Fields

            | Field | Type                      | Required           | Description |
            | ----- | ------------------------- | ------------------ | ----------- |
            | `a`   | *str*                     | :heavy_check_mark: | What it is. |
            | `b_c` | List[*int*]               | :heavy_minus_sign: | More.       |
            | `t`   | [components.T](t.md)      | :heavy_minus_sign: | Again.      |
            """));

    @FuzzTest(maxDuration = "3m")
    void anyTextMayBeLearnedFrom(FuzzedDataProvider data) {
        GenerationRequest request = GenerationRequest.of("com.example");
        String name = data.pickValue(NAMES);
        SourceText text = SourceText.of(name, data.pickValue(OPENINGS) + data.consumeRemainingAsString());
        SortedMap<String, List<SourceText>> evidence = new TreeMap<>();
        evidence.put("place", List.of(text));

        Generator.learn(request, PAGES, evidence, "");
        Generator.tryAnswers(request, PAGES, evidence, "");
        if (Generator.isDocument(text)) {
            Generator.state(request, text, Generator.link(request, PAGES));
        }
    }
}
