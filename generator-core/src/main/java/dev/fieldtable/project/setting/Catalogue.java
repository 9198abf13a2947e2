package dev.fieldtable.project.setting;

import static dev.fieldtable.project.setting.RunKind.CHECK;
import static dev.fieldtable.project.setting.RunKind.DESCRIBE;
import static dev.fieldtable.project.setting.RunKind.DIFF;
import static dev.fieldtable.project.setting.RunKind.EXPLORE;
import static dev.fieldtable.project.setting.RunKind.EXPORT;
import static dev.fieldtable.project.setting.RunKind.GENERATE;
import static dev.fieldtable.project.setting.RunKind.INIT;
import static dev.fieldtable.project.setting.RunKind.INSPECT;
import static dev.fieldtable.project.setting.RunKind.LEARN;
import static dev.fieldtable.project.setting.RunKind.LINT;
import static dev.fieldtable.project.setting.RunKind.SYNC;
import static dev.fieldtable.project.setting.RunKind.TRY;
import static dev.fieldtable.project.setting.RunKind.WATCH;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.diff.FailOn;
import dev.fieldtable.export.ExportFormat;
import dev.fieldtable.export.ExportSplit;
import dev.fieldtable.model.Role;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.SecretWords;
import dev.fieldtable.option.WireNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every setting there is. What a setting is called, what it means, which words it knows and which runs it has an effect on
 * is said here and nowhere else: the command line, the goals, the settings file, its schema and the documentation are made
 * from it, or held to it by a test.
 */
public final class Catalogue {
    /** The package of generated code that is only shown. */
    public static final String EXAMPLE_PACKAGE = "com.example";

    private static final List<Setting<?>> ALL = new ArrayList<>();
    private static final Map<RunKind, List<String>> FORMATS = Map.of(
            GENERATE, List.of("text", "json", "sarif", "github"),
            LINT, List.of("text", "json", "sarif", "github"),
            CHECK, List.of("text", "json", "sarif", "junit", "github"),
            INSPECT, List.of("text", "listing", "json"),
            DIFF, List.of("text", "markdown", "json", "html"),
            LEARN, List.of("text", "json"),
            TRY, List.of("text", "json"));

    private static final Set<RunKind> READING =
            EnumSet.of(GENERATE, CHECK, INSPECT, EXPLORE, EXPORT, LINT, DIFF, SYNC, WATCH, LEARN, TRY, INIT);
    /** Whoever proposes how docs are written has to find their pages, and goes by nothing else that is said of them. */
    private static final Set<RunKind> FINDING =
            EnumSet.of(GENERATE, CHECK, INSPECT, EXPLORE, EXPORT, DESCRIBE, LINT, DIFF, SYNC, WATCH, LEARN, TRY, INIT);

    private static final Set<RunKind> NAMING = EnumSet.of(GENERATE, CHECK, INSPECT, EXPLORE, DIFF, SYNC, WATCH, INIT);
    /** Whoever shows Java, or tells of what becomes of it. */
    private static final Set<RunKind> KEEPING_NAMES =
            EnumSet.of(GENERATE, CHECK, INSPECT, EXPLORE, LINT, DIFF, SYNC, WATCH, INIT);

    private static final Set<RunKind> CHOOSING = EnumSet.of(GENERATE, CHECK, EXPLORE, EXPORT, DIFF, SYNC, WATCH, INIT);
    private static final Set<RunKind> WRITING = EnumSet.of(GENERATE, CHECK, SYNC, WATCH, INIT);
    private static final Set<RunKind> FETCHING = EnumSet.of(SYNC, INIT);

    // What is read.

    /** Where the pages are. */
    public static final Setting<List<Path>> DOCS = kept(
            "docs",
            ValueType.paths("DOCS"),
            null,
            FINDING,
            "A page, or a folder that is searched for pages (*.md, *.mdx, *.markdown); several are read as one.");

