package dev.fieldtable.project;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.IoReason;
import dev.fieldtable.io.TextFile;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.OptionValues;
import dev.fieldtable.option.SecretWords;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.InvalidSettingException;
import dev.fieldtable.project.setting.Setting;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.project.setting.SettingsFile;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The projects that a door has to run something for: one, or one for each API that the settings file lists.
 *
 * @param projects the projects, sorted by the name of their API; none if there are errors
 * @param diagnostics what is wrong with the settings file
 * @param texts the settings file, for whoever shows the places
 */
public record OpenedProjects(List<Project> projects, List<Diagnostic> diagnostics, List<SourceText> texts) {
    private static final String ONE_API = "it is for one API, and the settings file lists several.";
    private static final Advice NAME_ONE = Advice.parse("Name one with {api}.");

    /** Copies the lists. */
    public OpenedProjects {
        projects = List.copyOf(projects);
        diagnostics = List.copyOf(diagnostics);
        texts = List.copyOf(texts);
    }

    /**
     * Reads the settings file, if there is one, and puts before it what a door was told.
     *
     * @param said what the door was told
     * @param place where
     * @return the projects, or what is wrong with the settings file
     * @throws InvalidSettingException if there is no such settings file or API, or it cannot be read
     */
    public static OpenedProjects open(Settings said, Workplace place) {
        Optional<Path> file = file(said, place);
        if (file.isEmpty()) {
            return new OpenedProjects(projects(said, SettingsFile.NONE, place), List.of(), List.of());
        }
        SourceText text = read(place.folder().resolve(file.get()));
        @Nullable Path above = file.get().getParent();
        Path folder = above == null ? Path.of("") : above;
        Outcome<SettingsFile> settings = SettingsFile.parse(text, folder);
        List<Project> projects = settings.diagnostics().isEmpty() ? projects(said, settings.value(), place) : List.of();
        return new OpenedProjects(projects, settings.diagnostics(), List.of(text));
    }

    private static Optional<Path> file(Settings said, Workplace place) {
        Optional<Path> named = said.find(Catalogue.CONFIG);
        Path file = named.orElse(Path.of(SettingsFile.FILE_NAME));
        boolean there = TextFile.isThere(place.folder().resolve(file));
        if (named.isPresent() && !there) {
            throw new InvalidSettingException(Catalogue.CONFIG, "there is no file '" + file + "'.");
        }
        return there ? Optional.of(file) : Optional.empty();
    }

    private static SourceText read(Path file) {
        try {
            return SourceText.of(file.toString().replace('\\', '/'), TextFile.read(file));
        } catch (IOException e) {
            throw new InvalidSettingException(
                    Catalogue.CONFIG,
                    "'" + file + "' cannot be read: " + IoReason.of(e) + ".",
                    Advice.literal("It has to be a file of text in UTF-8."));
        }
    }

    private static List<Project> projects(Settings said, SettingsFile file, Workplace place) {
        List<String> apis = file.apis();
        Optional<String> chosen = said.find(Catalogue.API);
        if (apis.isEmpty()) {
            if (chosen.isPresent()) {
                throw new InvalidSettingException(Catalogue.API, "the settings file lists no APIs.");
            }
            return List.of(Project.of(said.over(file.shared()), place));
        }
        Set<EmitOptions.Need> needs = new HashSet<>();
        for (String api : apis) {
            Settings settings = file.api(api);
            // Named by the file, or within the package that all share.
            if (!settings.says(Catalogue.SUPPORT_PACKAGE)) {
                throw new InvalidSettingException(
                        Catalogue.SUPPORT_PACKAGE,
                        "it is missing, and all APIs of the settings file share what is in it.",
                        Advice.parse("Say it above them, or a {basePackage} that it can be within."));
            }
            needs.add(new EmitOptions.Need(
                    settings.get(Catalogue.STYLE),
                    settings.get(Catalogue.BEAN_VALIDATION),
                    new SecretWords(settings.get(Catalogue.SECRET_WORDS))));
        }
        List<Project> projects = new ArrayList<>();
        for (String api : chosen.isPresent() ? List.of(known(apis, chosen.get())) : apis) {
            projects.add(Project.of(new Subject(api, said.over(file.api(api)), apis, needs, place)));
        }
        if (projects.size() > 1) {
            refuseWhatIsForOne(said);
        }
        refuseSharedPackages(file);
        refuseScatteredSupport(file);
        return projects;
    }

    private static String known(List<String> apis, String api) {
        try {
            return OptionValues.known(apis, api);
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingException(Catalogue.API, String.valueOf(e.getMessage()));
        }
    }

    /** Docs named by hand are those of one API, and a file holds one report. */
    private static void refuseWhatIsForOne(Settings said) {
        for (Setting<?> setting : List.<Setting<?>>of(
                Catalogue.DOCS,
                Catalogue.OLD_DOCS,
                Catalogue.NEW_DOCS,
                Catalogue.BASE_PACKAGE,
                Catalogue.FROM,
                Catalogue.REPORT_FILE)) {
            if (said.says(setting)) {
                throw new InvalidSettingException(setting, ONE_API, NAME_ONE);
            }
        }
    }

    /**
     * Refuses a setting that a door has for one project alone, if there are several.
     *
     * @param setting the setting
     * @throws InvalidSettingException if there are several projects
     */
    public void refuseForSeveral(Setting<?> setting) {
        if (projects.size() > 1) {
            throw new InvalidSettingException(setting, ONE_API, NAME_ONE);
        }
    }

    /** In two folders that are compiled together, the same class would stand twice. */
    private static void refuseScatteredSupport(SettingsFile file) {
        Map<String, String> seen = new HashMap<>();
        for (String api : file.apis()) {
            Settings settings = file.api(api);
            String support = settings.get(Catalogue.SUPPORT_PACKAGE);
            String other = seen.putIfAbsent(support, api);
            if (other != null
                    && !settings.find(Catalogue.OUTPUT).equals(file.api(other).find(Catalogue.OUTPUT))) {
                throw new InvalidSettingException(
                        Catalogue.OUTPUT,
                        "the APIs `" + other + "` and `" + api + "` share the types in " + support
                                + ", which have to go to one folder.",
                        Advice.parse("Give them the same, or each a {supportPackage} of its own."));
            }
        }
    }

    /** Two APIs that write the same files would take them from one another. */
    private static void refuseSharedPackages(SettingsFile file) {
        Map<String, String> seen = new HashMap<>();
        for (String api : file.apis()) {
            Settings settings = file.api(api);
            settings.find(Catalogue.BASE_PACKAGE).ifPresent(name -> {
                String other = seen.putIfAbsent(name, api);
                if (other != null) {
                    throw new InvalidSettingException(
                            Catalogue.BASE_PACKAGE,
                            "the APIs `" + other + "` and `" + api + "` have the same, " + name
                                    + ". Give each one of its own.");
                }
            });
        }
    }
}
