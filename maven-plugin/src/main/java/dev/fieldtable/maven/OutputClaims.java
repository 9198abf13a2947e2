package dev.fieldtable.maven;

import dev.fieldtable.output.Inputs;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.project.MavenProject;

/**
 * Which execution of a build has generated into which folder. A run deletes what is not wanted any more, and a second
 * execution would take all files of the first one for that.
 */
final class OutputClaims {
    private static final String PREFIX = "dev.fieldtable.output:";

    private OutputClaims() {}

    /**
     * Notes that an execution is about to generate into a folder.
     *
     * @param build the build's first project, which all executions share
     * @param output the folder
     * @param api the API that is generated; APIs in one folder do not get in each other's way
     * @param execution says for people which execution it is; no other one of the build is called so
     * @param inputs what the files are made from; executions that agree on that do not get in each other's way
     * @return the execution that has generated other files into the folder; nothing if there is none
     */
    static Optional<String> claim(MavenProject build, Path output, String api, String execution, Inputs inputs) {
        String madeFrom = String.join("\n", inputs.tool(), inputs.options(), inputs.docs());
        String key = PREFIX + api + ":" + output.toAbsolutePath().normalize();
        // Modules may be built at the same time, and each by a copy of this class of its own.
        synchronized (build) {
            if (build.getContextValue(key) instanceof String[] claim
                    && !claim[0].equals(execution)
                    && !claim[1].equals(madeFrom)) {
                return Optional.of(claim[0]);
            }
            build.setContextValue(key, new String[] {execution, madeFrom});
            return Optional.empty();
        }
    }
}