    /** The docs as they were. */
    public static final Setting<String> OLD_DOCS = said(
            "oldDocs",
            ValueType.text("OLD"),
            null,
            EnumSet.of(DIFF),
            "The docs as they were: a page, a folder, an archive (.zip, .jar, .tar.gz), a model that inspect has written"
                    + " as JSON, a document of OpenAPI or JSON Schema, or REF:path in the git repository at hand. Unless given, the docs of the last commit.");

    /** The docs as they are. */
    public static final Setting<String> NEW_DOCS = said(
            "newDocs",
            ValueType.text("NEW"),
            null,
            EnumSet.of(DIFF),
            "The docs as they are, likewise. Unless given, the docs of the project.");

    /** Which files are pages. */
    public static final Setting<List<String>> INCLUDE = kept(
            "include",
            ValueType.patterns("GLOB"),
            List.of(),
            FINDING,
            "Read only the pages whose path below the docs matches, such as models/**. Text files (*.txt) are read where"
                    + " a pattern names them.");

    /** Which files are no pages. */
    public static final Setting<List<String>> EXCLUDE = kept(
            "exclude",
            ValueType.patterns("GLOB"),
            List.of(),
            FINDING,
            "Leave out the pages whose path below the docs matches.");

    /** How the pages are written. */
    public static final Setting<String> DIALECT = kept(
            "dialect",
            ValueType.name("NAME", GenerationRequest::dialects),
            GenerationRequest.AUTO_DIALECT,
            READING,
            "The language of the client that the docs are of; auto lets the pages decide.");

    /** How the pages are written, where no dialect that is built in is theirs. */
    public static final Setting<Path> DIALECT_FILE = kept(
            "dialectFile",
            ValueType.path("FILE"),
            null,
            READING,
            "The file that describes how the pages are written, where they are none of a client that is known.");

    /** How much has to be understood. */
    public static final Setting<Integer> MIN_UNDERSTOOD = kept(
            "minUnderstood",
            ValueType.number("PERCENT"),
            GenerationRequest.MIN_UNDERSTOOD,
            FINDING,
            "Fail with one error if fewer types of a hundred are understood.");

    /** What the docs do not say. */
    public static final Setting<Path> FACTS = kept(
            "facts",
            ValueType.path("FILE"),
            null,
            READING,
            "The file that says what the docs do not. Unless given, fieldtable-facts.yaml, where there is one.");

    /** What is learned from. */
    public static final Setting<List<Path>> LEARN_FROM = kept(
            "learnFrom",
            ValueType.paths("PATH"),
            List.of(),
            EnumSet.of(LEARN, INIT),
            "What to learn from: the source of the Python client that the docs are of, docs of the same API in another"
                    + " language, an OpenAPI document, answers (JSON, JSON Lines, HAR), or a folder or archive of such. What it is,"
                    + " is seen. Unless given, what sync has kept beside the docs.");

    /** Answers of the API. */
    public static final Setting<List<Path>> ANSWERS = said(
            "answers",
            ValueType.paths("FILE"),
            List.of(),
            EnumSet.of(TRY),
            "A file of answers, or a folder: JSON, JSON Lines or HAR.");

    /** What is looked at, and what answers are. */
    public static final Setting<String> MODEL = said(
            "model",
            ValueType.text("NAME"),
            null,
            EnumSet.of(INSPECT, LEARN, TRY),
            "The model to inspect alone, by its name, its class or its page; or the one that the answers are: unless given, what"
                    + " their file is called, or what fits best.");

    // What comes out.

    /** Where the files go. */
    public static final Setting<Path> OUTPUT = kept(
            "output",
            ValueType.path("DIR"),
            null,
            WRITING,
            "The folder that the Java files go to. What is not generated there is left alone.");

    /** Where the samples go. */
    public static final Setting<Path> SAMPLES_OUTPUT = kept(
            "samplesOutput",
            ValueType.path("DIR"),
            null,
            WRITING,
            "The folder that classes with samples of the models go to, for tests. Unless given, there are none.");

