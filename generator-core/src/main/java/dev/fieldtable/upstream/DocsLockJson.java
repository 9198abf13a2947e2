package dev.fieldtable.upstream;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.state.StateFault;
import dev.fieldtable.state.StateFile;
import dev.fieldtable.state.StateObject;
import dev.fieldtable.text.JsonText;
import java.io.IOException;
import java.util.Optional;

/** How a {@link DocsLock} is written down. */
final class DocsLockJson {
    private static final StateFile KIND =
            StateFile.ofFormat(1, DiagnosticCode.UNREADABLE_LOCK, DiagnosticCode.UNREADABLE_LOCK.nextStep());

    private static final String DOCS = "docs";
    private static final String FOLDER = "folder";
    private static final String PAGES = "pages";
    private static final String HASH = "sha256";
    private static final String GONE = "gone";
    private static final String EVIDENCE = "evidence";
    private static final String ORIGIN = "origin";
    private static final String KIND_OF_ORIGIN = "kind";
    private static final String LOCATION = "location";
    private static final String REF = "ref";
    private static final String LEARN = "learn";
    private static final String RESOLVED = "resolved";

    private DocsLockJson() {}

    static Outcome<Optional<DocsLock>> read(SourceText text) {
        return KIND.read(text, DocsLockJson::lock);
    }

    private static DocsLock lock(StateObject file) throws StateFault {
        StateObject docs = file.object(DOCS);
        return new DocsLock(
                docs.text(FOLDER),
                origin(file.object(ORIGIN)),
                resolved(file.object(RESOLVED)),
                docs.text(HASH),
                docs.count(PAGES),
                hash(file, GONE),
                hash(file, EVIDENCE));
    }

    private static String hash(StateObject file, String member) throws StateFault {
        return file.has(member) ? file.object(member).text(HASH) : "";
    }

    private static Origin origin(StateObject origin) throws StateFault {
        String location = origin.text(KIND_OF_ORIGIN) + ":" + origin.text(LOCATION);
        String ref = origin.optionalText(REF).orElse("");
        String folder = origin.optionalText(FOLDER).orElse("");
        try {
            return Origin.of(location, ref, folder)
                    .withLearn(origin.optionalText(LEARN).orElse(""));
        } catch (IllegalArgumentException e) {
            throw origin.fault("its origin makes no sense");
        }
    }

    private static Resolved resolved(StateObject resolved) throws StateFault {
        String kind = resolved.has(Resolved.COMMIT) ? Resolved.COMMIT : Resolved.SHA256;
        return new Resolved(kind, resolved.text(kind));
    }

    static String write(DocsLock lock) {
        return JsonText.ofLines(1, json -> {
            json.writeStartObject();
            json.writeObjectFieldStart(DOCS);
            json.writeStringField(FOLDER, lock.folder());
            json.writeNumberField(PAGES, lock.pages());
            json.writeStringField(HASH, lock.docs());
            json.writeEndObject();
            hash(json, EVIDENCE, lock.evidence());
            json.writeNumberField(StateFile.FORMAT, KIND.format());
            hash(json, GONE, lock.gone());
            origin(json, lock.origin());
            json.writeObjectFieldStart(RESOLVED);
            json.writeStringField(lock.resolved().kind(), lock.resolved().value());
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void hash(JsonGenerator json, String member, String hash) throws IOException {
        if (!hash.isEmpty()) {
            json.writeObjectFieldStart(member);
            json.writeStringField(HASH, hash);
            json.writeEndObject();
        }
    }

    private static void origin(JsonGenerator json, Origin origin) throws IOException {
        json.writeObjectFieldStart(ORIGIN);
        if (!origin.folder().isEmpty()) {
            json.writeStringField(FOLDER, origin.folder());
        }
        json.writeStringField(KIND_OF_ORIGIN, origin.kind());
        if (!origin.learn().isEmpty()) {
            json.writeStringField(LEARN, origin.learn());
        }
        json.writeStringField(LOCATION, origin.location());
        if (origin instanceof Origin.Git git && !git.ref().isEmpty()) {
            json.writeStringField(REF, git.ref());
        }
        json.writeEndObject();
    }
}
