package dev.fieldtable.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.output.Inputs;
import java.nio.file.Path;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class OutputClaimsTest {
    private static final Path FOLDER = Path.of("target", "java");
    private static final Inputs INPUTS = new Inputs("tool", "options", "docs");
    private static final Inputs OTHERS = new Inputs("tool", "options", "other docs");

    private final MavenProject build = new MavenProject();

    @Test
    void anExecutionWithOtherInputsIsToldWhoHasTheFolder() {
        assertThat(OutputClaims.claim(build, FOLDER, "", "one", INPUTS)).isEmpty();

        assertThat(OutputClaims.claim(build, Path.of("target/../target/java"), "", "two", OTHERS))
                .contains("one");
    }

    @Test
    void executionsThatAgreeShareAFolder() {
        assertThat(OutputClaims.claim(build, FOLDER, "", "one", INPUTS)).isEmpty();
        assertThat(OutputClaims.claim(build, FOLDER, "", "two", INPUTS)).isEmpty();
    }

    @Test
    void anExecutionMayComeAgainWithOtherInputs() {
        assertThat(OutputClaims.claim(build, FOLDER, "", "one", INPUTS)).isEmpty();
        assertThat(OutputClaims.claim(build, FOLDER, "", "one", OTHERS)).isEmpty();
    }

    @Test
    void foldersAreClaimedOneByOne() {
        assertThat(OutputClaims.claim(build, FOLDER, "", "one", INPUTS)).isEmpty();
        assertThat(OutputClaims.claim(build, FOLDER.resolveSibling("other"), "", "two", OTHERS))
                .isEmpty();
    }

    @Test
    void apisOfOneFolderDoNotGetInEachOthersWay() {
        assertThat(OutputClaims.claim(build, FOLDER, "plex", "one", INPUTS)).isEmpty();
        assertThat(OutputClaims.claim(build, FOLDER, "tautulli", "two", OTHERS)).isEmpty();
    }
}