    /** The package of all that is generated. */
    public static final Setting<String> BASE_PACKAGE = kept(
            "basePackage",
            ValueType.javaPackage("NAME"),
            null,
            NAMING,
            "The package that all generated ones stand in, such as com.acme.plex.");

    /** The package of what the models lean on. */
    public static final Setting<String> SUPPORT_PACKAGE = kept(
            "supportPackage",
            ValueType.javaPackage("NAME"),
            null,
            NAMING,
            "The package of the types that the models lean on, which several APIs may share. Unless given, support in the"
                    + " base package.");

    /** How a model looks. */
    public static final Setting<EmitOptions.Style> STYLE = kept(
            "style",
            ValueType.one(EmitOptions.Style.class, "STYLE"),
            EmitOptions.Style.CLASS,
            NAMING,
            "How a model looks.");

    /** What accessors of optional properties return. */
    public static final Setting<EmitOptions.OptionalAccessors> OPTIONAL_ACCESSORS = kept(
            "optionalAccessors",
            ValueType.one(EmitOptions.OptionalAccessors.class, "KIND"),
            EmitOptions.OptionalAccessors.OPTIONAL,
            NAMING,
            "What the accessor of an optional property returns. The components of a record are nullable either way.");

    /** How strictly documents are read. */
    public static final Setting<EmitOptions.Reading> READING_MODE = kept(
            "reading",
            ValueType.one(EmitOptions.Reading.class, "MODE"),
            EmitOptions.Reading.TOLERANT,
            NAMING,
            "Whether a document that is not as documented is read, and left to the validators to tell of, or refused.");

    /** Whether models have annotations of Bean Validation. */
    public static final Setting<EmitOptions.BeanValidation> BEAN_VALIDATION = kept(
            "beanValidation",
            ValueType.one(EmitOptions.BeanValidation.class, "KIND"),
            EmitOptions.BeanValidation.NONE,
            NAMING,
            "The Bean Validation annotations of the models.");

    /** What becomes of defaults. */
    public static final Setting<EmitOptions.Defaults> DEFAULTS = kept(
            "defaults",
            ValueType.one(EmitOptions.Defaults.class, "KIND"),
            EmitOptions.Defaults.NONE,
            NAMING,
            "Whether builders set the defaults that the docs name where nothing was set; reading never does.");

    /** Which letters names have. */
    public static final Setting<Boolean> ASCII = kept(
            "ascii",
            ValueType.flag(),
            false,
            NAMING,
            "Write the names in Java in ASCII, transliterated where need be; else they have the letters of the docs.");

    /** By which names a value is a secret. */
    public static final Setting<List<String>> SECRET_WORDS = kept(
            "secretWords",
            ValueType.words("WORD"),
            SecretWords.USUAL.words(),
            NAMING,
            "The words by which a property's name tells of a secret, which generated code masks where it would be logged.");

    /** How documented names become names in JSON. */
    public static final Setting<WireNames> WIRE_NAMES = kept(
            "wireNames",
            ValueType.one(WireNames.class, "RULE"),
            WireNames.AUTO,
            READING,
            "How documented names become names in JSON; auto goes by JSON in the docs and by facts, and keeps names as documented where these show too little.");

    /** Whether other spellings of names are read. */
    public static final Setting<Boolean> WIRE_ALIASES = kept(
            "wireAliases",
            ValueType.flag(),
            false,
            NAMING,
            "Let models read other spellings of names in JSON too, such as ads_consent and AdsConsent for adsConsent; they"
                    + " write the one.");

    /** What keeps names. */
    public static final Setting<Path> NAMES_LOCK = kept(
            "namesLock",
            ValueType.path("FILE"),
            null,
            KEEPING_NAMES,
            "The lock that keeps the names in Java as they are, whatever is added to the docs. Unless given,"
                    + " fieldtable-names.lock beside the docs, where there is one.");

