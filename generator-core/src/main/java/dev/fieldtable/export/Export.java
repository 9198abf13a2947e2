package dev.fieldtable.export;

import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.text.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Hands a model on, in a format that the tools of others read. */
public final class Export {
    private static final String TITLE = "title";

    private Export() {}

    /**
     * Writes a model.
     *
     * @param model the model; all its types are written
     * @param format the format
     * @param api what is said of the API as a whole
     * @return the document, indented, ended with {@code \n}; the same for the same model, whatever the machine
     */
    public static String write(TypeModel model, ExportFormat format, ApiInfo api) {
        return switch (format) {
            case OPENAPI -> openApi(model, api);
            case JSON_SCHEMA -> jsonSchema(model, api);
        };
    }

    private static String jsonSchema(TypeModel model, ApiInfo api) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put(TITLE, api.title());
        document.put("$defs", schemas(model, "#/$defs/"));
        return text(document);
    }

    private static String openApi(TypeModel model, ApiInfo api) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        Map<String, @Nullable Object> info = new LinkedHashMap<>();
        info.put(TITLE, api.title());
        info.put("version", api.version());
        document.put("info", info);
        document.put("components", Map.of("schemas", schemas(model, "#/components/schemas/")));
        return text(document);
    }

    private static SortedMap<String, Object> schemas(TypeModel model, String base) {
        SortedMap<String, Object> schemas = new TreeMap<>();
        DeclarationSchemas writer = new DeclarationSchemas(new References(base), new Arms(model));
        for (TypeDeclaration type : model.types()) {
            schemas.put(ComponentNames.of(type.id()), writer.of(type));
        }
        return schemas;
    }

    private static String text(Map<String, @Nullable Object> document) {
        return JsonText.of(json -> JsonText.write(json, document));
    }
}
