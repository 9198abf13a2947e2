package dev.fieldtable.upstream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How a {@link DocsLock} is written down. */
final class DocsLockJson {
    private static final String FORMAT = "1";

    private final Map<String, String> values = new HashMap<>();
    private final List<String> arguments = new ArrayList<>();

    private DocsLockJson() {}

    static DocsLock parse(String json) throws IOException {
        DocsLockJson read = new DocsLockJson();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("it is no JSON object");
            }
            read.object(parser, "");
        }
        return read.lock();
    }

    /** Members that are not known are skipped, so a later version may add some without a new format. */
    private void object(JsonParser parser, String prefix) throws IOException {
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT && prefix.isEmpty()) {
                object(parser, name + ".");
            } else if (token == JsonToken.START_ARRAY && name.equals("arguments") && prefix.isEmpty()) {
                while (parser.nextToken() == JsonToken.VALUE_STRING) {
                    arguments.add(parser.getText());
                }
            } else if (token.isScalarValue()) {
                values.put(prefix + name, parser.getText());
            }
            parser.skipChildren();
        }
    }

    private DocsLock lock() throws IOException {
        if (!FORMAT.equals(values.get("format"))) {
            throw new IOException("its format is not " + FORMAT);
        }
        String kind = value("origin.kind");
        try {
            Origin origin = Origin.of(
                    kind + ":" + value("origin.location"),
                    values.getOrDefault("origin.ref", ""),
                    values.getOrDefault("origin.folder", ""));
            String how = values.containsKey("resolved." + Resolved.COMMIT) ? Resolved.COMMIT : Resolved.SHA256;
            return new DocsLock(
                    value("docs.folder"),
                    origin,
                    new Resolved(how, value("resolved." + how)),
                    value("docs.sha256"),
                    Integer.parseInt(value("docs.pages")),
                    values.getOrDefault("gone.sha256", ""),
                    arguments);
        } catch (IllegalArgumentException e) {
            throw new IOException("its origin or its number of pages makes no sense", e);
        }
    }

    private String value(String name) throws IOException {
        String value = values.get(name);
        if (value == null) {
            throw new IOException("it has no \"" + name.replace(".", "\" / \"") + "\"");
        }
        return value;
    }

    static String render(DocsLock lock) {
        StringBuilder json = new StringBuilder("{\n");
        if (!lock.arguments().isEmpty()) {
            json.append("  \"arguments\" : [")
                    .append(lock.arguments().stream().map(DocsLockJson::quoted).collect(Collectors.joining(", ")))
                    .append("],\n");
        }
        json.append("  \"docs\" : {\"folder\" : ").append(quoted(lock.folder()));
        json.append(", \"pages\" : ").append(lock.pages());
        json.append(", \"sha256\" : ").append(quoted(lock.docs())).append("},\n");
        json.append("  \"format\" : ").append(FORMAT);
        if (!lock.gone().isEmpty()) {
            json.append(",\n  \"gone\" : {\"sha256\" : ")
                    .append(quoted(lock.gone()))
                    .append('}');
        }
        json.append(",\n  \"origin\" : {");
        Origin origin = lock.origin();
        member(json, "folder", origin.folder());
        json.append("\"kind\" : ").append(quoted(origin.kind()));
        json.append(", \"location\" : ").append(quoted(origin.location()));
        if (origin instanceof Origin.Git git && !git.ref().isEmpty()) {
            json.append(", \"ref\" : ").append(quoted(git.ref()));
        }
        json.append("},\n  \"resolved\" : {").append(quoted(lock.resolved().kind()));
        json.append(" : ").append(quoted(lock.resolved().value()));
        return json.append("}\n}\n").toString();
    }

    private static void member(StringBuilder json, String name, String value) {
        if (!value.isEmpty()) {
            json.append(quoted(name)).append(" : ").append(quoted(value)).append(", ");
        }
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
