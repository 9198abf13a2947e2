package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.export.ApiInfo;
import dev.fieldtable.export.Export;
import dev.fieldtable.export.ExportFormat;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds exported schemas against validators: a document is taken by the schema of its type exactly if they find no error.
 * The {@link Oracle} speaks for the validators; that they say the same is for {@link ProofTest}.
 */
class ExportToolTest {
    private static final int INSTANCES = 3_000;

    /** What is a warning or less. */
    private static final Set<String> NO_ERRORS =
            Set.of("unknown-property", "spelling", "null-unsaid", "pattern-undecided");

    /** What a schema leaves to whoever reads it. */
    private static final Set<String> FORMATS = Set.of("format", "range");

    private final TypeModel model = model();
    private final Oracle oracle = new Oracle(model);
    private final SchemaRegistry registry = registry();
    private final Map<TypeDeclaration, Schema> schemas = new HashMap<>();
    private final List<String> disagreements = new ArrayList<>();
    private int taken;
    private int refused;

    @Test
    void aSchemaTakesWhatValidatorsTake() {
        Instances random = new Instances(model, Models.SEED);
        List<TypeDeclaration> types =
                model.types().stream().filter(random::possible).toList();
        for (int i = 0; i < INSTANCES; i++) {
            TypeDeclaration type = types.get(i % types.size());
            compare(type, "as documented", random.some(type, 40 + i % 7 * 40));
        }

        assertThat(disagreements).isEmpty();
        assertThat(taken).isEqualTo(INSTANCES);
    }

    @Test
    void aSchemaRefusesWhatValidatorsRefuse() {
        Instances random = new Instances(model, Models.SEED);
        for (TypeDeclaration type : model.types()) {
            if (type instanceof ObjectType object && random.possible(type)) {
                for (Supplier<Mutation> mutation : Mutations.of(model, type, random.full(object), 1)) {
                    compare(type, mutation.get().what(), mutation.get().document());
                }
            }
        }

        assertThat(disagreements).isEmpty();
        assertThat(refused).isGreaterThan(1_000);
    }

    private void compare(TypeDeclaration type, String what, Object document) {
        List<Finding> errors = oracle.findings(type, document).stream()
                .filter(finding -> !NO_ERRORS.contains(finding.rule()))
                .toList();
        if (errors.stream().anyMatch(finding -> FORMATS.contains(finding.rule()))) {
            return;
        }
        boolean takes =
                schema(type).validate(Json.write(document), InputFormat.JSON).isEmpty();
        taken += takes ? 1 : 0;
        refused += takes ? 0 : 1;
        if (takes != errors.isEmpty()) {
            disagreements.add(type.id() + ", " + what + ": " + errors + " in " + Json.write(document));
        }
    }

    private Schema schema(TypeDeclaration type) {
        return schemas.computeIfAbsent(
                type, key -> registry.getSchema(SchemaLocation.of("https://example.com/all#/$defs/" + key.id())));
    }

    private SchemaRegistry registry() {
        String all = Export.write(model, ExportFormat.JSON_SCHEMA, new ApiInfo("All", "1"))
                .value();
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of("https://example.com/all", all)));
    }

    private static TypeModel model() {
        List<SourceText> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Models.DOCS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                pages.add(SourceText.of(
                        Models.DOCS.relativize(file).toString().replace('\\', '/'), Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Generator.inspect(GenerationRequest.of("com.example"), pages).model();
    }
}
