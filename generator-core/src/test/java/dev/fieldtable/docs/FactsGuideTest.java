package dev.fieldtable.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.project.Project;
import dev.fieldtable.project.RunFailedException;
import dev.fieldtable.project.RunOutcome;
import dev.fieldtable.project.Verdict;
import dev.fieldtable.project.Voice;
import dev.fieldtable.project.Workplace;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.RunKind;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/facts.md shows is what a user gets. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FactsGuideTest {
    private static final boolean UPDATE = Boolean.getBoolean("fieldtable.cases.update");
    private static final Path GUIDE = Path.of("..", "docs", "facts.md");
    private static final Pattern FILE =
            Pattern.compile("```(?:markdown|json) (docs/\\S+|answers/\\S+)\n(.*?)```\n", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void the_example_yields_what_is_shown() throws IOException, RunFailedException {
        Matcher file = FILE.matcher(Files.readString(GUIDE));
        while (file.find()) {
            Path path = folder.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2));
        }

        RunOutcome tried = run(RunKind.TRY, "text");
        shows("try", tried.report().orElseThrow().text());
        RunOutcome learned = run(RunKind.LEARN, "text");
        shows("learn", learned.report().orElseThrow().text());
        shows("facts", Files.readString(folder.resolve(Facts.FILE_NAME)));
        RunOutcome again = run(RunKind.TRY, "text");
        shows("try again", again.report().orElseThrow().text());

        assertThat(tried.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(learned.verdict()).isEqualTo(Verdict.DONE);
        assertThat(again.verdict()).isEqualTo(Verdict.DONE);
        String forPrograms = run(RunKind.LEARN, "json").report().orElseThrow().text();
        assertThat(forPrograms.replaceAll("\\s+", ""))
                .contains("{\"model\":\"models/Account\",\"property\":\"home_url\",\"wireName\":\"homeURL\","
                        + "\"source\":\"sample\",\"certain\":true}");
        fits("learn.schema.json", forPrograms, InputFormat.JSON);
        fits("try.schema.json", run(RunKind.TRY, "json").report().orElseThrow().text(), InputFormat.JSON);
        fits("facts.schema.json", Files.readString(folder.resolve(Facts.FILE_NAME)), InputFormat.YAML);
    }

    @Test
    void the_file_that_is_shown_makes_sense_to_the_program_and_to_the_schema() throws IOException {
        String yaml = block(Files.readString(GUIDE), "```yaml\n");

        assertThat(Facts.parse(SourceText.of("facts.yaml", yaml)).diagnostics()).isEmpty();
        fits("facts.schema.json", yaml, InputFormat.YAML);
    }

    private RunOutcome run(RunKind kind, String format) throws RunFailedException {
        Settings settings = Settings.builder()
                .set(Catalogue.DOCS, List.of(Path.of("docs")))
                .set(Catalogue.LEARN_FROM, List.of(Path.of("answers")))
                .set(Catalogue.ANSWERS, List.of(Path.of("answers/account.json")))
                .set(Catalogue.FORMAT, format)
                .build();
        return Project.of(settings, Workplace.in(folder)).run(kind, Voice.silent());
    }

    private static void shows(String mark, String text) throws IOException {
        String page = Files.readString(GUIDE);
        int start = page.indexOf("```", page.indexOf("<!-- " + mark + " -->\n"));
        String opening = page.substring(start, page.indexOf('\n', start) + 1);
        if (UPDATE) {
            int end = page.indexOf("```\n", start + opening.length());
            Files.writeString(GUIDE, page.substring(0, start) + opening + text + page.substring(end));
            return;
        }
        assertThat(block(page.substring(start), opening)).isEqualTo(text);
    }

    private static String block(String page, String opening) {
        int start = page.indexOf(opening) + opening.length();
        return page.substring(start, page.indexOf("```\n", start));
    }

    private static void fits(String schema, String text, InputFormat format) throws IOException {
        Schema known = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(GUIDE.resolveSibling(schema)), InputFormat.JSON);
        assertThat(known.validate(text, format)).isEmpty();
    }
}
