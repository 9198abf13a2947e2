package dev.fieldtable.export;

import dev.fieldtable.sample.Sample;
import dev.fieldtable.text.SchemaWords;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is around schemas and samples, in whole documents. */
final class Documents {
    /** Where a document of JSON Schema has its types. */
    static final String DEFINITIONS = "/$defs/";

    /** Where a document of OpenAPI has its types. */
    static final String COMPONENTS = "/components/schemas/";

    private static final String TITLE = "title";

    private Documents() {}

    /** {@return a document of JSON Schema that holds schemas by their names} */
    static Map<String, @Nullable Object> jsonSchema(ApiInfo api, Map<String, ?> schemas) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put(TITLE, api.title());
        document.put("$defs", schemas);
        return jsonSchema(document);
    }

    /** {@return a document of JSON Schema that is one schema} */
    static Map<String, @Nullable Object> jsonSchema(Map<String, @Nullable Object> schema) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.putAll(schema);
        return document;
    }

    /** {@return a document of OpenAPI that holds operations, and schemas by their names; and, for who reads it back, requests} */
    static Map<String, @Nullable Object> openApi(
            ApiInfo api, Operations operations, Map<String, ?> schemas, Map<String, ?> requests) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        Map<String, @Nullable Object> info = new LinkedHashMap<>();
        info.put(TITLE, api.title());
        info.put("version", api.version());
        document.put("info", info);
        // OpenAPI no longer asks for them where there are none, but tools do.
        document.put("paths", operations.paths());
        Map<String, @Nullable Object> components = new LinkedHashMap<>();
        components.put("schemas", schemas);
        if (!requests.isEmpty()) {
            components.put(SchemaWords.REQUESTS, requests);
        }
        document.put("components", components);
        if (!operations.others().isEmpty()) {
            document.put(SchemaWords.OPERATIONS, operations.others());
        }
        return document;
    }

    /** {@return an object with both documents of a sample} */
    static Map<String, Object> both(Sample sample) {
        Map<String, Object> documents = new LinkedHashMap<>();
        documents.put("minimal", sample.minimal());
        documents.put("full", sample.full());
        return documents;
    }
}
