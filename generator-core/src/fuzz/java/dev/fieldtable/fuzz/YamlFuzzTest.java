package dev.fieldtable.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.dialect.description.DescriptionFile;
import dev.fieldtable.dialect.description.DialectDescription;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.facts.FactsText;
import dev.fieldtable.project.setting.SettingsFile;
import dev.fieldtable.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Any text at all may stand in a file that people write: facts, a description of a dialect, settings. */
class YamlFuzzTest {
    /** What leads to the members at once. */
    private static final List<String> OPENINGS = List.of(
            "",
            "format: 1\nbyHand:\n  - {model: T, property: a, ",
            "format: 1\nwireNames:\n  rule: snake\n  words: {",
            "name: T\ncolumns:\n  name: Field\n  type: Type\n",
            "docs: docs\nbasePackage: ",
            "apis:\n  a:\n    docs: ");

    private static final SourceText PAGE = SourceText.of(
            "models/t.md",
            "# T\n\n## Fields\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n| `a` | *str* | yes | A. |\n");

    @FuzzTest(maxDuration = "3m")
    void anyTextIsWhatPeopleWriteOrIsRefused(FuzzedDataProvider data) {
        SourceText text = SourceText.of("file.yaml", data.pickValue(OPENINGS) + data.consumeRemainingAsString());
        GenerationRequest request = GenerationRequest.of("com.example");

        Facts facts = Facts.parse(text).value();
        FactsText.write(facts);
        FactsText.update(text, facts.rules(), facts.facts());
        Generator.generate(request.withFacts(facts), List.of(PAGE));
        // No lambda: what stands in its signature is loaded before Jazzer looks, which then breaks it.
        Optional<DialectDescription> description = DescriptionFile.read(text).value();
        if (description.isPresent()) {
            Generator.generate(request.withDescription(description.get()), List.of(PAGE));
        }
        SettingsFile.write(SettingsFile.parse(text, Path.of("")).value().shared());
    }
}