    /** Whether the names are written down. */
    public static final Setting<Boolean> UPDATE_NAMES = said(
            "updateNames",
            ValueType.flag(),
            false,
            EnumSet.of(GENERATE),
            "Write the lock of names, or drop from it what is gone from the docs. What is new is added to a lock that is there"
                    + " in any case.");

    /** Whether the names that were written down have to do. */
    public static final Setting<Boolean> FROZEN_NAMES = said(
            "frozenNames",
            ValueType.flag(),
            false,
            EnumSet.of(GENERATE, CHECK),
            "Fail if there is no lock of names, or if it does not hold a name that is needed, instead of adding that.");

    /** Which types are written. */
    public static final Setting<Set<Role>> ROLES = kept(
            "roles",
            ValueType.several(Role.class, "ROLE"),
            GenerationRequest.DEFAULT_ROLES,
            CHOOSING,
            "The types to write, by what they are for; what these use is written too.");

    /** How long stays what is gone. */
    public static final Setting<Integer> TOMBSTONES = kept(
            "tombstones",
            ValueType.number("N"),
            0,
            WRITING,
            "Keep what sync found gone from the docs for so many releases, as deprecated.");

    /** Which states the docs were in. */
    public static final Setting<Path> HISTORY = kept(
            "history",
            ValueType.path("DIR"),
            null,
            EnumSet.of(GENERATE, CHECK, EXPLORE, DIFF, SYNC, WATCH, INIT),
            "The folder of the states that the docs were in, an archive or a folder each, sorted by name: the Javadoc and the"
                    + " pages of HTML say since which of them types, properties and values are there.");

    // How much things matter.

    /** What fails a run. */
    public static final Setting<List<String>> ERROR = kept(
            "error",
            ValueType.ids("ID"),
            List.of(),
            READING,
            "Ids of the diagnostics that fail the run, such as dangling-reference.");

    /** What is a warning. */
    public static final Setting<List<String>> WARN =
            kept("warn", ValueType.ids("ID"), List.of(), READING, "Ids of the diagnostics that are warnings.");

    /** What is not told. */
    public static final Setting<List<String>> IGNORE =
            kept("ignore", ValueType.ids("ID"), List.of(), READING, "Ids of the diagnostics that are not told.");

    /** Which findings are known. */
    public static final Setting<Path> BASELINE = kept(
            "baseline",
            ValueType.path("FILE"),
            null,
            EnumSet.of(LINT, INIT),
            "Do not tell the findings that this file knows.");

    /** Whether the known findings are written down. */
    public static final Setting<Boolean> WRITE_BASELINE = said(
            "writeBaseline",
            ValueType.flag(),
            false,
            EnumSet.of(LINT),
            "Write all findings to the baseline, instead of telling them.");

    /** What fails a comparison. */
    public static final Setting<Set<FailOn>> FAIL_ON = kept(
            "failOn",
            ValueType.several(FailOn.class, "WHAT"),
            Set.of(),
            EnumSet.of(DIFF, INIT),
            "Fail if something of these breaks.");

    /** Whether other words are listed. */
    public static final Setting<Boolean> PROSE = kept(
            "prose",
            ValueType.flag(),
            false,
            EnumSet.of(DIFF, INIT),
            "List the descriptions that are worded differently, which else are only counted.");

    // Where docs are from.

    /** Where the docs are published. */
    public static final Setting<String> FROM = kept(
            "from",
            ValueType.text("ORIGIN"),
            null,
            FETCHING,
            "Where the docs are published: the address of a git repository; an archive (.zip, .jar, .tar.gz), by its"
                    + " address or path; a Maven artifact, group:artifact:version:zip:docs; a folder. Where its look does"
                    + " not tell, begin it with git:, archive:, artifact: or folder:. Unless given, that of the lock.");

    /** Which state of a repository. */
    public static final Setting<String> REF =
            kept("ref", ValueType.text("REF"), null, FETCHING, "The tag, branch or commit of a git repository.");

