package dev.fieldtable.damage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Damages the pages of {@code specs} in every way there is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DamageTest {
    private static final Path SPECS = Path.of("..", "specs");

    /** Marks that pages of the publisher have next to none of, and headings other than its own. */
    private static final Pattern ODD = Pattern.compile("[<\\\\~&{]|\\*\\*|(?m)^#{3,} [^`]|^Values:$|```");

    /** Enough of each kind for a build; the corpora have more. */
    private static final int MOST_OF_EACH = 30;

    private final DamageReport report =
            new DamageReport(DamagedCorpus.SEED, MOST_OF_EACH, new Surroundings(pages(SPECS.resolve("plex"))));

    @BeforeAll
    void damageAllPages() throws IOException {
        int number = 0;
        for (String page : examples(Files.readString(SPECS.resolve("dialects/table-python.md")))) {
            SourceText example = SourceText.of("example" + number++ + ".md", page);
            if (DamagedCorpus.describesType(page) && isPlain(example)) {
                report.add(example);
            }
        }
        for (String folder : List.of("presence", "dates", "unions", "enums", "kinds")) {
            pages(SPECS.resolve("cases").resolve(folder).resolve("docs")).forEach(report::add);
        }
        pages(SPECS.resolve("plex")).forEach(report::add);
        // A build is quiet when all is well; .ci/run prints the table.
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("damage.txt"), report.table(false));
    }

    @Test
    void nearlyAllPagesOfEachKindThatStillSayAllAreReadAsWhatTheyWere() {
        assertThat(report.rows(row -> row.trace() == Trace.ALL && !row.isNearlyAlwaysRestored()))
                .isEmpty();
    }

    @Test
    void noPageThatShowsItsDamageIsReadAsAnotherWithoutAWarning() {
        assertThat(report.rows(row -> row.trace() != Trace.NONE && row.silent() > 0))
                .isEmpty();
    }

    @Test
    void everyKindOfDamageIsDone() {
        Map<String, Integer> pages = new TreeMap<>();
        report.rows(row -> true).forEach((name, row) -> pages.put(name, row.pages()));
        assertThat(pages)
                .hasSize(DamageReport.damages().size())
                .hasSizeGreaterThan(300)
                .allSatisfy((name, count) -> assertThat(count).as(name).isPositive());
    }

    @Test
    void whoeverSaysThatNotAllIsLeftOnThePageSaysWhy() {
        assertThat(DamageReport.damages())
                .allSatisfy(damage ->
                        assertThat(damage.reason().isEmpty()).as(damage.name()).isEqualTo(damage.trace() == Trace.ALL));
    }

    @Test
    void theSameSeedDoesTheSameDamage() {
        PageParts page =
                PageParts.of("# T\n\n## Fields\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n"
                        + "| `a` | *str* | :heavy_check_mark: | One or two words |\n"
                        + "| `b` | List[*str*] | :heavy_minus_sign: | Three or four |\n");
        for (Damage damage : DamageReport.damages()) {
            assertThat(damage.apply(page, new Random(7)))
                    .as(damage.name())
                    .isEqualTo(damage.apply(page, new Random(7)));
        }
    }

    @Test
    void theReportTellsAWrongReadingFromARightOne() {
        assertThat(judged(page("One"), page("Two")).silent()).isOne();
        assertThat(judged(page("One"), page("One |  ")).restored()).isOne();
        assertThat(judged(page("One"), "# T\n\n## Fields\n").told()).isOne();
    }

    /** Many examples show how something odd is read, and are damaged already, or nearly. */
    private static boolean isPlain(SourceText page) {
        return !ODD.matcher(page.content()).find()
                && Surroundings.read(page, page.content(), UTF_8).diagnostics().isEmpty();
    }

    private static List<SourceText> pages(Path folder) {
        return SourceReader.read(List.of(folder), PageFilter.ALL).value().stream()
                .filter(page -> DamagedCorpus.describesType(page.content()))
                .toList();
    }

    private static DamageReport.Row judged(String before, String after) {
        DamageReport.Row row = new DamageReport.Row(Trace.ALL);
        SourceText page = SourceText.of("t.md", before);
        new DamageReport(1, 1, new Surroundings(List.of()))
                .judge(page, new DamagedPage(before, after), Surroundings.read(page, before, UTF_8), row);
        return row;
    }

    private static String page(String description) {
        return "# T\n\n## Fields\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n"
                + "| `a` | *str* | :heavy_check_mark: | " + description
                + " |\n";
    }

    private static List<String> examples(String page) {
        return List.of(page.split("\n`{8} example\n")).stream()
                .skip(1)
                .map(example -> example.split("\n\\.\n", 2)[0])
                .toList();
    }
}
