package dev.fieldtable.upstream;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.LinkedDocs;
import dev.fieldtable.Stage;
import dev.fieldtable.Stages;
import dev.fieldtable.UnderstoodDocs;
import dev.fieldtable.diff.DiffReport;
import dev.fieldtable.diff.Differences;
import dev.fieldtable.diff.DocsState;
import dev.fieldtable.diff.ModelDiff;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.state.TombstonesJson;
import dev.fieldtable.tombstone.Tombstones;
import org.jspecify.annotations.Nullable;

/**
 * What new docs make of those before: what the changelog tells of, and what stays in the Java although it is gone.
 *
 * @param now the docs, and what is to be generated of them from now on
 * @param kept what keeps that which is gone, if that is another text than before
 * @param changed what changed in the docs, and in the Java with it
 * @param ended what the docs lost before, and the Java loses now
 */
record NextRelease(UnderstoodDocs now, @Nullable String kept, Differences changed, Differences ended) {
    /**
     * Works it out.
     *
     * @param request what was generated until now
     * @param name what the release is called
     * @param before the docs of before
     * @param docs the docs as they will be
     * @param stages who is told of what is done
     */
    static NextRelease of(GenerationRequest request, String name, LinkedDocs before, LinkedDocs docs, Stages stages) {
        stages.begin(Stage.COMPARE);
        DocsState was = state(Generator.understand(request, before));
        UnderstoodDocs now = Generator.understand(request, docs);
        NextRelease asBefore = new NextRelease(now, null, ModelDiff.between(was, state(now)), Differences.NONE);
        Tombstones known = request.pass(Tombstones.class).orElse(Tombstones.none());
        if (asBefore.isNone() || known.releases() == 0) {
            return asBefore;
        }
        Tombstones next = known.after(before.model(), docs.model(), name);
        if (known.graves().isEmpty() && next.graves().isEmpty()) {
            return asBefore;
        }
        String json = TombstonesJson.write(next);
        UnderstoodDocs kept = Generator.understand(request.withPass(asRead(json, known.releases())), docs);
        DocsState following = state(kept);
        // What is told of the docs must not be lost among what ends on the same day.
        Tombstones unended = known.afterWithoutEnd(before.model(), docs.model(), name);
        boolean ends = unended.graves().size() > next.graves().size();
        DocsState changed = ends ? state(Generator.understand(request.withPass(unended), docs)) : following;
        return new NextRelease(
                kept,
                json.equals(TombstonesJson.write(known)) ? null : json,
                ModelDiff.between(was, changed),
                ends ? ModelDiff.between(changed, following) : Differences.NONE);
    }

    private static DocsState state(UnderstoodDocs docs) {
        return Generator.state(docs).value();
    }

    /** As every later run has it. */
    private static Tombstones asRead(String json, int releases) {
        return TombstonesJson.read(SourceText.of(Tombstones.FILE_NAME, json), releases)
                .value()
                .orElseThrow();
    }

    /** {@return whether the docs say the same, however they are laid out} */
    boolean isNone() {
        return changed.version() == Differences.Version.NONE;
    }

    /** {@return the entry of the changelog, in Markdown without a heading} */
    String entry() {
        return DiffReport.of(changed, false).withEnded(ended).toMarkdown();
    }
}