    /** Where the docs are in it. */
    public static final Setting<String> SUB_FOLDER = kept(
            "subFolder",
            ValueType.text("PATH"),
            null,
            FETCHING,
            "The folder of the docs in the repository or archive.");

    /** What is beside the docs. */
    public static final Setting<String> EVIDENCE = kept(
            "learn",
            ValueType.text("PATH"),
            null,
            FETCHING,
            "The folder or file in the repository or archive that can be learned from, such as the client's source. It is"
                    + " kept in fieldtable-evidence beside the docs.");

    /** What tells of changes. */
    public static final Setting<Path> CHANGELOG = kept(
            "changelog",
            ValueType.path("FILE"),
            null,
            FETCHING,
            "The changelog that gets an entry. Unless given, API-CHANGELOG.md beside the docs.");

    /** What remembers what was fetched. */
    public static final Setting<Path> LOCK = kept(
            "lock",
            ValueType.path("FILE"),
            null,
            EnumSet.of(CHECK, SYNC, INIT),
            "The file that says where the docs are from. Unless given, fieldtable-docs.lock beside the docs.");

    /** What a state is called. */
    public static final Setting<String> RELEASE = said(
            "release",
            ValueType.text("NAME"),
            null,
            EnumSet.of(SYNC),
            "What the entry of the changelog is headed with. Unless given, the tag, the version, or the commit.");

    /** Whether a rewritten history is taken. */
    public static final Setting<Boolean> ACCEPT_MOVED = said(
            "acceptMoved",
            ValueType.flag(),
            false,
            EnumSet.of(SYNC),
            "Take the docs even if what was fetched last is no part of their history any more.");

    /** Whether the origin is asked. */
    public static final Setting<Boolean> UPSTREAM = said(
            "upstream",
            ValueType.flag(),
            false,
            EnumSet.of(CHECK),
            "Ask the origin of the docs whether they are what is published now. Else, and without a network, they are"
                    + " compared with what was fetched, if there is a lock.");

    // What is handed on.

    /** What the API is called in what is handed on. */
    public static final Setting<String> TITLE = kept(
            "title",
            ValueType.text("TITLE"),
            null,
            EnumSet.of(EXPLORE, EXPORT, DIFF, INIT),
            "What the API is called in what is exported or shown. Unless given, its name in the settings file, or API.");

    /** Which version of the API that is. */
    public static final Setting<String> API_VERSION = kept(
            "apiVersion",
            ValueType.text("VERSION"),
            "0",
            EnumSet.of(EXPORT, INIT),
            "The version of the API, which OpenAPI asks for. Other formats have no place for it.");

    /** What it is handed on as. */
    public static final Setting<ExportFormat> EXPORT_FORMAT = said(
            "exportFormat",
            ValueType.one(ExportFormat.class, "FORMAT"),
            ExportFormat.OPENAPI,
            EnumSet.of(EXPORT),
            "What the docs are exported as.");

    /** What of it has a file for itself. */
    public static final Setting<ExportSplit> SPLIT = said(
            "split",
            ValueType.one(ExportSplit.class, "BY"),
            null,
            EnumSet.of(EXPORT),
            "Export a file for each model, or for each package, into a folder that is named in place of the file. Other"
                    + " files there are left alone.");

    // What is said of one run.

    /** Who is told. */
    public static final Setting<String> FORMAT = said(
            "format",
            ValueType.text("FORMAT"),
            "text",
            EnumSet.of(GENERATE, CHECK, INSPECT, LINT, DIFF, LEARN, TRY),
            "Who the run speaks to: people, or programs.");

    /** Where that goes. */
    public static final Setting<Path> REPORT_FILE = said(
            "reportFile",
            ValueType.path("FILE"),
            null,
            EnumSet.of(GENERATE, CHECK, INSPECT, EXPLORE, EXPORT, DESCRIBE, LINT, DIFF, LEARN, TRY),
            "The file that the report goes to.");

    /** Whether the page is opened. */
    public static final Setting<Boolean> OPEN = said(
            "open", ValueType.flag(), false, EnumSet.of(EXPLORE), "Open the page in the browser, once it is written.");

