package dev.fieldtable.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Damages the pages of {@code specs} in every way there is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DamageTest {
    private static final Path SPECS = Path.of("..", "specs");

    private final DamageReport report = DamagedCorpus.measure(SPECS.resolve("plex"), Integer.MAX_VALUE);

    @BeforeAll
    void addTheExamplesOfTheDialects() throws IOException {
        int number = 0;
        for (String page : examples(Files.readString(SPECS.resolve("dialects/table-python.md")))) {
            if (DamagedCorpus.describesType(page)) {
                report.add("example" + number++ + ".md", page);
            }
        }
        // A build is quiet when all is well; .ci/run prints the table.
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("damage.txt"), report.table(false));
    }

    @Test
    void nearlyAllPagesAreRestoredToWhatTheyWere() {
        assertThat((double) report.total().restored() / report.total().pages())
                .as(report.table(true))
                .isGreaterThanOrEqualTo(DamagedCorpus.LEAST_RESTORED);
    }

    @Test
    void noPageIsReadWronglyWithoutAWarning() {
        assertThat(report.total().wrong()).as(report.table(true)).isZero();
    }

    @Test
    void everyKindOfDamageIsDone() {
        Map<String, Integer> pages = new TreeMap<>();
        report.rows().forEach((name, row) -> pages.put(name, row.pages()));
        assertThat(pages)
                .hasSizeGreaterThanOrEqualTo(40)
                .allSatisfy((name, count) -> assertThat(count).as(name).isPositive());
        assertThat(report.total().pages()).isGreaterThan(2_000);
    }

    @Test
    void theSameSeedDoesTheSameDamage() {
        String page = "# T\n\n## Fields\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n"
                + "| `a` | *str* | :heavy_check_mark: | One or two words |\n"
                + "| `b` | List[*str*] | :heavy_minus_sign: | Three or four |\n";
        for (Damage damage : DamageReport.damages()) {
            assertThat(damage.apply(page, new Random(7)))
                    .as(damage.name())
                    .isEqualTo(damage.apply(page, new Random(7)));
        }
    }

    @Test
    void theReportTellsAWrongReadingFromARightOne() {
        DamageReport damaged = new DamageReport(1);
        damaged.judge("t.md", new DamagedPage(page("One"), page("Two")), "other words");
        damaged.judge("t.md", new DamagedPage(page("One"), page("One |  ")), "other pipe");
        damaged.judge("t.md", new DamagedPage(page("One"), "# T\n\n## Fields\n"), "no table");
        assertThat(damaged.row("other words").wrong()).isOne();
        assertThat(damaged.row("other pipe").restored()).isOne();
        assertThat(damaged.row("no table").told()).isOne();
    }

    private static String page(String description) {
        return "# T\n\n## Fields\n\n| Field | Type | Description |\n|---|---|---|\n| `a` | *str* | " + description
                + " |\n";
    }

    private static List<String> examples(String page) {
        return List.of(page.split("\n`{8} example\n")).stream()
                .skip(1)
                .map(example -> example.split("\n\\.\n", 2)[0])
                .toList();
    }
}
