package dev.fieldtable.project;

import dev.fieldtable.GenerationMemory;
import dev.fieldtable.GenerationRequest;
import dev.fieldtable.PageMemory;
import dev.fieldtable.io.ChangedPageException;
import dev.fieldtable.io.ReadPages;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.RunKind;
import dev.fieldtable.project.setting.Setting;
import dev.fieldtable.project.setting.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A project, and what can be done with it.
 *
 * <p>{@link #of(Settings)} makes one, each other method is a run, and the package's description shows a whole one.
 *
 * <p>Nothing is read before a run is prepared, and nothing is touched before it is carried out.
 */
public final class Project {
    private final Subject subject;
    private final ReadPages pages = new ReadPages();
    private final PageMemory memory = new PageMemory();
    private final GenerationMemory java = new GenerationMemory();

    private Project(Subject subject) {
        this.subject = subject;
    }

    /**
     * A project in the working folder.
     *
     * @param settings what was said of it
     * @return the project
     */
    public static Project of(Settings settings) {
        return of(settings, Workplace.in(Path.of("")));
    }

    /**
     * A project.
     *
     * @param settings what was said of it
     * @param place where its runs take place
     * @return the project
     */
    public static Project of(Settings settings, Workplace place) {
        return of(new Subject("", settings, List.of(), Set.of(), place));
    }

    static Project of(Subject subject) {
        return new Project(subject);
    }

    /** {@return the name of its API, where the settings file lists several; else empty} */
    public String api() {
        return subject.api();
    }

    /** {@return what was said of it} */
    public Settings settings() {
        return subject.settings();
    }

    /**
     * What the settings mean for the generator, for whoever calls {@link dev.fieldtable.Generator} with pages of their own.
     *
     * @return the request; its package is {@code com.example} unless one was said
     * @throws dev.fieldtable.project.setting.InvalidSettingException if a setting makes no sense, or has no effect
     */
    public GenerationRequest request() {
        return PastStates.in(
                Requests.keeping(FactsFile.sound(subject).in(Requests.showing(subject)), settings()), subject);
    }

    /**
     * Gives it a default that the door has, and the catalogue has not.
     *
     * @param <T> what the setting's value is
     * @param setting the setting
     * @param value its value where neither the door nor the settings file has said one
     * @return the same project with that value, or this one if something was said
     */
    public <T> Project withDefault(Setting<T> setting, T value) {
        return settings().says(setting)
                ? this
                : new Project(
                        subject.with(settings().toBuilder().set(setting, value).build()));
    }

    /** {@return the run that writes Java files} */
    public GenerateRun generate() {
        return new GenerateRun(subject);
    }

    /** {@return the run that tells whether generating would change anything} */
    public CheckRun check() {
        return new CheckRun(subject);
    }

    /** {@return the run that shows what was understood of the docs} */
    public InspectRun inspect() {
        return new InspectRun(subject);
    }

    /** {@return the run that makes a page to look at} */
    public ExploreRun explore() {
        return new ExploreRun(subject);
    }

    /** {@return the run that hands the linked model on} */
    public ExportRun export() {
        return new ExportRun(subject);
    }

    /** {@return the run that proposes a description of how the docs are written} */
    public DescribeRun describe() {
        return new DescribeRun(subject);
    }

    /** {@return the run that tells what is wrong or doubtful in the docs} */
    public LintRun lint() {
        return new LintRun(subject);
    }

    /** {@return the run that compares two states of the docs} */
    public DiffRun diff() {
        return new DiffRun(subject);
    }

    /** {@return the run that fetches published docs} */
    public SyncRun sync() {
        return new SyncRun(subject);
    }

    /** {@return the run that learns what the docs do not say} */
    public LearnRun learn() {
        return new LearnRun(subject);
    }

    /** {@return the run that reads answers of the API against the docs} */
    public TryRun tryAnswers() {
        return new TryRun(subject);
    }

    /** {@return the run that writes these settings down, completed by what is seen in the folder} */
    public InitRun init() {
        return new InitRun(subject);
    }

    /**
     * Does what a run does, or says what it would do where {@link Catalogue#DRY_RUN} is set.
     *
     * @param kind the run
     * @param voice who is told how far it has come
     * @return what came of it
     * @throws RunFailedException if the disk fails
     * @throws dev.fieldtable.project.setting.InvalidSettingException if a setting makes no sense, or has no effect
     */
    public RunOutcome run(RunKind kind, Voice voice) throws RunFailedException {
        ReportTargets.refuse(subject);
        try {
            Plan plan = run(kind).prepare(voice);
            return settings().get(Catalogue.DRY_RUN) ? plan.dryRun() : plan.carryOut();
        } catch (ChangedPageException e) {
            throw new RunFailedException("cannot read the page " + e.path(), e.reason(), "Run it again.");
        }
    }

    private Run<? extends Plan> run(RunKind kind) {
        return switch (kind) {
            case GENERATE -> generate();
            case WATCH -> new GenerateRun(subject, unread -> new Memories(pages, read -> memory, () -> java));
            case CHECK -> check();
            case INSPECT -> inspect();
            case EXPLORE -> explore();
            case EXPORT -> export();
            case DESCRIBE -> describe();
            case LINT -> lint();
            case DIFF -> diff();
            case SYNC -> sync();
            case LEARN -> learn();
            case TRY -> tryAnswers();
            case INIT -> init();
        };
    }
}
