package dev.fieldtable.cli;

import dev.fieldtable.cli.completion.Candidates;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.RunKind;
import dev.fieldtable.project.setting.Setting;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.project.setting.ValueType;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The options of a command, made from the catalogue of settings, and what was said with them. */
final class CommandOptions {
    static final String QUIET = "--quiet";
    static final String VERBOSE = "--verbose";
    private static final String HELP = "--help";

    /** What is not said with an option, but by its place. */
    private static final Map<RunKind, List<Setting<?>>> BY_PLACE = Map.of(
            RunKind.DIFF, List.of(Catalogue.OLD_DOCS, Catalogue.NEW_DOCS),
            RunKind.TRY, List.of(Catalogue.DOCS, Catalogue.ANSWERS));

    /** What a command calls by a shorter name too, where that cannot mean anything else. */
    private static final Map<RunKind, Map<Setting<?>, String>> SHORTER = Map.of(
            RunKind.LEARN, Map.of(Catalogue.LEARN_FROM, "--from"),
            RunKind.EXPLORE, Map.of(Catalogue.REPORT_FILE, "--output"),
            RunKind.EXPORT, Map.of(Catalogue.EXPORT_FORMAT, "--format", Catalogue.REPORT_FILE, "--output"));

    /** What names diagnostics. */
    private static final Set<Setting<?>> DIAGNOSTICS = Set.of(Catalogue.ERROR, Catalogue.WARN, Catalogue.IGNORE);

    /** What is exported is no report of a run, but its result. */
    private static final String EXPORTED =
            "The file to write; with --split, the folder. Unless given, the document is printed.";

    private CommandOptions() {}

    /** {@return the settings that a command takes by their places} */
    static List<Setting<?>> byPlace(RunKind run) {
        return BY_PLACE.getOrDefault(run, List.of(Catalogue.DOCS));
    }

    /** Tells whether a setting is said by its place alone, so that there is no option of its name. */
    static boolean isByPlace(Setting<?> setting) {
        return setting == Catalogue.DOCS || BY_PLACE.values().stream().anyMatch(those -> those.contains(setting));
    }

