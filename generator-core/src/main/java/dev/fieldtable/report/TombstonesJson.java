package dev.fieldtable.report;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.text.JsonText;
import dev.fieldtable.tombstone.Tombstone;
import dev.fieldtable.tombstone.Tombstones;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How tombstones are kept from one release to the next: as sorted JSON, which reads well in a version control system.
 *
 * <pre>{@code
 * {
 *   "format": 1,
 *   "release": "2026-01-11",
 *   "gone": [
 *     {"since": "2026-01-11", "stayed": 1, "whole": false, "behind": "title", "type": {…}}
 *   ]
 * }
 * }</pre>
 *
 * <p>A type is written as {@link InspectionReport#toJson()} writes it, without its names in Java.
 */
public final class TombstonesJson {
    private static final long FORMAT = 1;

    private final int releases;
    private final List<Tombstone> graves = new ArrayList<>();
    private int line = 1;
    private String release = "";

    private TombstonesJson(int releases) {
        this.releases = releases;
    }

    /**
     * Writes tombstones.
     *
     * @param tombstones what is gone
     * @return indented JSON, ended with {@code \n}
     */
    public static String write(Tombstones tombstones) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            json.writeStringField("release", tombstones.last());
            json.writeArrayFieldStart("gone");
            for (Tombstone grave : tombstones.graves()) {
                json.writeStartObject();
                json.writeStringField("since", grave.since());
                json.writeNumberField("stayed", grave.stayed());
                json.writeBooleanField("whole", grave.whole());
                json.writeStringField("behind", grave.behind());
                json.writeFieldName("type");
                InspectionJson.write(json, grave.type());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /**
     * Reads tombstones.
     *
     * @param text what {@link #write} gave
     * @param releases the number of releases that something gone is kept in; what has stayed longer is left out
     * @return the tombstones; none and an error with its line if the text is anything else. Never throws
     */
    public static Outcome<Tombstones> read(SourceText text, int releases) {
        TombstonesJson reading = new TombstonesJson(releases);
        try (JsonParser json = JsonTree.parser(text.content())) {
            return Outcome.of(reading.document(json));
        } catch (JsonProcessingException e) {
            @Nullable JsonLocation place = e.getLocation();
            return place == null
                    ? unreadable(text, reading.line, "a part of it is too deep or too long", releases)
                    : unreadable(text, place.getLineNr(), "this is no JSON", releases);
        } catch (IOException | IllegalArgumentException e) {
            return unreadable(text, reading.line, String.valueOf(e.getMessage()), releases);
        }
    }

    private static Outcome<Tombstones> unreadable(SourceText text, int line, String reason, int releases) {
        int last = Math.min(line, text.lineCount());
        return new Outcome<>(
                Tombstones.keptFor(releases),
                List.of(Diagnostic.of(
                        DiagnosticCode.UNREADABLE_FILE,
                        new SourceSpan(text.path(), last, 1, text.lineStart(last), 0),
                        "Cannot be read: " + reason + ".",
                        "Take the file back from version control.")));
    }

    private Tombstones document(JsonParser json) throws IOException {
        expect(json.nextToken() == JsonToken.START_OBJECT, "it is no JSON object");
        boolean known = false;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            line = json.currentTokenLocation().getLineNr();
            json.nextToken();
            switch (name) {
                case "format" -> known = Long.valueOf(FORMAT).equals(JsonTree.value(json));
                case "release" -> release = text(JsonTree.value(json), name);
                case "gone" -> gone(json);
                default -> throw new IllegalArgumentException("`" + name + "` has no place in it");
            }
        }
        expect(known, "its format is not " + FORMAT);
        expect(json.nextToken() == null, "something follows after the end");
        return new Tombstones(releases, release, graves);
    }

    private void gone(JsonParser json) throws IOException {
        expect(json.currentToken() == JsonToken.START_ARRAY, "`gone` is no list");
        while (json.nextToken() == JsonToken.START_OBJECT) {
            line = json.currentTokenLocation().getLineNr();
            if (!(JsonTree.value(json) instanceof Map<?, ?> tree)) {
                throw new IllegalArgumentException("`gone` holds something else than objects");
            }
            if (!(tree.get("stayed") instanceof Long stayed)
                    || stayed < 1
                    || stayed > Integer.MAX_VALUE
                    || !(tree.get("whole") instanceof Boolean whole)) {
                throw new IllegalArgumentException("`stayed` or `whole` is missing or of another kind");
            }
            Tombstone grave = new Tombstone(
                    text(tree.get("since"), "since"),
                    stayed.intValue(),
                    whole,
                    text(tree.get("behind"), "behind"),
                    SnapshotModel.single(tree.get("type")));
            if (stayed <= releases) {
                graves.add(grave);
            }
        }
        expect(json.currentToken() == JsonToken.END_ARRAY, "`gone` holds something else than objects");
    }

    private static String text(@Nullable Object value, String name) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("`" + name + "` is missing or of another kind");
    }

    private static void expect(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
