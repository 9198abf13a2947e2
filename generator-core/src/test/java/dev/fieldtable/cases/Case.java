package dev.fieldtable.cases;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.export.ExportFormat;
import dev.fieldtable.export.ExportSplit;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.option.OptionValues;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.upstream.NamesFile;
import dev.fieldtable.upstream.TombstoneFile;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of specs/cases.
 *
 * @param folder the folder, with {@code docs/}, perhaps {@code options.properties}, {@code expected/},
 *     {@code expected-diagnostics.txt}, {@code expected-json-schema.json}, {@code expected-openapi.json} and
 *     {@code expected-samples.json}
 */
record Case(Path folder) {
    private static final String DIAGNOSTICS = "expected-diagnostics.txt";

    /** {@return all cases, sorted by name} */
    static List<Case> all() {
        // Surefire and every IDE start a module's tests in the module's folder.
        Path cases = Path.of("..", "specs", "cases");
        String wanted = System.getProperty("fieldtable.cases", "");
        try (Stream<Path> folders = Files.list(cases)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(Case::new)
                    .filter(each -> wanted.isEmpty() || each.name().equals(wanted))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    GenerationRequest request() {
        Properties options = new Properties();
        Path file = folder.resolve("options.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                options.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Outcome<GenerationRequest> request = TombstoneFile.of(folder.resolve("docs"), "")
                .recall(
                        CaseOptions.request(options, folder).withFacts(facts()),
                        folder.resolve("fieldtable-docs.lock"));
        if (!request.diagnostics().isEmpty()) {
            throw new IllegalArgumentException(request.diagnostics().toString());
        }
        Path docs = folder.resolve("docs");
        Outcome<NamesFile> names = NamesFile.read(NamesFile.beside(docs, ""), docs);
        if (!names.diagnostics().isEmpty()) {
            throw new IllegalArgumentException(names.diagnostics().toString());
        }
        return names.value().in(request.value());
    }

    private Facts facts() {
        Path file = folder.resolve(Facts.FILE_NAME);
        if (!Files.exists(file)) {
            return Facts.NONE;
        }
        Outcome<Facts> facts = Facts.parse(SourceText.of(Facts.FILE_NAME, read(file)));
        if (!facts.diagnostics().isEmpty()) {
            throw new IllegalArgumentException(facts.diagnostics().toString());
        }
        return facts.value();
    }

    /** {@return the pages, read as the command line would if it were given the folder, and each text file by name} */
    List<SourceText> pages() {
        Path docs = folder.resolve("docs");
        try (Stream<Path> texts =
                Files.list(docs).filter(file -> file.toString().endsWith(".txt"))) {
            return SourceReader.read(
                            Stream.concat(Stream.of(docs), texts.sorted()).toList(), PageFilter.ALL)
                    .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the generated files that are compared, by path} */
    SortedMap<String, String> expectedFiles() {
        return textsBelow(folder.resolve("expected"));
    }

    /** {@return the lines, one a diagnostic} */
    String expectedDiagnostics() {
        Path file = folder.resolve(DIAGNOSTICS);
        return Files.exists(file) ? read(file) : "";
    }

    /** {@return the exported documents that are compared, by the label of their format} */
    SortedMap<String, String> expectedExports() {
        SortedMap<String, String> exports = new TreeMap<>();
        for (ExportFormat format : ExportFormat.values()) {
            Path file = export(OptionValues.label(format));
            if (Files.exists(file)) {
                exports.put(OptionValues.label(format), read(file));
            }
        }
        return exports;
    }

    /** {@return the folders of exported files that are compared, by their names: {@code json-schema-by-model}} */
    SortedMap<String, SortedMap<String, String>> expectedSplits() {
        SortedMap<String, SortedMap<String, String>> splits = new TreeMap<>();
        for (ExportFormat format : ExportFormat.values()) {
            for (ExportSplit split : ExportSplit.values()) {
                String name = OptionValues.label(format) + "-by-" + OptionValues.label(split);
                Path files = folder.resolve("expected-" + name);
                if (Files.isDirectory(files)) {
                    splits.put(name, textsBelow(files));
                }
            }
        }
        return splits;
    }

    /** Rewrites a folder of exported files. */
    void acceptSplit(String name, Map<String, String> files) {
        Path below = folder.resolve("expected-" + name);
        try {
            for (String gone : textsBelow(below).keySet()) {
                Files.delete(below.resolve(gone));
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = below.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rewrites an exported document. */
    void acceptExport(String format, String document) {
        try {
            Files.writeString(export(format), document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path export(String format) {
        return folder.resolve("expected-" + format + ".json");
    }

    /** Rewrites the expectations: the diagnostics, and those files that are compared already. */
    void accept(Map<String, String> files, String diagnostics) {
        try {
            for (String path : expectedFiles().keySet()) {
                Path file = folder.resolve("expected").resolve(path);
                if (files.containsKey(path)) {
                    Files.writeString(file, files.get(path));
                } else {
                    Files.delete(file);
                }
            }
            if (diagnostics.isEmpty()) {
                Files.deleteIfExists(folder.resolve(DIAGNOSTICS));
            } else {
                Files.writeString(folder.resolve(DIAGNOSTICS), diagnostics);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the diagnostics as the file of expected ones spells them} */
    static String lines(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(each -> String.format(
                        "%s %s %s %s%n",
                        each.span(), each.severity().label(), each.code().id(), each.message()))
                .map(line -> line.replace(System.lineSeparator(), "\n"))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return name();
    }

    private static SortedMap<String, String> textsBelow(Path root) {
        SortedMap<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(root)) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> texts.put(root.relativize(file).toString().replace('\\', '/'), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
