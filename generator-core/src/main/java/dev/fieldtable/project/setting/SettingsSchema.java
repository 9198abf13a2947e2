package dev.fieldtable.project.setting;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fieldtable.text.JsonText;
import java.io.IOException;

/**
 * The JSON Schema of the settings file, for editors: they complete names and words, and mark what is wrong.
 *
 * @see <a href="https://json-schema.org/draft/2020-12">JSON Schema 2020-12</a>
 */
public final class SettingsSchema {
    private SettingsSchema() {}

    /** {@return the schema as indented JSON that ends with {@code \n}; {@code docs/fieldtable.schema.json} is the same} */
    public static String json() {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.writeStringField("title", SettingsFile.FILE_NAME);
            json.writeStringField("description", "What Fieldtable is to make of the docs of a project.");
            json.writeStringField("type", "object");
            json.writeBooleanField("additionalProperties", false);
            json.writeObjectFieldStart("properties");
            settings(json);
            apis(json);
            json.writeEndObject();
            definitions(json);
            json.writeEndObject();
        });
    }

    private static void apis(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(SettingsReader.APIS);
        json.writeStringField(
                "description",
                "Several APIs by their names, each with settings of its own. What stands above them is for all. The base"
                        + " package of an API is the shared one and its name, unless it has its own.");
        json.writeStringField("type", "object");
        json.writeNumberField("minProperties", 1);
        json.writeBooleanField("additionalProperties", false);
        json.writeObjectFieldStart("patternProperties");
        json.writeObjectFieldStart("^" + SettingsReader.API_NAME + "$");
        json.writeStringField("type", "object");
        json.writeBooleanField("additionalProperties", false);
        json.writeObjectFieldStart("properties");
        settings(json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void settings(JsonGenerator json) throws IOException {
        for (Setting<?> setting : Catalogue.all()) {
            if (setting.isKept()) {
                json.writeObjectFieldStart(setting.name());
                json.writeStringField("$ref", "#/$defs/" + setting.name());
                json.writeEndObject();
            }
        }
    }

    private static void definitions(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("$defs");
        for (Setting<?> setting : Catalogue.all()) {
            if (setting.isKept()) {
                json.writeObjectFieldStart(setting.name());
                json.writeStringField("description", setting.description());
                value(json, setting.type());
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, ValueType<?> type) throws IOException {
        switch (type.shape()) {
            case FLAG -> json.writeStringField("type", "boolean");
            case NUMBER -> {
                json.writeStringField("type", "integer");
                json.writeNumberField("minimum", 0);
            }
            case ONE -> word(json, type);
            case SEVERAL, LISTED -> {
                json.writeArrayFieldStart("anyOf");
                json.writeStartObject();
                // A single word need not be a list; it may name several, with commas between them.
                json.writeStringField("type", "string");
                json.writeNumberField("minLength", 1);
                json.writeEndObject();
                json.writeStartObject();
                json.writeStringField("type", "array");
                json.writeNumberField("minItems", 1);
                json.writeObjectFieldStart("items");
                word(json, type);
                json.writeEndObject();
                json.writeEndObject();
                json.writeEndArray();
            }
        }
    }

    private static void word(JsonGenerator json, ValueType<?> type) throws IOException {
        json.writeStringField("type", "string");
        if (type.known().isEmpty()) {
            json.writeNumberField("minLength", 1);
        } else {
            json.writeArrayFieldStart("enum");
            for (String word : type.known()) {
                json.writeString(word);
            }
            json.writeEndArray();
        }
    }
}
