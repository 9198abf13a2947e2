package dev.fieldtable.maven;

import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.Setting;
import java.io.File;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Tells what is wrong or doubtful in the docs.
 *
 * <p>A report for programs goes to <code>fieldtable/lint.json</code> or its like in the build's folder, unless
 * <code>reportFile</code> says otherwise.
 */
@Mojo(name = "lint", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
@NullUnmarked // What is not said, Maven leaves null.
public final class LintMojo extends DocsMojo {
    /**
     * The lock that keeps the names in Java as they are, whatever is added to the docs. Unless given,
     * fieldtable-names.lock beside the docs, where there is one.
     */
    @Parameter(property = "fieldtable.namesLock")
    File namesLock;

    /** Do not tell the findings that this file knows. */
    @Parameter(property = "fieldtable.baseline")
    File baseline;

    /** Write all findings to the baseline, instead of telling them. */
    @Parameter(property = "fieldtable.writeBaseline")
    Boolean writeBaseline;

    /** Who the run speaks to: people, or programs. Default: text. One of text, json, sarif, github. */
    @Parameter(property = "fieldtable.format")
    String format;

    /** The file that the report goes to. */
    @Parameter(property = "fieldtable.reportFile")
    File reportFile;

    /** Say what would be written or deleted, and do nothing. */
    @Parameter(property = "fieldtable.dryRun")
    Boolean dryRun;

    /** Said for goals that write, a dry run is not for one that writes nothing anyway. */
    @Override
    boolean isMeant(Setting<?> setting, Set<String> goals) {
        return setting != Catalogue.DRY_RUN
                || Boolean.TRUE.equals(writeBaseline)
                || Collections.disjoint(goals, List.of("generate", "sync"));
    }
}
