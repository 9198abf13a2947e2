package dev.fieldtable.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.report.Baseline;
import dev.fieldtable.report.SnapshotReader;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.upstream.DocsLock;
import java.io.IOException;

/** Any text at all may stand in a file of ours: a manifest, a lock, a baseline, or a model that was written down. */
class JsonFuzzTest {
    @FuzzTest(maxDuration = "3m")
    void anyTextIsAFileOfOursOrIsRefused(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();

        SnapshotReader.read(SourceText.of("model.json", text));
        try {
            Manifest.parse(text).toJson();
        } catch (IOException refused) {
            // As documented.
        }
        try {
            DocsLock.parse(text);
        } catch (IOException refused) {
            // As documented.
        }
        try {
            Baseline.parse(text);
        } catch (IllegalArgumentException refused) {
            // As documented.
        }
    }
}
