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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The files that a model becomes where it is handed on as several.
 *
 * @param model the model
 * @param examples the values that the docs show of a property
 * @param split what has a file for itself
 * @param api what is said of the API as a whole
 */
record SplitExport(TypeModel model, Function<Property, List<Object>> examples, ExportSplit split, ApiInfo api) {
    /** Where whoever reads the OpenAPI begins. */
    private static final String ROOT = "openapi";

    /** In a folder of their own, no type and no package has the path of the root. */
    private static final String FOLDER = "schemas/";

    /** {@return the types, as documents of JSON Schema} */
    List<GeneratedFile> jsonSchema() {
        return switch (split) {
            case MODEL ->
                schemas(
                        FileLayout.of(model, split, "", ""),
                        model,
                        schemas ->
                                Documents.jsonSchema(schemas.values().iterator().next()));
            case PACKAGE ->
                schemas(
                        FileLayout.of(model, split, "", Documents.DEFINITIONS),
                        model,
                        schemas -> Documents.jsonSchema(api, schemas));
        };
    }

    /**
     * {@return a document of OpenAPI that has the operations and refers to all types, and documents that have these; tools
     * that make one of all would call a type as its file, were it that alone}
     */
    List<GeneratedFile> openApi() {
        // Tools take the names of types from the components of the root, so its operations lead there.
        ObjectSchemas within = objects(References.within("#" + Documents.COMPONENTS));
        Operations operations = Operations.of(model.operations(), within);
        Set<TypeId> repeated = RepeatedRequests.of(model, operations.placed());
        TypeModel others = TypeModel.of(
                model.types().stream()
                        .filter(type -> !repeated.contains(type.id()))
                        .toList(),
                model.coverage());
        FileLayout layout = FileLayout.of(others, split, FOLDER, Documents.COMPONENTS);
        Operations none = Operations.of(List.of(), objects(layout.from(FOLDER)));
        List<GeneratedFile> files = schemas(layout, others, schemas -> Documents.openApi(api, none, schemas, Map.of()));
        References references = layout.from(ROOT + FileLayout.ENDING);
        SortedMap<String, Object> components = new TreeMap<>();
        others.types()
                .forEach(type ->
                        components.put(ComponentNames.of(type.id()), Map.of(Words.REF, references.to(type.id()))));
        DeclarationSchemas writer = new DeclarationSchemas(within, new Arms(model));
        SortedMap<String, Object> requests = new TreeMap<>();
        model.types().stream()
                .filter(type -> repeated.contains(type.id()))
                .forEach(type -> requests.put(ComponentNames.of(type.id()), writer.of(type)));
        files.add(file(ROOT, Documents.openApi(api, operations, components, requests), model.types()));
        return files;
    }

    private ObjectSchemas objects(References references) {
        return new ObjectSchemas(references, examples, new SoundDefaults(model));
    }

    private List<GeneratedFile> schemas(
            FileLayout layout,
            TypeModel wanted,
            Function<SortedMap<String, Map<String, @Nullable Object>>, Map<String, @Nullable Object>> document) {
        List<GeneratedFile> files = new ArrayList<>();
        Arms arms = new Arms(model);
        SoundDefaults defaults = new SoundDefaults(model);
        layout.files(wanted).forEach((path, types) -> {
            References references = layout.from(path + FileLayout.ENDING);
            DeclarationSchemas writer = new DeclarationSchemas(new ObjectSchemas(references, examples, defaults), arms);
            SortedMap<String, Map<String, @Nullable Object>> schemas = new TreeMap<>();
            types.forEach(type -> schemas.put(ComponentNames.of(type.id()), writer.of(type)));
            files.add(file(path, document.apply(schemas), types));
        });
        return files;
    }

    /** {@return the samples, and of which types there are none} */
    Outcome<List<GeneratedFile>> samples() {
        Outcome<SortedMap<TypeId, Sample>> samples = Samples.of(model, examples);
        List<GeneratedFile> files = new ArrayList<>();
        FileLayout.of(model, split, "", "").files(model).forEach((path, types) -> {
            SortedMap<String, Object> documents = new TreeMap<>();
            for (TypeDeclaration type : types) {
                Sample sample = samples.value().get(type.id());
                if (sample != null && split == ExportSplit.MODEL) {
                    files.add(file(path + ".minimal", sample.minimal(), types));
                    files.add(file(path + ".full", sample.full(), types));
                } else if (sample != null) {
                    documents.put(ComponentNames.of(type.id()), Documents.both(sample));
                }
            }
            if (!documents.isEmpty()) {
                files.add(file(path, documents, types));
            }
        });
        return new Outcome<>(files, samples.diagnostics());
    }

    private static GeneratedFile file(String path, Object document, List<TypeDeclaration> types) {
        List<String> pages = types.stream()
                .map(type -> type.span().path())
                .distinct()
                .sorted()
                .toList();
        String text = JsonText.of(json -> JsonText.write(json, document));
        return new GeneratedFile(path + FileLayout.ENDING, text, pages);
    }
}
