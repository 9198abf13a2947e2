package dev.fieldtable.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How a {@link Manifest} is written down. */
final class ManifestJson {
    private static final int FORMAT = 1;

    private final SortedMap<String, Manifest.Entry> files = new TreeMap<>();
    private boolean known;
    private int warnings;
    private @Nullable String tool;
    private @Nullable String options;
    private @Nullable String docs;

    private ManifestJson() {}

    static Manifest parse(String json) throws IOException {
        ManifestJson read = new ManifestJson();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            read.manifest(parser);
        }
        return new Manifest(read.inputs(), read.warnings, read.files);
    }

    private void manifest(JsonParser parser) throws IOException {
        expect(parser.nextToken() == JsonToken.START_OBJECT, "it is no JSON object");
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            switch (name) {
                case "format" -> known = value == JsonToken.VALUE_NUMBER_INT && parser.getIntValue() == FORMAT;
                case "tool" -> tool = parser.getValueAsString();
                case "options" -> options = parser.getValueAsString();
                case "docs" -> docs = parser.getValueAsString();
                case "warnings" -> warnings = parser.getValueAsInt();
                case "files" -> files(parser);
                default -> {}
            }
            parser.skipChildren();
        }
        expect(known, "its format is not " + FORMAT);
        expect(parser.nextToken() == null, "something stands behind its end");
    }

    /** Half of the inputs would be equal to those of some other run. */
    private @Nullable Inputs inputs() {
        return tool == null || options == null || docs == null ? null : new Inputs(tool, options, docs);
    }

    private void files(JsonParser parser) throws IOException {
        expect(parser.currentToken() == JsonToken.START_ARRAY, "\"files\" is no array");
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            file(parser);
        }
        expect(parser.currentToken() == JsonToken.END_ARRAY, "\"files\" holds something that is no object");
    }

    private void file(JsonParser parser) throws IOException {
        String path = null;
        String hash = null;
        List<String> sources = new ArrayList<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (name.equals("path")) {
                path = parser.getText();
            } else if (name.equals("sha256")) {
                hash = parser.getText();
            } else if (name.equals("sources") && value == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.VALUE_STRING) {
                    sources.add(parser.getText());
                }
                expect(parser.currentToken() == JsonToken.END_ARRAY, "a file has a source that is no text");
            }
            parser.skipChildren();
        }
        expect(path != null && hash != null, "a file has no \"path\" or no \"sha256\"");
        String named = Objects.requireNonNull(path);
        expect(GeneratedFile.isSafe(named), "it names a path that no generated file can have: " + named);
        files.put(named, new Manifest.Entry(Objects.requireNonNull(hash), sources));
    }

    private static void expect(boolean condition, String otherwise) throws IOException {
        if (!condition) {
            throw new IOException(otherwise);
        }
    }

    static String render(Manifest manifest) {
        StringBuilder json = new StringBuilder(256 + manifest.files().size() * 200);
        json.append("{\n  \"format\" : ").append(FORMAT);
        Inputs inputs = manifest.inputs();
        if (inputs != null) {
            json.append(",\n  \"tool\" : ").append(quoted(inputs.tool()));
            json.append(",\n  \"options\" : ").append(quoted(inputs.options()));
            json.append(",\n  \"docs\" : ").append(quoted(inputs.docs()));
            json.append(",\n  \"warnings\" : ").append(manifest.warnings());
        }
        json.append(",\n  \"files\" : [");
        String separator = "\n";
        for (Map.Entry<String, Manifest.Entry> file : manifest.files().entrySet()) {
            json.append(separator).append("    {\"path\" : ").append(quoted(file.getKey()));
            json.append(", \"sha256\" : ").append(quoted(file.getValue().hash()));
            appendSources(json, file.getValue().sources());
            json.append('}');
            separator = ",\n";
        }
        return json.append(manifest.files().isEmpty() ? "]\n}\n" : "\n  ]\n}\n").toString();
    }

    private static void appendSources(StringBuilder json, List<String> sources) {
        if (!sources.isEmpty()) {
            List<String> texts = sources.stream().map(ManifestJson::quoted).toList();
            json.append(", \"sources\" : [").append(String.join(", ", texts)).append(']');
        }
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
