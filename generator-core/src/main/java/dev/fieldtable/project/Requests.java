package dev.fieldtable.project;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severities;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.OptionValues;
import dev.fieldtable.option.SecretWords;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.InvalidSettingException;
import dev.fieldtable.project.setting.Setting;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.report.FindingsFormat;
import dev.fieldtable.tombstone.Tombstones;
import dev.fieldtable.upstream.TombstoneFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What settings mean for the generator. */
final class Requests {
    private Requests() {}

    /** The request of a run that writes files, and needs to be told their package. */
    static GenerationRequest writing(Subject subject) {
        return of(subject, subject.settings().get(Catalogue.BASE_PACKAGE));
    }

    /** The request of a run that only shows what would be generated. */
    static GenerationRequest showing(Subject subject) {
        return of(subject, subject.settings().find(Catalogue.BASE_PACKAGE).orElse(Catalogue.EXAMPLE_PACKAGE));
    }

    private static GenerationRequest of(Subject subject, String basePackage) {
        Settings settings = subject.settings();
        refuseWithoutEffect(settings);
        GenerationRequest request = GenerationRequest.of(support(subject, emit(settings, basePackage)))
                .withWireNames(settings.get(Catalogue.WIRE_NAMES))
                .withRoles(settings.get(Catalogue.ROLES))
                .withDialect(settings.get(Catalogue.DIALECT))
                .withMinUnderstood(settings.get(Catalogue.MIN_UNDERSTOOD))
                .withSamples(settings.says(Catalogue.SAMPLES_OUTPUT))
                .withSeverities(severities(settings));
        return DescriptionOf.of(subject).map(request::withDescription).orElse(request);
    }

    /** The request of a run that fetches docs, and finds what is gone from them. */
    static GenerationRequest syncing(Subject subject) {
        return keeping(writing(subject), subject.settings());
    }

    /** The request of a run that goes by docs as they are, with what the last sync has kept. */
    static Outcome<GenerationRequest> synced(Subject subject, Path docs) {
        return TombstoneFile.of(docs, subject.api()).recall(syncing(subject), SyncRun.lock(subject, docs));
    }

    /** How long stays what is gone. */
    static GenerationRequest keeping(GenerationRequest request, Settings settings) {
        int releases = settings.get(Catalogue.TOMBSTONES);
        return releases == 0 ? request : request.withPass(Tombstones.keptFor(releases));
    }

    private static EmitOptions emit(Settings settings, String basePackage) {
        try {
            return EmitOptions.of(basePackage)
                    .withStyle(settings.get(Catalogue.STYLE))
                    .withOptionalAccessors(settings.get(Catalogue.OPTIONAL_ACCESSORS))
                    .withReading(settings.get(Catalogue.READING_MODE))
                    .withBeanValidation(settings.get(Catalogue.BEAN_VALIDATION))
                    .withAscii(settings.get(Catalogue.ASCII))
                    .withSecretWords(new SecretWords(settings.get(Catalogue.SECRET_WORDS)))
                    .withWireAliases(settings.get(Catalogue.WIRE_ALIASES))
                    .withDefaults(settings.get(Catalogue.DEFAULTS));
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingException(Catalogue.BASE_PACKAGE, e.getMessage() + ".");
        }
    }

    private static EmitOptions support(Subject subject, EmitOptions options) {
        Optional<String> name = subject.settings().find(Catalogue.SUPPORT_PACKAGE);
        try {
            return name.isEmpty()
                    ? options
                    : options.withSupport(new EmitOptions.SupportPackage(name.get(), subject.needs()));
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingException(Catalogue.SUPPORT_PACKAGE, e.getMessage() + ".");
        }
    }

    private static void refuseWithoutEffect(Settings settings) {
        if (settings.saysHere(Catalogue.OPTIONAL_ACCESSORS)
                && settings.get(Catalogue.STYLE) == EmitOptions.Style.RECORD) {
            throw new InvalidSettingException(
                    Catalogue.OPTIONAL_ACCESSORS,
                    "it has no effect on records, whose components are nullable either way. Leave it out.");
        }
    }

    /** What a door says of a diagnostic wins over what the settings file says of the same one. */
    private static Severities severities(Settings settings) {
        List<Setting<List<String>>> all = List.of(Catalogue.ERROR, Catalogue.WARN, Catalogue.IGNORE);
        Set<String> here = new HashSet<>();
        all.stream().filter(settings::saysHere).forEach(setting -> here.addAll(settings.get(setting)));
        List<List<String>> ids = new ArrayList<>();
        for (Setting<List<String>> setting : all) {
            List<String> said = new ArrayList<>(settings.get(setting));
            if (!settings.saysHere(setting)) {
                said.removeAll(here);
            }
            ids.add(said);
        }
        try {
            return Severities.of(ids.get(0), ids.get(1), ids.get(2));
        } catch (IllegalArgumentException e) {
            // Ids that are none were refused where they were read; what is left is said twice, or cannot be made
            // harmless.
            Setting<?> blamed = ids.get(2).isEmpty() ? Catalogue.WARN : Catalogue.IGNORE;
            throw new InvalidSettingException(blamed, String.valueOf(e.getMessage()));
        }
    }

    /** The format of findings: those for people are told at once, and are no report. */
    static FindingsFormat findings(Settings settings) {
        FindingsFormat format = format(FindingsFormat.class, settings);
        if (format == FindingsFormat.TEXT && settings.saysHere(Catalogue.REPORT_FILE)) {
            throw new InvalidSettingException(
                    Catalogue.REPORT_FILE,
                    "it has no effect on what is told to people.",
                    Advice.parse("Name a {format} for programs."));
        }
        return format;
    }

    /** The format of a report; each kind of report has formats of its own. */
    static <E extends Enum<E>> E format(Class<E> formats, Settings settings) {
        try {
            return OptionValues.one(formats, settings.get(Catalogue.FORMAT));
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingException(Catalogue.FORMAT, String.valueOf(e.getMessage()));
        }
    }
}
