package dev.fieldtable.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.project.MavenProject;

/** What the generated files are compiled with. */
enum AddTo {
    MAIN,
    TEST,
    NONE;

    /** {@return the folder within the build's that Maven has for such files} */
    String folder() {
        return this == TEST ? "generated-test-sources" : "generated-sources";
    }

    /** {@return what the compiler plugin calls the release that they are compiled for; none if they are not} */
    List<String> releases() {
        return switch (this) {
            case MAIN -> List.of("release", "source", "target");
            case TEST -> List.of("testRelease", "release", "testSource", "source", "target");
            case NONE -> List.of();
        };
    }

    /** Adds a folder to what tests are compiled with. */
    void addForTests(Path folder, MavenProject project) {
        if (this != NONE) {
            project.addTestCompileSourceRoot(folder.toString());
        }
    }

    /** Adds a folder to what is compiled. */
    void add(Path folder, MavenProject project) {
        switch (this) {
            case MAIN -> project.addCompileSourceRoot(folder.toString());
            case TEST -> project.addTestCompileSourceRoot(folder.toString());
            case NONE -> {}
        }
    }
}
