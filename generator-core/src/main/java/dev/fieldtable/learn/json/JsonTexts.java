package dev.fieldtable.learn.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reads JSON. Nothing in a text makes it throw anything but a {@link DamageException}. */
public final class JsonTexts {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Budget.DEEPEST)
                    .maxNumberLength(1 << 20)
                    .maxStringLength(1 << 26)
                    .build())
            .build();

    private final JsonParser json;
    private final JsonPlaces places;
    private final Budget budget = new Budget();

    private JsonTexts(JsonParser json, JsonPlaces places) {
        this.json = json;
        this.places = places;
    }

    /**
     * Reads documents that follow one another.
     *
     * @param text the text; empty for none
     * @param documents is given each document as soon as it is read
     * @throws DamageException at the first place that is no JSON, or that is too much; what was read before was given
     */
    public static void read(String text, Consumer<Json> documents) throws DamageException {
        read(text, JsonPlaces.ofNothing(), documents);
    }

    /**
     * Reads documents that follow one another, and takes down where their parts stand.
     *
     * @param text the text; empty for none
     * @param places is given the place of each value
     * @param documents is given each document as soon as it is read
     * @throws DamageException at the first place that is no JSON, or that is too much; what was read before was given
     */
    public static void read(String text, JsonPlaces places, Consumer<Json> documents) throws DamageException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            while (true) {
                JsonTexts one = new JsonTexts(parser, places);
                if (one.next() == null) {
                    return;
                }
                documents.accept(one.value());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
    }

    /**
     * Tells which of some names the first object of a text has. It is not read as a whole, and need not be sound.
     *
     * @param text the text
     * @param names the names to look for
     * @return the first of its own names that is among them; empty if there is none, or the text does not begin with an
     *     object
     */
    public static String firstOf(String text, Set<String> names) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    if (names.contains(name)) {
                        return name;
                    }
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
            return "";
        } catch (IOException e) {
            return "";
        }
    }

    private Json value() throws IOException, DamageException {
        budget.spend(offset());
        JsonToken token = json.currentToken();
        int line = json.currentTokenLocation().getLineNr();
        int column = json.currentTokenLocation().getColumnNr();
        return places.put(value(token), line, column);
    }

    private Json value(JsonToken token) throws IOException, DamageException {
        return switch (token) {
            case START_OBJECT -> new Json.Members(members());
            case START_ARRAY -> new Json.Items(items());
            case VALUE_STRING -> new Json.Text(text());
            case VALUE_TRUE, VALUE_FALSE -> new Json.Flag(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Json.Null();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Digits(text());
            default -> throw new DamageException("This is no JSON.", offset());
        };
    }

    private Map<String, Json> members() throws IOException, DamageException {
        Map<String, Json> members = new LinkedHashMap<>();
        while (next() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            next();
            members.put(name, value());
        }
        return members;
    }

    private List<Json> items() throws IOException, DamageException {
        List<Json> items = new ArrayList<>();
        while (next() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return items;
    }

    private JsonToken next() throws IOException, DamageException {
        try {
            return json.nextToken();
        } catch (JsonProcessingException e) {
            throw damage(e);
        }
    }

    /** A text is only now read to its end. */
    private String text() throws IOException, DamageException {
        try {
            return json.getText();
        } catch (JsonProcessingException e) {
            throw damage(e);
        }
    }

    private DamageException damage(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return new DamageException("This is nested too deep, or too long.", offset());
        }
        return new DamageException(
                e instanceof JsonEOFException ? "The text ends too early." : "This is no JSON.",
                (int) Math.max(0, e.getLocation().getCharOffset()));
    }

    private int offset() {
        return (int) Math.max(0, json.currentLocation().getCharOffset());
    }
}
