package dev.fieldtable.report;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads back the model that {@link InspectionReport#toJson()} has written. */
public final class SnapshotReader {
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
            return Outcome.of(SnapshotModel.model(JsonTree.of(text.content())));
        } catch (JsonProcessingException e) {
            return unreadable(text, reason(e));
        } catch (IOException e) {
            return unreadable(text, String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            return unreadable(text, e.getMessage() + ", so it is no report of inspect in JSON");
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
}
