package dev.fieldtable.project;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.LearnResult;
import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.EvidenceReader;
import dev.fieldtable.io.PageFiles;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.InvalidSettingException;
import dev.fieldtable.project.setting.Setting;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.upstream.SyncRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Docs and evidence in, what the docs do not say out, into the facts file. */
public final class LearnRun implements Run<LearnPlan> {
    private final Subject subject;
    private final Settings settings;
    private final Workplace place;

    /** Who the report is for. */
    enum Format {
        TEXT,
        JSON
    }

    LearnRun(Subject subject) {
        this.subject = subject;
        this.settings = subject.settings();
        this.place = subject.place();
    }

    @Override
    public LearnPlan prepare(Voice voice) {
        Format format = Requests.format(Format.class, settings);
        settings.require(Catalogue.DOCS);
        FactsFile file = FactsFile.forWriting(subject);
        GenerationRequest request = file.in(Requests.showing(subject));
        Docs docs = Docs.of(settings, place);
        voice.step("Reading the docs");
        Outcome<List<SourceText>> pages = docs.read();
        List<Diagnostic> diagnostics = new ArrayList<>(pages.diagnostics());
        SortedMap<String, List<SourceText>> evidence = read(Catalogue.LEARN_FROM, places(), place, voice, diagnostics);
        voice.step("Learning from "
                + evidence.values().stream().mapToInt(List::size).sum() + " files");
        LearnResult result = Generator.learn(
                request, pages.value(), evidence, settings.find(Catalogue.MODEL).orElse(""));
        AskedModel.refuseUnknown(settings, result::named, result::like);
        diagnostics.addAll(result.diagnostics());
        List<SourceText> texts = new ArrayList<>(pages.value());
        evidence.values().forEach(texts::addAll);
        return new LearnPlan(file, docs, file.with(texts), request.severities().apply(diagnostics), format, result);
    }

    /** What was named; unless anything was, what sync has kept beside the docs. */
    private List<Path> places() {
        Path kept = SyncRequest.evidenceOf(settings.get(Catalogue.DOCS).get(0), subject.api());
        boolean taken = !settings.says(Catalogue.LEARN_FROM)
                && EvidenceReader.isThere(place.folder().resolve(kept));
        List<Path> places = taken ? List.of(kept) : settings.get(Catalogue.LEARN_FROM);
        if (places.isEmpty()) {
            throw new InvalidSettingException(
                    Catalogue.LEARN_FROM,
                    "it is missing, and sync has kept nothing beside the docs that can be learned from.",
                    Advice.literal("Name the source of the client, an OpenAPI document or answers."));
        }
        return places;
    }

    /** Reads what lies at some places, which all have to be there. */
    static SortedMap<String, List<SourceText>> read(
            Setting<?> setting, List<Path> places, Workplace place, Voice voice, List<Diagnostic> diagnostics) {
        SortedMap<String, List<SourceText>> evidence = new TreeMap<>();
        Set<Path> seen = new HashSet<>();
        for (Path named : places) {
            Path path = place.folder().resolve(named);
            if (!EvidenceReader.isThere(path)) {
                throw new InvalidSettingException(
                        setting,
                        "there is no file or folder '" + named + "'.",
                        Advice.literal("What is published elsewhere has to be fetched first."));
            }
            String name = PageFiles.slashed(named);
            if (!seen.add(path.toAbsolutePath().normalize())) {
                continue;
            }
            voice.step("Reading " + name);
            Outcome<List<SourceText>> read = EvidenceReader.read(path, name);
            diagnostics.addAll(read.diagnostics());
            evidence.put(name, read.value());
        }
        return evidence;
    }
}
