package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.Collection;
import java.util.List;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.data.ExecutionDataStore;
import org.junit.jupiter.api.Test;

/** JaCoCo leaves out what is marked as generated, so that nobody has to name it. Other tools are asked by scripts/check-tools. */
class CoverageTest {
    @Test
    void noGeneratedClassCounts() throws Exception {
        Collection<IClassCoverage> classes =
                analyse(Class.forName("com.example.plain.support.Violation").getProtectionDomain());

        assertThat(classes)
                .extracting(IClassCoverage::getName)
                .contains(
                        "com/example/plain/models/Pet$Unknown",
                        "com/example/plain/models/Wide$Builder",
                        "com/example/records/support/RecordModel",
                        "com/example/strict/models/WideValidator");
        assertThat(classes).filteredOn(IClassCoverage::containsCode).isEmpty();
    }

    @Test
    void whatAPersonWroteCounts() throws Exception {
        assertThat(analyse(CoverageTest.class.getProtectionDomain()))
                .filteredOn(IClassCoverage::containsCode)
                .extracting(IClassCoverage::getName)
                .contains("dev/fieldtable/proof/CoverageTest");
    }

    private static Collection<IClassCoverage> analyse(ProtectionDomain home) throws IOException, URISyntaxException {
        CoverageBuilder coverage = new CoverageBuilder();
        Path classes = Path.of(home.getCodeSource().getLocation().toURI());
        new Analyzer(new ExecutionDataStore(), coverage).analyzeAll(classes.toFile());
        return List.copyOf(coverage.getClasses());
    }
}
