/**
 * What can be done with a project, each as a value: settings in, an outcome out.
 *
 * <p>Begin with {@link dev.fieldtable.project.Project}:
 *
 * <pre>{@code
 * import dev.fieldtable.project.Plan;
 * import dev.fieldtable.project.Project;
 * import dev.fieldtable.project.RunFailedException;
 * import dev.fieldtable.project.RunOutcome;
 * import dev.fieldtable.project.Voice;
 * import dev.fieldtable.project.setting.Catalogue;
 * import dev.fieldtable.project.setting.Settings;
 * import java.nio.file.Path;
 * import java.util.List;
 *
 * final class PlexModels {
 *     public static void main(String[] args) throws RunFailedException {
 *         Project project = Project.of(Settings.builder()
 *                 .set(Catalogue.DOCS, List.of(Path.of("docs")))
 *                 .set(Catalogue.OUTPUT, Path.of("target/generated"))
 *                 .set(Catalogue.BASE_PACKAGE, "com.acme.plex")
 *                 .build());
 *
 *         Plan plan = project.generate().prepare(Voice.silent());
 *         plan.dryRun().steps().forEach(System.out::println);
 *
 *         RunOutcome outcome = plan.carryOut();
 *         outcome.diagnostics().forEach(System.err::println);
 *         System.exit(outcome.verdict().exitCode());
 *     }
 * }
 * }</pre>
 *
 * <p>A run is <em>prepared</em>, which reads and works out and touches nothing; what comes of that is a
 * <em>{@linkplain dev.fieldtable.project.Plan plan}</em> to look at; <em>carried out</em>, it has a {@link
 * dev.fieldtable.project.RunOutcome}, whose verdict says how it ended. What may be said of a project stands in the {@link
 * dev.fieldtable.project.setting.Catalogue}; {@link dev.fieldtable.project.OpenedProjects} reads {@code fieldtable.yaml}, and
 * a {@link dev.fieldtable.project.Workplace} says which folder all this happens in.
 *
 * <p>Docs that are wrong fail a run, and its outcome says so. A setting that makes no sense is an {@link
 * dev.fieldtable.project.setting.InvalidSettingException}, a disk that fails a {@link
 * dev.fieldtable.project.RunFailedException}.
 *
 * <p>Every door (the command line, the goals, a program) makes the same runs, lends them its {@link
 * dev.fieldtable.project.Voice}, and tells their outcome in its own way. How a door takes words in and puts them out is not
 * known here.
 */
@NullMarked
package dev.fieldtable.project;

import org.jspecify.annotations.NullMarked;
