package dev.fieldtable.state;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.text.JsonText;
import dev.fieldtable.tombstone.Tombstone;
import dev.fieldtable.tombstone.Tombstones;
import java.util.List;
import java.util.Optional;

/**
 * How tombstones are kept from one release to the next.
 *
 * <pre>{@code
 * {
 *   "format": 2,
 *   "release": "2026-01-11",
 *   "gone": [
 *     {"since": "2026-01-11", "stayed": 1, "whole": false, "behind": "title", "type": {…}}
 *   ]
 * }
 * }</pre>
 *
 * <p>A type is written as in a {@link SnapshotFile}.
 */
public final class TombstonesJson {
    private static final StateFile KIND = StateFile.ofFormat(
                    1, DiagnosticCode.UNREADABLE_FILE, Advice.literal("Take the file back from version control."))
            .next();

    private static final String RELEASE = "release";
    private static final String GONE = "gone";
    private static final String SINCE = "since";
    private static final String STAYED = "stayed";
    private static final String WHOLE = "whole";
    private static final String BEHIND = "behind";
    private static final String TYPE = "type";

    private TombstonesJson() {}

    /**
     * Writes tombstones.
     *
     * @param tombstones what is gone
     * @return indented JSON, ended with {@code \n}
     */
    public static String write(Tombstones tombstones) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeNumberField(StateFile.FORMAT, KIND.format());
            json.writeStringField(RELEASE, tombstones.last());
            json.writeArrayFieldStart(GONE);
            for (Tombstone grave : tombstones.graves()) {
                json.writeStartObject();
                json.writeStringField(SINCE, grave.since());
                json.writeNumberField(STAYED, grave.stayed());
                json.writeBooleanField(WHOLE, grave.whole());
                json.writeStringField(BEHIND, grave.behind());
                json.writeFieldName(TYPE);
                TypeJson.write(json, grave.type(), TypeNotes.NONE);
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
     * @return the tombstones; nothing and an error if the text is anything else. Never throws
     */
    public static Outcome<Optional<Tombstones>> read(SourceText text, int releases) {
        return KIND.read(text, file -> {
            List<Tombstone> graves = file.list(GONE, grave(KIND.format(file)));
            return new Tombstones(
                    releases,
                    file.text(RELEASE),
                    graves.stream().filter(grave -> grave.stayed() <= releases).toList());
        });
    }

    private static StateObject.Reader<Tombstone> grave(int format) {
        TypeReader types = new TypeReader(format, TombstonesJson::split);
        return grave -> grave(grave, types);
    }

    private static Tombstone grave(StateObject grave, TypeReader types) throws StateFault {
        String since = grave.text(SINCE);
        int stayed = grave.count(STAYED);
        boolean whole = grave.flag(WHOLE);
        String behind = grave.text(BEHIND);
        TypeDeclaration type = types.type(grave.object(TYPE));
        if (stayed < 1) {
            throw grave.fault(STAYED, "`" + STAYED + "` is less than 1");
        }
        try {
            return new Tombstone(since, stayed, whole, behind, type);
        } catch (IllegalArgumentException e) {
            throw grave.fault(TYPE, String.valueOf(e.getMessage()));
        }
    }

    /** A type that is named need not be kept itself, so its package is taken to be all but its last word. */
    private static TypeId split(String name) {
        int dot = name.lastIndexOf('.');
        return new TypeId(name.substring(0, Math.max(0, dot)), name.substring(dot + 1));
    }
}
