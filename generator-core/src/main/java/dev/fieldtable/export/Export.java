package dev.fieldtable.export;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.sample.Sample;
import dev.fieldtable.sample.Samples;
import dev.fieldtable.sample.SoundDefaults;
import dev.fieldtable.text.JsonText;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Hands a model on, in a format that the tools of others read. */
public final class Export {
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

    /**
     * Writes a model as several files, which refer to each other.
     *
     * @param model the model; all its types are written
     * @param examples the values that the docs show of a property, as above
     * @param format the format
     * @param split what has a file for itself
     * @param api what is said of the API as a whole
     * @return the files, sorted, with paths that every disk can hold and that stay as they are when types are added; the
     *     same for the same model, whatever the machine. And which types have no part in them, and why
     */
    public static Outcome<List<GeneratedFile>> split(
            TypeModel model,
            Function<Property, List<Object>> examples,
            ExportFormat format,
            ExportSplit split,
            ApiInfo api) {
        SplitExport export = new SplitExport(model, examples, split, api);
        Outcome<List<GeneratedFile>> files = switch (format) {
            case OPENAPI -> Outcome.of(export.openApi());
            case JSON_SCHEMA -> Outcome.of(export.jsonSchema());
            case SAMPLES -> export.samples();
        };
        return new Outcome<>(files.value().stream().sorted().toList(), files.diagnostics());
    }

    private static Outcome<String> samples(TypeModel model, Function<Property, List<Object>> examples) {
        Outcome<SortedMap<TypeId, Sample>> samples = Samples.of(model, examples);
        SortedMap<String, @Nullable Object> document = new TreeMap<>();
        samples.value().forEach((id, sample) -> document.put(ComponentNames.of(id), Documents.both(sample)));
        return new Outcome<>(text(document), samples.diagnostics());
    }

    private static String jsonSchema(TypeModel model, Function<Property, List<Object>> examples, ApiInfo api) {
        return text(
                Documents.jsonSchema(api, schemas(model, examples, References.within("#" + Documents.DEFINITIONS))));
    }

    private static String openApi(TypeModel model, Function<Property, List<Object>> examples, ApiInfo api) {
        References references = References.within("#" + Documents.COMPONENTS);
        Operations operations = Operations.of(model.operations(), objects(model, examples, references));
        SortedMap<String, Object> schemas = schemas(model, examples, references);
        SortedMap<String, Object> requests = new TreeMap<>();
        for (TypeId repeated : RepeatedRequests.of(model, operations.placed())) {
            String name = ComponentNames.of(repeated);
            requests.put(name, schemas.remove(name));
        }
        return text(Documents.openApi(api, operations, schemas, requests));
    }

    private static ObjectSchemas objects(
            TypeModel model, Function<Property, List<Object>> examples, References references) {
        return new ObjectSchemas(references, examples, new SoundDefaults(model));
    }

    private static SortedMap<String, Object> schemas(
            TypeModel model, Function<Property, List<Object>> examples, References references) {
        SortedMap<String, Object> schemas = new TreeMap<>();
        DeclarationSchemas writer = new DeclarationSchemas(objects(model, examples, references), new Arms(model));
        for (TypeDeclaration type : model.types()) {
            schemas.put(ComponentNames.of(type.id()), writer.of(type));
        }
        return schemas;
    }

    private static String text(Map<String, @Nullable Object> document) {
        return JsonText.of(json -> JsonText.write(json, document));
    }
}