    /** {@return the shorter name that a command has for a setting; nothing if it has none} */
    static Optional<String> shorter(RunKind run, String setting) {
        return SHORTER.getOrDefault(run, Map.of()).entrySet().stream()
                .filter(each -> each.getKey().name().equals(setting))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Adds the options of a run to a command. */
    static void add(RunKind run, CommandSpec command) {
        List<Setting<?>> byPlace = byPlace(run);
        for (Setting<?> setting : byPlace) {
            int place = byPlace.indexOf(setting);
            // Only what comes last can be several.
            boolean several = setting.type().shape() == ValueType.Shape.SEVERAL && place == byPlace.size() - 1;
            command.addPositional(PositionalParamSpec.builder()
                    .index(several ? place + "..*" : String.valueOf(place))
                    .arity(several ? "0..*" : "0..1")
                    .paramLabel(setting.type().label())
                    .type(several ? List.class : String.class)
                    .auxiliaryTypes(String.class)
                    // A state of the docs can be many things, and is a path as a rule.
                    .completionCandidates(Candidates.path())
                    .description(setting.description())
                    .build());
        }
        for (Setting<?> setting : Catalogue.of(run)) {
            // Beside two states of the docs, those of the project are for the settings file.
            if (!byPlace.contains(setting) && setting != Catalogue.DOCS) {
                command.addOption(option(setting, run));
            }
        }
        command.addArgGroup(ArgGroupSpec.builder()
                .exclusive(true)
                .multiplicity("0..1")
                .addArg(flag(QUIET).description("Say nothing but errors.").build())
                .addArg(flag(VERBOSE)
                        .description("Show every diagnostic, and which dialect each page was read in.")
                        .build())
                .build());
        command.addOption(OptionSpec.builder("-h", HELP)
                .usageHelp(true)
                .description("Print this help.")
                .build());
    }

    private static OptionSpec.Builder flag(String name) {
        return OptionSpec.builder(name).type(boolean.class).arity("0");
    }

    private static OptionSpec option(Setting<?> setting, RunKind run) {
        String name = Spelling.commandLine().of(setting.name());
        return switch (setting.type().shape()) {
            case FLAG -> flag(name).description(setting.description()).build();
            case NUMBER, ONE -> value(name, setting, run).type(String.class).build();
            case SEVERAL, LISTED ->
                value(name, setting, run)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .build();
        };
    }

    private static OptionSpec.Builder value(String name, Setting<?> setting, RunKind run) {
        String words = setting == Catalogue.FORMAT ? " One of " + String.join(", ", Catalogue.formats(run)) + "." : "";
        String shorter = SHORTER.getOrDefault(run, Map.of()).get(setting);
        return (shorter == null ? OptionSpec.builder(name) : OptionSpec.builder(shorter, name))
                .arity("1")
                .completionCandidates(candidates(setting, run))
                .paramLabel(setting.type().label())
                // A '%' is one, and no directive.
                .description((description(setting, run) + words).replace("%", "%%"));
    }

    /** What a shell completes a value with; it is asked for words when a script is made. */
    private static Candidates candidates(Setting<?> setting, RunKind run) {
        if (DIAGNOSTICS.contains(setting)) {
            return Candidates.list(ExplainCommand::ids);
        }
        if (setting.type().isPath()) {
            return Candidates.path();
        }
        return setting.type().shape() == ValueType.Shape.LISTED
                ? Candidates.list(() -> Catalogue.known(setting, run))
                : Candidates.word(() -> Catalogue.known(setting, run));
    }

    private static String description(Setting<?> setting, RunKind run) {
        return run == RunKind.EXPORT && setting == Catalogue.REPORT_FILE ? EXPORTED : setting.description();
    }

    /**
     * What was said.
     *
     * @param folder the folder that relative paths start from
     * @throws dev.fieldtable.project.setting.InvalidSettingException if a value makes no sense
     */
    static Settings said(RunKind run, ParseResult typed, Path folder) {
        Settings.Builder said = Settings.builder();
        List<Setting<?>> byPlace = byPlace(run);
        List<PositionalParamSpec> positionals = typed.matchedPositionals();
        for (PositionalParamSpec positional : positionals) {
            if (run == RunKind.INSPECT) {
                boolean filed = InspectedWords.isFiled(
                        typed.hasMatchedOption(Spelling.commandLine().of(Catalogue.CONFIG.name())), folder);
                InspectedWords.of(positional.originalStringValues(), filed, folder)
                        .say(said);
                continue;
            }
            int place = Math.min(positional.index().min(), byPlace.size() - 1);
            // What is to be tried has to be said; the docs may stand in the settings file.
            boolean alone = run == RunKind.TRY && positionals.size() == 1;
            said.say(byPlace.get(alone ? byPlace.size() - 1 : place), positional.originalStringValues());
        }
        for (OptionSpec option : typed.matchedOptionsSet()) {
            Optional<Setting<?>> setting = settingOf(option.longestName(), Catalogue.of(run));
            setting.ifPresent(known -> said.say(
                    known,
                    known.type().shape() == ValueType.Shape.FLAG ? List.of("true") : option.originalStringValues()));
        }
        return said.build();
    }

    /** {@return the setting that an option is for} */
    static Optional<Setting<?>> settingOf(String option, List<Setting<?>> settings) {
        for (Setting<?> setting : settings) {
            if (Spelling.commandLine().of(setting.name()).equals(option)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }

    /** {@return the runs whose commands have an option of a name, whatever each means by it} */
    static Set<RunKind> runsWith(String option) {
        Set<RunKind> runs = EnumSet.noneOf(RunKind.class);
        for (RunKind run : RunKind.values()) {
            boolean shorter = SHORTER.getOrDefault(run, Map.of()).containsValue(option);
            if (shorter || settingOf(option, Catalogue.of(run)).isPresent()) {
                runs.add(run);
            }
        }
        return runs;
    }

    static Verbosity verbosity(ParseResult typed) {
        if (typed.hasMatchedOption(QUIET)) {
            return Verbosity.QUIET;
        }
        return typed.hasMatchedOption(VERBOSE) ? Verbosity.VERBOSE : Verbosity.NORMAL;
    }

    /** What was said of this run, and would mean something else or nothing to another one. */
    static boolean isOfThisRunAlone(String option, RunKind other) {
        Optional<Setting<?>> setting = settingOf(option, Catalogue.all());
        return Set.of(QUIET, VERBOSE).contains(option)
                || setting.isEmpty()
                || setting.get() == Catalogue.FORMAT
                || setting.get() == Catalogue.REPORT_FILE
                || !setting.get().runs().contains(other);
    }
}
