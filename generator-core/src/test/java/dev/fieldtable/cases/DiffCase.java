package dev.fieldtable.cases;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diff.DiffReport;
import dev.fieldtable.diff.Differences;
import dev.fieldtable.diff.DocsState;
import dev.fieldtable.diff.ModelDiff;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A folder of specs/diff.
 *
 * @param folder the folder, with {@code old/}, {@code new/}, {@code expected.md}, {@code expected.json} and perhaps
 *     {@code options.properties}, and {@code old-facts.yaml} and {@code new-facts.yaml}
 */
public record DiffCase(Path folder) {
    /** {@return all cases, sorted by name} */
    public static List<DiffCase> all() {
        String wanted = System.getProperty("fieldtable.cases", "");
        try (Stream<Path> folders = Files.list(Path.of("..", "specs", "diff"))) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(DiffCase::new)
                    .filter(each -> wanted.isEmpty() || each.toString().equals(wanted))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what is generated, in the style that the case asks for} */
    public GenerationRequest request() {
        Properties options = new Properties();
        Path file = folder.resolve("options.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                options.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return CaseOptions.request(options, folder);
    }

    /**
     * What is generated in a certain style.
     *
     * @param style the style
     * @return the request
     */
    public GenerationRequest request(EmitOptions.Style style) {
        GenerationRequest request = request();
        return request.withEmit(request.emit().withStyle(style));
    }

    /** {@return the pages of before} */
    public List<SourceText> before() {
        return pages("old");
    }

    /** {@return the pages of now} */
    public List<SourceText> after() {
        return pages("new");
    }

    /**
     * What is generated of the pages of before.
     *
     * @param request what is generated of both
     * @return the request, with what is known of them beside
     */
    public GenerationRequest before(GenerationRequest request) {
        return request.withFacts(facts("old"));
    }

    /**
     * What is generated of the pages of now.
     *
     * @param request what is generated of both
     * @return the request, with what is known of them beside
     */
    public GenerationRequest after(GenerationRequest request) {
        return request.withFacts(facts("new"));
    }

    private Facts facts(String state) {
        Path file = folder.resolve(state + "-facts.yaml");
        try {
            return Files.exists(file)
                    ? Facts.parse(SourceText.of(file.getFileName().toString(), Files.readString(file)))
                            .value()
                    : Facts.NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<SourceText> pages(String state) {
        return SourceReader.read(List.of(folder.resolve(state)), PageFilter.ALL).value();
    }

    /**
     * Compares the two states.
     *
     * @param request what is generated
     * @return what changed
     */
    public Differences compare(GenerationRequest request) {
        DocsState was = Generator.state(before(request), before()).value();
        DocsState is = Generator.state(after(request), after()).value();
        return ModelDiff.between(was, is);
    }

    DiffReport report() {
        return DiffReport.of(compare(request()), true);
    }

    String expected(String format) {
        Path file = folder.resolve("expected." + format);
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void accept(String format, String text) {
        try {
            Files.writeString(folder.resolve("expected." + format), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
