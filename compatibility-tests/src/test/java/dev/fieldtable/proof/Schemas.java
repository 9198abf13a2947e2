package dev.fieldtable.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import dev.fieldtable.export.ApiInfo;
import dev.fieldtable.export.Export;
import dev.fieldtable.export.ExportFormat;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The exported schemas of a model, asked through a validator that others have made. It needs Jackson 2. */
final class Schemas implements SchemaVerdict {
    private static final String ALL = "https://example.com/all";

    /** Whoever asks for a definition by its address has the whole document read anew. */
    private final Schema document;

    private final TypeModel model;
    private final Map<Documented, String> names = new HashMap<>();
    private final Map<TypeId, Schema> schemas = new HashMap<>();

    Schemas(TypeModel model) {
        String all = Export.write(model, ExportFormat.JSON_SCHEMA, new ApiInfo("All", "1"))
                .value();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ALL, all)));
        this.model = model;
        this.document = registry.getSchema(SchemaLocation.of(ALL));
        document.getSchemaNode()
                .get("$defs")
                .properties()
                .forEach(entry -> names.put(Documented.of(entry.getValue()), entry.getKey()));
    }

    @Override
    public boolean takes(TypeId type, String json) {
        return schemas.computeIfAbsent(type, this::schema)
                .validate(json, InputFormat.JSON)
                .isEmpty();
    }

    private Schema schema(TypeId type) {
        TypeDeclaration declaration = model.find(type).orElseThrow();
        NodePath path = new NodePath(PathType.JSON_POINTER)
                .append("$defs")
                .append(Objects.requireNonNull(names.get(Documented.of(declaration))));
        return document.getRefSchema(path);
    }

    /** Names follow from ids in a way that is the export's own; what each schema says of its type is enough to find it. */
    private record Documented(String title, String file, int line) {
        static Documented of(TypeDeclaration type) {
            return new Documented(
                    type.id().name(), type.span().path(), type.span().line());
        }

        static Documented of(JsonNode schema) {
            JsonNode docs = schema.get("x-docs");
            return new Documented(
                    schema.get("title").textValue(),
                    docs.get("file").textValue(),
                    docs.get("line").intValue());
        }
    }
}
