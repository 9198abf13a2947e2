package dev.fieldtable.project;

import dev.fieldtable.GenerationResult;
import dev.fieldtable.Stage;
import dev.fieldtable.ToolVersion;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.io.Limits;
import dev.fieldtable.io.Outputs;
import dev.fieldtable.io.PageFiles;
import dev.fieldtable.io.Proxies;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.InvalidSettingException;
import dev.fieldtable.project.setting.RunKind;
import dev.fieldtable.project.setting.Setting;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.report.CheckFormat;
import dev.fieldtable.report.CheckReport;
import dev.fieldtable.report.FindingsReport;
import dev.fieldtable.upstream.Origin;
import dev.fieldtable.upstream.Upstream;
import dev.fieldtable.upstream.UpstreamCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Docs and generated files in, answers out. Writes nothing. */
public final class CheckRun implements Run<Finished> {
    private final Subject subject;
    private final Settings settings;
    private final Workplace place;

    CheckRun(Subject subject) {
        this.subject = subject;
        this.settings = subject.settings();
        this.place = subject.place();
    }

    @Override
    public Finished prepare(Voice voice) throws RunFailedException {
        CheckFormat format = Requests.format(CheckFormat.class, settings);
        DocsAndOutput both = DocsAndOutput.of(subject, voice);
        List<Diagnostic> diagnostics = new ArrayList<>(both.diagnostics());
        voice.step("Generating from " + both.pages().size() + " pages");
        DocsAndOutput.Generated generated = both.generate(Memories.none(), voice.stages());
        GenerationResult result = generated.result();
        diagnostics.addAll(generated.diagnostics());
        voice.stages().begin(Stage.COMPARE);
        voice.step("Comparing " + (result.files().size() + result.samples().size()) + " files");
        if (!Severity.ERROR.isAmong(diagnostics)) {
            diagnostics.addAll(differences(
                    both, both.wanted(both.inputs(both.names().after(result.names())), 0, result)));
            both.names().lacks(result.names()).ifPresent(diagnostics::add);
        }
        voice.stages().begin(Stage.FETCH);
        voice.step("Comparing the docs with their origin");
        UpstreamCheck.Result origin = origin(both.docs());
        diagnostics.addAll(origin.diagnostics());
        PageFiles files = both.files();
        RunOutcome.Builder outcome = RunOutcome.of(files)
                .pages(both.texts())
                .readings(result.readings())
                .concerned(both.concerned(result.files(), result.samples()));
        if (origin.unreachable()) {
            return new Finished(outcome.verdict(Verdict.BROKEN)
                    .diagnostics(origin.diagnostics(), RunOutcome.Telling.ASIDE)
                    .build());
        }
        CheckReport report = CheckReport.of(diagnostics, remedies(voice, both.names(), origin))
                .spelled(voice.spelling());
        boolean people = format == CheckFormat.TEXT;
        return new Finished(outcome.verdict(report.failure().map(Verdict::of).orElse(Verdict.DONE))
                .diagnostics(report.diagnostics(), people ? RunOutcome.Telling.ASIDE : RunOutcome.Telling.IN_REPORT)
                .report(told(
                        report,
                        format,
                        FindingsReport.of(report.diagnostics(), both.texts(), files::fileOf)
                                .spelled(voice.spelling())))
                .summary(people ? "" : report.toText())
                .summaryAside(!people)
                .build());
    }

    private static List<Diagnostic> differences(DocsAndOutput both, Map<Path, WantedFiles> wanted)
            throws RunFailedException {
        try {
            return Outputs.differences(wanted);
        } catch (IOException e) {
            throw new RunFailedException("cannot read " + both.outputs().models(), e, "");
        }
    }

    /** Docs that are put together of several folders are from nowhere. */
    private UpstreamCheck.Result origin(Docs docs) throws RunFailedException {
        boolean upstream = settings.get(Catalogue.UPSTREAM);
        Path lock = settings.find(Catalogue.LOCK).map(place.folder()::resolve).orElse(null);
        if (docs.paths().size() > 1) {
            for (Setting<?> setting : List.of(Catalogue.UPSTREAM, Catalogue.LOCK)) {
                if (settings.saysHere(setting)) {
                    throw new InvalidSettingException(setting, "it needs a single docs folder.");
                }
            }
            return UpstreamCheck.Result.NOT_ASKED;
        }
        try {
            Origin wanted = SyncRun.origin(settings, SyncRun.recorded(subject, docs.first()));
            return upstream
                    ? UpstreamCheck.online(docs.first(), lock, wanted, docs.filter(), upstream(place), subject.api())
                    : UpstreamCheck.offline(docs.first(), lock, wanted, subject.api());
        } catch (IOException e) {
            throw new RunFailedException("cannot read " + docs.first(), e, "");
        }
    }

    static Upstream upstream(Workplace place) {
        Proxies proxies =
                place.proxies() == null ? Proxies.ofEnvironment() : Proxies.of(place.proxies(), place.proxyPasswords());
        return Upstream.of(place.folder(), Limits.DEFAULT, proxies, place.artifacts()::resolve);
    }

    private static CheckReport.Remedies remedies(Voice voice, Names names, UpstreamCheck.Result origin) {
        List<Setting<Boolean>> force = List.of(Catalogue.FORCE);
        boolean begin = names.frozen() && !names.lock().isThere();
        return new CheckReport.Remedies(
                voice.command(RunKind.GENERATE, begin ? List.of(Catalogue.UPDATE_NAMES) : List.of()),
                voice.command(RunKind.GENERATE, force),
                origin.asked() ? voice.command(RunKind.SYNC, origin.edited() ? force : List.of()) : null);
    }

    private static Report told(CheckReport report, CheckFormat format, FindingsReport findings) {
        return switch (format) {
            case TEXT -> Report.forPeople(report.toText());
            case JSON -> Report.forPrograms(report.toJson(), "json");
            case SARIF -> Report.forPrograms(findings.toSarif(ToolVersion.number()), "sarif");
            case JUNIT -> Report.forPrograms(report.toJunit(), "xml");
            case GITHUB -> Report.forPrograms(findings.toGithub(), "txt");
        };
    }
}
