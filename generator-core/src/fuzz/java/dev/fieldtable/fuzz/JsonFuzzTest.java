package dev.fieldtable.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.state.Baseline;
import dev.fieldtable.state.ManifestFile;
import dev.fieldtable.state.NamesLock;
import dev.fieldtable.state.SnapshotFile;
import dev.fieldtable.state.TombstonesJson;
import dev.fieldtable.upstream.DocsLock;

/** Any text at all may stand in a file of ours: a manifest, a lock, names that stay, a baseline, a snapshot, tombstones. */
class JsonFuzzTest {
    @FuzzTest(maxDuration = "3m")
    void anyTextIsAFileOfOursOrIsRefused(FuzzedDataProvider data) {
        SourceText text = SourceText.of("state.json", data.consumeRemainingAsString());

        ManifestFile.read(text).value().ifPresent(ManifestFile::write);
        DocsLock.read(text).value().ifPresent(DocsLock::toJson);
        NamesLock.read(text).value().ifPresent(NamesLock::write);
        Baseline.read(text).value().ifPresent(Baseline::toJson);
        SnapshotFile.read(text);
        TombstonesJson.read(text, 3).value().ifPresent(TombstonesJson::write);
    }
}
