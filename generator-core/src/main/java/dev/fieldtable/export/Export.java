package dev.fieldtable.export;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.sample.Sample;
import dev.fieldtable.sample.Samples;
import dev.fieldtable.sample.SoundDefaults;
import dev.fieldtable.text.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Hands a model on, in a format that the tools of others read. */
public final class Export {
    private static final String TITLE = "title";
    private static final String SCHEMAS = "#/components/schemas/";

    private Export() {}

    /**
     * Writes a model of whose values the docs show none.
     *
     * @param model the model; all its types are written, and its operations where the format has such
     * @param format the format
     * @param api what is said of the API as a whole
     * @return the document, and what it lacks, as {@link #write(TypeModel, Function, ExportFormat, ApiInfo)} gives it
     */
    public static Outcome<String> write(TypeModel model, ExportFormat format, ApiInfo api) {
        return write(model, property -> List.of(), format, api);
    }

    /**
     * Writes a model.
     *
     * @param model the model; all its types are written
     * @param examples the values that the docs show of a property, which are as documented, each a {@link String},
     *     {@link Boolean} or {@link java.math.BigDecimal}, a {@link List} of values, or a {@link Map} from names to values
     * @param format the format
     * @param api what is said of the API as a whole
     * @return the document, indented, ended with {@code \n}; the same for the same model, whatever the machine. And which
     *     types have no part in it, and why
     */
    public static Outcome<String> write(
            TypeModel model, Function<Property, List<Object>> examples, ExportFormat format, ApiInfo api) {
        return switch (format) {
            case OPENAPI -> Outcome.of(openApi(model, examples, api));
            case JSON_SCHEMA -> Outcome.of(jsonSchema(model, examples, api));
            case SAMPLES -> samples(model, examples);
        };
    }

    private static Outcome<String> samples(TypeModel model, Function<Property, List<Object>> examples) {
        Outcome<SortedMap<TypeId, Sample>> samples = Samples.of(model, examples);
        SortedMap<String, @Nullable Object> document = new TreeMap<>();
        samples.value().forEach((id, sample) -> {
            Map<String, Object> documents = new LinkedHashMap<>();
            documents.put("minimal", sample.minimal());
            documents.put("full", sample.full());
            document.put(ComponentNames.of(id), documents);
        });
        return new Outcome<>(text(document), samples.diagnostics());
    }

    private static String jsonSchema(TypeModel model, Function<Property, List<Object>> examples, ApiInfo api) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put(TITLE, api.title());
        document.put("$defs", schemas(model, examples, "#/$defs/"));
        return text(document);
    }

    private static String openApi(TypeModel model, Function<Property, List<Object>> examples, ApiInfo api) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        Map<String, @Nullable Object> info = new LinkedHashMap<>();
        info.put(TITLE, api.title());
        info.put("version", api.version());
        document.put("info", info);
        Operations operations = Operations.of(model.operations(), objects(model, examples, SCHEMAS));
        // OpenAPI no longer asks for them where there are none, but tools do.
        document.put("paths", operations.paths());
        document.put("components", Map.of("schemas", schemas(model, examples, SCHEMAS)));
        if (!operations.others().isEmpty()) {
            document.put("x-operations", operations.others());
        }
        return text(document);
    }

    private static ObjectSchemas objects(TypeModel model, Function<Property, List<Object>> examples, String base) {
        return new ObjectSchemas(new References(base), examples, new SoundDefaults(model));
    }

    private static SortedMap<String, Object> schemas(
            TypeModel model, Function<Property, List<Object>> examples, String base) {
        SortedMap<String, Object> schemas = new TreeMap<>();
        DeclarationSchemas writer = new DeclarationSchemas(objects(model, examples, base), new Arms(model));
        for (TypeDeclaration type : model.types()) {
            schemas.put(ComponentNames.of(type.id()), writer.of(type));
        }
        return schemas;
    }

    private static String text(Map<String, @Nullable Object> document) {
        return JsonText.of(json -> JsonText.write(json, document));
    }
}
