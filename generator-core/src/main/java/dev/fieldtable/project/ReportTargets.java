package dev.fieldtable.project;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.InvalidSettingException;
import dev.fieldtable.project.setting.Setting;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.project.setting.SettingsFile;
import dev.fieldtable.source.PageEnding;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Keeps reports from being written over what they tell of. */
final class ReportTargets {
    private ReportTargets() {}

    /** Refuses a report, or a baseline that is to be written, where a page, a generated file or the settings are. */
    static void refuse(Subject subject) {
        Settings settings = subject.settings();
        settings.find(Catalogue.REPORT_FILE).ifPresent(file -> refuse(subject, Catalogue.REPORT_FILE, file));
        if (settings.get(Catalogue.WRITE_BASELINE)) {
            settings.find(Catalogue.BASELINE).ifPresent(file -> refuse(subject, Catalogue.BASELINE, file));
        }
    }

    private static void refuse(Subject subject, Setting<Path> setting, Path file) {
        Settings settings = subject.settings();
        Path target = absolute(subject, file);
        Path config = absolute(subject, settings.find(Catalogue.CONFIG).orElse(Path.of(SettingsFile.FILE_NAME)));
        String reason = "";
        if (target.equals(config)) {
            reason = "that is the settings file.";
        }
        if (Stream.of(Catalogue.OUTPUT, Catalogue.SAMPLES_OUTPUT)
                .flatMap(output -> settings.find(output).stream())
                .map(output -> absolute(subject, output))
                .anyMatch(target::startsWith)) {
            reason = "that is where the generated files go.";
        }
        for (Path docs : settings.find(Catalogue.DOCS).orElse(List.of())) {
            boolean page = PageEnding.isOf(file.toString()) && target.startsWith(absolute(subject, docs));
            if (page || target.equals(absolute(subject, docs))) {
                reason = "that is a page of the docs, or would be one.";
            }
        }
        if (!reason.isEmpty()) {
            throw new InvalidSettingException(setting, reason, Advice.literal("Name another file."));
        }
    }

    private static Path absolute(Subject subject, Path path) {
        return subject.place().folder().resolve(path).toAbsolutePath().normalize();
    }
}
