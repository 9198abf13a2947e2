package dev.fieldtable.state;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON as values that know their places. Whatever else the text is ends in a {@link StateFault}. */
final class JsonReader {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser json;
    private final int length;

    private JsonReader(JsonParser json, int length) {
        this.json = json;
        this.length = length;
    }

    static JsonValue read(String text) throws StateFault {
        try (JsonParser json = FACTORY.createParser(text)) {
            return new JsonReader(json, text.length()).document();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
    }

    private JsonValue document() throws IOException, StateFault {
        try {
            if (json.nextToken() == null) {
                throw new StateFault("it is empty", 0, 0);
            }
            JsonValue document = value();
            if (json.nextToken() != null) {
                throw new StateFault("something follows after the end", start(), json.getTextLength());
            }
            return document;
        } catch (StreamConstraintsException e) {
            // What is nested deeper than any stack, for one, and a number of a million digits.
            throw new StateFault("a part of it is too deep or too long", lastRead(json.currentLocation()), 0);
        } catch (JsonEOFException e) {
            throw new StateFault("it ends too early", lastRead(e.getLocation()), 0);
        } catch (JsonProcessingException e) {
            throw new StateFault("this is no JSON", lastRead(e.getLocation()), 0);
        }
    }

    private JsonValue value() throws IOException, StateFault {
        int start = start();
        JsonToken token = json.currentToken();
        return switch (token) {
            case START_OBJECT -> new JsonValue.Members(members(), start);
            case START_ARRAY -> new JsonValue.Items(items(), start);
            case VALUE_STRING -> {
                String text = json.getText();
                // With its quotes and escapes; only now has the parser been at its end.
                yield new JsonValue.Text(
                        text, start, (int) json.currentLocation().getCharOffset() - start);
            }
            case VALUE_NUMBER_INT -> new JsonValue.Whole(json.getText(), start, json.getTextLength());
            case VALUE_TRUE, VALUE_FALSE ->
                new JsonValue.Flag(token == JsonToken.VALUE_TRUE, start, json.getTextLength());
            case VALUE_NULL -> new JsonValue.Null(start, json.getTextLength());
            default -> new JsonValue.Fraction(json.getText(), start, json.getTextLength());
        };
    }

    private Map<String, JsonValue> members() throws IOException, StateFault {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            int start = start();
            json.nextToken();
            if (members.put(name, value()) != null) {
                throw new StateFault("`" + name + "` is there twice", start, name.length() + 2);
            }
        }
        return members;
    }

    private List<JsonValue> items() throws IOException, StateFault {
        List<JsonValue> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return items;
    }

    private int start() {
        return (int) json.currentTokenLocation().getCharOffset();
    }

    /** The parser mostly names the place behind what it has stumbled over, but never one on the next line. */
    private int lastRead(JsonLocation place) {
        int offset = (int) place.getCharOffset();
        return offset > 0 && (place.getColumnNr() > 1 || offset >= length) ? offset - 1 : offset;
    }
}
