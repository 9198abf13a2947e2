package dev.fieldtable.diff;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.output.JavaMember;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.text.JsonText;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes differences for programs; {@code docs/diff.schema.json} describes it. */
final class DiffJson {
    private static final String CHANGES = "changes";
    private static final String DEPRECATED = "deprecated";
    private static final String ENDED = "ended";

    private final JsonGenerator json;

    private DiffJson(JsonGenerator json) {
        this.json = json;
    }

    static String write(ChangeParts parts) {
        return JsonText.of(json -> new DiffJson(json).document(parts));
    }

    private void document(ChangeParts parts) throws IOException {
        Differences differences = parts.api();
        json.writeStartObject();
        json.writeStringField("version", parts.version().label());
        json.writeStringField("cause", VersionCause.of(parts));
        json.writeObjectFieldStart("counts");
        counts(CHANGES, differences);
        counts(DEPRECATED, parts.deprecated());
        counts(ENDED, parts.ended());
        json.writeNumberField("prose", differences.prose().size());
        json.writeEndObject();
        entries(CHANGES, differences);
        entries(DEPRECATED, parts.deprecated());
        entries(ENDED, parts.ended());
        json.writeArrayFieldStart("operations");
        for (OperationChange change : differences.operations()) {
            operation(change);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("prose");
        for (Differences.Prose prose : differences.prose()) {
            json.writeStartObject();
            json.writeStringField("subject", prose.subject());
            place("before", prose.before());
            place("after", prose.after());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void counts(String name, Differences part) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("number", part.number());
        json.writeObjectFieldStart("breaking");
        for (Axis axis : Axis.values()) {
            json.writeNumberField(axis.label(), part.breaking(axis));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void entries(String name, Differences part) throws IOException {
        json.writeArrayFieldStart(name);
        for (Entry entry : part.entries()) {
            entry(entry);
        }
        json.writeEndArray();
    }

    private void entry(Entry entry) throws IOException {
        Sentence sentence = Sentence.of(entry.change());
        json.writeStartObject();
        json.writeStringField("kind", kind(entry.change().getClass()));
        json.writeStringField("type", entry.change().type().toString());
        json.writeStringField("subject", sentence.subject());
        json.writeStringField("message", sentence.what());
        place("before", entry.before());
        place("after", entry.after());
        impact(entry);
        json.writeObjectFieldStart("java");
        signatures("before", entry, true);
        signatures("after", entry, false);
        json.writeEndObject();
        evidence(entry.change());
        strings("usedBy", entry.usedBy());
        strings(
                "reachedFrom",
                entry.reachedFrom().stream().map(TypeId::toString).toList());
        json.writeEndObject();
    }

    private void operation(OperationChange change) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", change.kind().label());
        json.writeStringField("id", change.operation().id());
        json.writeStringField("method", change.operation().method());
        json.writeStringField("path", change.operation().path());
        json.writeStringField("subject", change.subject());
        json.writeStringField("message", change.message());
        place("before", change.before());
        place("after", change.after());
        impact(change);
        json.writeEndObject();
    }

    private void impact(Impacting change) throws IOException {
        json.writeObjectFieldStart("impact");
        for (Axis axis : Axis.values()) {
            Impact impact = change.impact(axis);
            json.writeObjectFieldStart(axis.label());
            json.writeStringField("level", impact.level().name().toLowerCase(Locale.ROOT));
            json.writeStringField("reason", impact.reason());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /**
     * The name of a kind of changes in JSON.
     *
     * @param kind the kind
     * @return its name, such as {@code removed-property}
     */
    static String kind(Class<? extends Change> kind) {
        StringBuilder label = new StringBuilder();
        for (char c : kind.getSimpleName().toCharArray()) {
            if (Character.isUpperCase(c) && label.length() > 0) {
                label.append('-');
            }
            label.append(Character.toLowerCase(c));
        }
        return label.toString();
    }

    private void signatures(String name, Entry entry, boolean before) throws IOException {
        Set<String> signatures = new LinkedHashSet<>();
        for (MemberChange change : entry.members()) {
            JavaMember member = before ? change.before() : change.after();
            if (member != null && !member.signature().isEmpty()) {
                signatures.add(member.signature());
            }
        }
        strings(name, List.copyOf(signatures));
    }

    private void evidence(Change change) throws IOException {
        if (change instanceof Change.Renamed renamed) {
            json.writeObjectFieldStart("evidence");
            json.writeNumberField("likeness", renamed.evidence().likeness());
            strings("reasons", renamed.evidence().reasons());
            json.writeEndObject();
        }
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void place(String name, @Nullable SourceSpan span) throws IOException {
        if (span != null) {
            json.writeObjectFieldStart(name);
            json.writeStringField("file", span.path());
            json.writeNumberField("line", span.line());
            json.writeEndObject();
        }
    }
}
