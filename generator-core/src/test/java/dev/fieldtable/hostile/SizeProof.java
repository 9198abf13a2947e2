package dev.fieldtable.hostile;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Generates from pages of absurd sizes, and lints them, in each layout. Takes no arguments; ends with 1 if a page is not
 * read as it should be, or takes five minutes. To be run with a bounded heap: a page that needs more ends with an error.
 *
 * <p>What takes time that grows with the square of the text would take hours here.
 */
public final class SizeProof {
    private static final int MEGABYTE = 1_000_000;
    private static final long LONGEST_SECONDS = 300;
    private static final String TEXT = "What it is for, in some words. ";

    /** How a page shows a table of names, types and descriptions. */
    private enum Shape {
        TABLE("table-python"),
        FLATTENED("flattened-python"),
        SCRAPED("scraped-python");

        private final String dialect;

        Shape(String dialect) {
            this.dialect = dialect;
        }

        String page(String prose, String rows) {
            String page = this == SCRAPED
                    ? "Thing\n" + prose + "\nFields\n| Field | Type | Required | Description |\n|---|---|---|---|\n"
                            + rows
                    : "# Thing\n\n" + prose + "\n\n## Fields\n\n"
                            + "| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n" + rows;
            return this == FLATTENED ? page.replace('\n', ' ') : page;
        }

        String row(String name, String type, String description) {
            return this == SCRAPED
                    ? name + " |\n" + type.replace("*", "") + " | \u2714\ufe0f | " + description + " |\n"
                    : "| `" + name + "` | " + type + " | :heavy_check_mark: | " + description + " |\n";
        }

        String rows(int count, String description) {
            return IntStream.range(0, count)
                    .mapToObj(i -> row("field_" + i, "*str*", description))
                    .collect(Collectors.joining());
        }
    }

    private boolean proven = true;

    private SizeProof() {}

    /** Runs all. */
    public static void main(String[] args) {
        SizeProof proof = new SizeProof();
        for (Shape shape : Shape.values()) {
            proof.run(shape);
        }
        System.exit(proof.proven ? 0 : 1);
    }

    private void run(Shape shape) {
        String kilobyte = TEXT.repeat(1000 / TEXT.length());
        String row = shape.row("last", "*str*", TEXT);
        read("50 MB in 50,000 rows", shape, 50_000, shape.page("", shape.rows(50_000, kilobyte)));
        read("50 MB of prose in one line", shape, 1, shape.page(TEXT.repeat(50 * MEGABYTE / TEXT.length()), row));
        read("50 MB of prose in lines", shape, 1, shape.page((TEXT + "\n").repeat(50 * MEGABYTE / TEXT.length()), row));
        String long10 = TEXT.repeat(10 * MEGABYTE / TEXT.length());
        read("a row of 10 MB", shape, 2, shape.page("", shape.row("first", "*str*", long10) + row));
        read("100,000 rows", shape, 100_000, shape.page("", shape.rows(100_000, TEXT)));
        String deep = "List[".repeat(10_000) + "*str*" + "]".repeat(10_000);
        read("a type nested 10,000 deep", shape, 2, shape.page("", shape.row("first", deep, TEXT) + row));
        String pipes = "|".repeat(100_000);
        read("100,000 pipes", shape, 1, shape.page("", row + shape.row("first", "*str*", pipes)));
    }

    /** Rows must all be there, but those that the pipes have torn. */
    private void read(String what, Shape shape, int rows, String content) {
        SourceText page = SourceText.of("models/components/thing.md", content);
        GenerationRequest request = GenerationRequest.of("com.example");
        request = request.withDialect(shape.dialect);
        long start = System.nanoTime();
        GenerationResult result = Generator.generate(request, List.of(page));
        Generator.lint(request, List.of(page));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        int read = result.report().coverage().rowsRead();
        boolean good =
                read >= rows && (result.failed() || !result.files().isEmpty()) && millis < LONGEST_SECONDS * 1000;
        proven &= good;
        System.out.printf(
                Locale.ROOT,
                "%s%-27s %-17s %5.1f MB %6.1f s %7d rows %5d files  %s%n",
                good ? "   " : "BAD",
                what,
                shape.dialect,
                content.length() / (double) MEGABYTE,
                millis / 1000.0,
                read,
                result.files().size(),
                codes(result.diagnostics()));
    }

    private static String codes(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .collect(Collectors.groupingBy(each -> each.code().id(), TreeMap::new, Collectors.counting()))
                .toString();
    }
}
