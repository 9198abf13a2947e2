package dev.fieldtable.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.InspectionResult;
import dev.fieldtable.cases.FileNames;
import dev.fieldtable.diagnostic.CodeFrame;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.dialect.Dialects;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.model.Role;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.report.FindingsReport;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

/**
 * Damages the pages of specs/plex and of the dialects in thousands of ways. Each way follows from its seed alone; a
 * failure names the properties that repeat it, {@code fieldtable.fuzz.seed} and {@code fieldtable.fuzz.runs}.
 */
@Timeout(300)
@Tag("slow")
class MutatedPagesTest {
    private static final long SEED = Long.getLong("fieldtable.fuzz.seed", 1);
    private static final int RUNS = Integer.getInteger("fieldtable.fuzz.runs", 2_000);

    /** The Java of every run is parsed; to compile it takes much longer, so that is for one run in so many. */
    private static final int COMPILED = 200;

    /** One run in so many is also inspected, linted and shown. */
    private static final int REPORTED = 4;

    private static final int BATCH = 250;
    private static final Path SPECS = Path.of("..", "specs");
    private static final String EXAMPLE = "```````` example\n";

    private final List<String> seeds = seeds();
    private final JsonMapper mapper = new JsonMapper();

    @Test
    void whateverBefallsAPageItNeitherBreaksTheRunNorBecomesCode() throws IOException {
        List<GeneratedFile> parsed = new ArrayList<>();
        List<GeneratedFile> compiled = new ArrayList<>();
        int yielding = 0;
        for (int i = 0; i < RUNS; i++) {
            long seed = SEED + i;
            List<GeneratedFile> files;
            try {
                files = run(seed);
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                throw new AssertionError(repeat(seed), e);
            }
            yielding += files.isEmpty() ? 0 : 1;
            files.stream().filter(file -> !file.sources().isEmpty()).forEach(parsed::add);
            if (i % COMPILED == 0) {
                compiled.addAll(files);
            }
            if (parsed.size() > BATCH || i == RUNS - 1) {
                assertThat(JavaSources.faultOfCode(parsed, Mutations.PAYLOAD)).isEmpty();
                parsed.clear();
            }
        }
        assertThat(JavaSources.faultOfMeaning(compiled)).isEmpty();
        assertThat(yielding).as("runs that yield Java").isGreaterThanOrEqualTo(RUNS / 2);
    }

    @Test
    void hostileTextThatWereCodeWouldBeFound() throws IOException {
        assertThat(fault("class A { String s = \"pwn_Run()\"; /* pwn_Run() */ }"))
                .isEmpty();
        assertThat(fault("class A { /* \\u002a/ int i = pwn_Run(); // */ }")).isNotEmpty();
        assertThat(fault("class A { void pwn_Run() {} }")).isNotEmpty();
        assertThat(fault("class A { /* */ */ }")).isNotEmpty();
    }

    private static String fault(String source) throws IOException {
        return JavaSources.faultOfCode(List.of(new GeneratedFile("A.java", source)), Mutations.PAYLOAD)
                .orElse("");
    }

    private List<GeneratedFile> run(long seed) {
        Random random = new Random(seed);
        List<SourceText> pages = pages(random);
        GenerationRequest request = request(random, "com.acme.r" + seed);

        GenerationResult result = Generator.generate(request, pages);
        List<GeneratedFile> described = result.files().stream()
                .filter(file -> !file.sources().isEmpty())
                .toList();
        FileNames.assertFitAnyDisk(described);
        for (GeneratedFile file : described) {
            assertThat(file.path()).startsWith("com/acme/r" + seed + "/");
            assertThat(file.content().chars().allMatch(c -> c == '\n' || (c >= ' ' && c <= '~')))
                    .as("%s is plain ASCII", file.path())
                    .isTrue();
        }

        if (seed % REPORTED == 0) {
            report(request, pages);
        }
        return result.files();
    }

    private void report(GenerationRequest request, List<SourceText> pages) {
        InspectionResult inspection = Generator.inspect(request, pages);
        mapper.readTree(inspection.toJson());
        inspection.toText();
        List<Diagnostic> findings = Generator.lint(request, pages).diagnostics();
        findings.forEach(finding -> assertShowable(finding, pages));
        FindingsReport report = FindingsReport.of(findings, pages, UnaryOperator.identity());
        mapper.readTree(report.toJson());
        mapper.readTree(report.toSarif("1"));
        assertThat(report.toGithub().lines()).allMatch(line -> line.startsWith("::"));
    }

    private static void assertShowable(Diagnostic finding, List<SourceText> pages) {
        SourceText page = pages.stream()
                .filter(candidate -> candidate.path().equals(finding.span().path()))
                .findFirst()
                .orElseThrow();
        assertThat(finding.span().offset() + finding.span().length())
                .as("%s", finding)
                .isLessThanOrEqualTo(page.content().length());
        assertThat(CodeFrame.render(finding.span(), page)
                        .chars()
                        .anyMatch(c -> (c < ' ' && c != '\n') || c == '\u202e'))
                .as("%s is shown with a control character", finding)
                .isFalse();
    }

    private List<SourceText> pages(Random random) {
        Mutations mutations = new Mutations(random, seeds);
        List<SourceText> pages = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String folder = random.nextInt(8) == 0 ? mutations.token() : "components";
            String seed = seeds.get(random.nextInt(seeds.size()));
            pages.add(SourceText.of("models/" + folder + "/page" + i + ".md", mutations.apply(seed)));
        }
        return pages;
    }

    private static GenerationRequest request(Random random, String basePackage) {
        EmitOptions emit = EmitOptions.of(basePackage)
                .withStyle(one(random, EmitOptions.Style.values()))
                .withOptionalAccessors(one(random, EmitOptions.OptionalAccessors.values()))
                .withReading(one(random, EmitOptions.Reading.values()))
                .withBeanValidation(one(random, EmitOptions.BeanValidation.values()));
        String dialect = random.nextInt(3) > 0
                ? GenerationRequest.AUTO_DIALECT
                : one(random, Dialects.names().toArray(new String[0]));
        return GenerationRequest.of(emit)
                .withWireNames(one(random, WireNames.values()))
                .withRoles(EnumSet.allOf(Role.class))
                .withDialect(dialect);
    }

    private static <T> T one(Random random, T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String repeat(long seed) {
        return "Repeat it with -Dfieldtable.fuzz.seed=" + seed + " -Dfieldtable.fuzz.runs=1";
    }

    /** The pages of specs/plex, and of each dialect those that are its examples. */
    private static List<String> seeds() {
        List<String> seeds = new ArrayList<>();
        for (SourceText page : SourceReader.read(List.of(SPECS.resolve("plex")), PageFilter.ALL)
                .value()) {
            seeds.add(page.content());
        }
        for (SourceText page : SourceReader.read(List.of(SPECS.resolve("dialects")), PageFilter.ALL)
                .value()) {
            for (String part : page.content().split(EXAMPLE, -1)) {
                seeds.add(part.substring(0, Math.max(0, part.indexOf("\n.\n"))));
            }
        }
        seeds.removeIf(String::isBlank);
        return seeds;
    }
}
