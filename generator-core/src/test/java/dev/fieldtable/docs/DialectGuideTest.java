package dev.fieldtable.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.dialect.description.DescriptionFile;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/dialects.md says: its page becomes its Java by its description, and the schema knows all of it. */
class DialectGuideTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void the_page_of_the_guide_becomes_its_java() throws IOException {
        String guide = Files.readString(DOCS.resolve("dialects.md"));
        SourceText page = SourceText.of("reels.md", block(guide, "markdown docs/reels.md"));
        GenerationRequest request = GenerationRequest.of("com.acme")
                .withDescription(DescriptionFile.read(
                                SourceText.of("reels.dialect.yaml", block(guide, "yaml reels.dialect.yaml")))
                        .value()
                        .orElseThrow());

        GenerationResult result = Generator.generate(request, List.of(page));

        assertThat(result.diagnostics())
                .filteredOn(each -> each.severity() != Severity.INFO)
                .isEmpty();
        GeneratedFile reel = result.files().stream()
                .filter(file -> file.path().equals("com/acme/Reel.java"))
                .findFirst()
                .orElseThrow();
        assertThat(reel.content().lines())
                .containsAll(block(guide, "java com/acme/Reel.java").lines().toList());
        assertThat(result.files())
                .extracting(GeneratedFile::path)
                .contains("com/acme/Person.java", "com/acme/ReelState.java", "com/acme/ReelPlace.java");
    }

    @Test
    void the_schema_knows_every_description() throws IOException {
        String guide = Files.readString(DOCS.resolve("dialects.md"));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(DOCS.resolve("dialect.schema.json")), InputFormat.JSON);

        assertThat(schema.validate(block(guide, "yaml reels.dialect.yaml"), InputFormat.YAML))
                .isEmpty();
        try (Stream<Path> files = Files.list(DOCS.resolve("dialects"))) {
            for (Path file : files.toList()) {
                assertThat(schema.validate(Files.readString(file), InputFormat.YAML))
                        .as("%s", file)
                        .isEmpty();
            }
        }
        assertThat(schema.validate("models: {page: x}", InputFormat.YAML)).isNotEmpty();
    }

    private static String block(String guide, String info) {
        int start = guide.indexOf("```" + info + "\n") + info.length() + 4;
        return guide.substring(start, guide.indexOf("```\n", start));
    }
}