    /** Whether something is done at all. */
    public static final Setting<Boolean> DRY_RUN = said(
            "dryRun",
            ValueType.flag(),
            false,
            EnumSet.of(GENERATE, LINT, SYNC, LEARN, INIT),
            "Say what would be written or deleted, and do nothing.");

    /** Whether the stages of the run are timed. */
    public static final Setting<Boolean> TIMINGS = said(
            "timings",
            ValueType.flag(),
            false,
            EnumSet.of(GENERATE, CHECK, EXPORT, SYNC, WATCH),
            "Say how long the stages of the run took, and how much there was to do.");

    /** Whether changed files are given up. */
    public static final Setting<Boolean> FORCE = said(
            "force",
            ValueType.flag(),
            false,
            EnumSet.of(GENERATE, SYNC, INIT),
            "Overwrite or delete what someone has changed, of generated files and fetched pages; else it fails the run.");

    /** Where the settings are. */
    public static final Setting<Path> CONFIG = said(
            "config",
            ValueType.path("FILE"),
            null,
            EnumSet.allOf(RunKind.class),
            "The settings file. Unless given, fieldtable.yaml, where there is one.");

    /** Which of several APIs. */
    public static final Setting<String> API = said(
            "api",
            ValueType.text("NAME"),
            null,
            EnumSet.of(GENERATE, CHECK, INSPECT, EXPLORE, EXPORT, DESCRIBE, LINT, DIFF, SYNC, WATCH, LEARN, TRY),
            "The API to do it for, where the settings file lists several. Unless given, all of them.");

    private Catalogue() {}

    private static <T> Setting<T> kept(
            String name, ValueType<T> type, @Nullable T standard, Set<RunKind> runs, String sentence) {
        return entered(new Setting<>(name, type, standard, true, runs, sentence));
    }

    private static <T> Setting<T> said(
            String name, ValueType<T> type, @Nullable T standard, Set<RunKind> runs, String sentence) {
        return entered(new Setting<>(name, type, standard, false, runs, sentence));
    }

    private static <T> Setting<T> entered(Setting<T> setting) {
        ALL.add(setting);
        return setting;
    }

    /** {@return all settings, in the order in which people are shown them} */
    public static List<Setting<?>> all() {
        return List.copyOf(ALL);
    }

    /**
     * The settings that a run takes.
     *
     * @param run the run
     * @return those that have an effect on it, in the order in which people are shown them
     */
    public static List<Setting<?>> of(RunKind run) {
        return ALL.stream().filter(setting -> setting.runs().contains(run)).toList();
    }

    /**
     * Finds a setting.
     *
     * @param name its name in camel case
     * @return the setting; nothing if there is none of that name
     */
    public static Optional<Setting<?>> named(String name) {
        for (Setting<?> setting : ALL) {
            if (setting.name().equals(name)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }

    /**
     * The formats of a run's report.
     *
     * @param run the run
     * @return the words that {@link #FORMAT} knows there; none if the run has no report
     */
    public static List<String> formats(RunKind run) {
        return FORMATS.getOrDefault(run, List.of());
    }

    /**
     * The words that a setting knows in a run.
     *
     * @param setting the setting
     * @param run the run
     * @return the words; none if any word may be one
     */
    public static List<String> known(Setting<?> setting, RunKind run) {
        return setting == FORMAT ? formats(run) : setting.type().known();
    }

    /**
     * Names runs in a sentence.
     *
     * @param runs the runs; at least one
     * @return their names, such as {@code generate, lint and sync}
     */
    public static String inWords(Set<RunKind> runs) {
        List<String> labels = Arrays.stream(RunKind.values())
                .filter(runs::contains)
                .map(RunKind::label)
                .toList();
        int last = labels.size() - 1;
        return last == 0 ? labels.get(0) : String.join(", ", labels.subList(0, last)) + " and " + labels.get(last);
    }
}
