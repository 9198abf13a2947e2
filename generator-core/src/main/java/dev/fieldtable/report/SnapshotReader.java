package dev.fieldtable.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads back the model that {@link InspectionReport#toJson()} has written. */
public final class SnapshotReader {
    private static final JsonFactory FACTORY = new JsonFactory();

    private SnapshotReader() {}

    /**
     * Reads a model.
     *
     * @param text the JSON
     * @return the model; an empty one and a diagnostic if the text is no such JSON. What Java calls things is not read:
     *     that follows from the model. Never throws
     */
    public static Outcome<TypeModel> read(SourceText text) {
        try {
            return Outcome.of(new SnapshotModel(tree(text.content())).model());
        } catch (JsonProcessingException e) {
            return unreadable(text, reason(e));
        } catch (IOException e) {
            return unreadable(text, String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            return unreadable(text, e.getMessage() + ", so `inspect --format json` has not written it");
        }
    }

    /** The parser names no place where something is nested too deeply, or too long, for it to go on. */
    private static String reason(JsonProcessingException failure) {
        @Nullable JsonLocation place = failure.getLocation();
        return place == null ? "a part of it is too deep or too long" : "line " + place.getLineNr() + " is no JSON";
    }

    private static Outcome<TypeModel> unreadable(SourceText text, String reason) {
        return new Outcome<>(
                TypeModel.of(List.of(), new Coverage(0, 0, 0, 0)),
                List.of(Diagnostic.of(
                        DiagnosticCode.UNREADABLE_FILE,
                        SourceSpan.startOf(text.path()),
                        "Cannot be read: " + reason + ".",
                        DiagnosticCode.UNREADABLE_FILE.nextStep())));
    }

    private static @Nullable Object tree(String text) throws IOException {
        try (JsonParser json = FACTORY.createParser(text)) {
            json.nextToken();
            Object tree = value(json);
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("something follows after the end");
            }
            return tree;
        }
    }

    /** The parser refuses what is nested deeper than any stack. */
    private static @Nullable Object value(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == null) {
            throw new IllegalArgumentException("it is empty");
        }
        return switch (token) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String name = json.currentName();
                    json.nextToken();
                    object.put(name, value(json));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<@Nullable Object> array = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(json));
                }
                yield array;
            }
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IllegalArgumentException("`" + json.getText() + "` has no place in it");
        };
    }
}
