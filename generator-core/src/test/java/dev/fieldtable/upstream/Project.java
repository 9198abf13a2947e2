package dev.fieldtable.upstream;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Stages;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severities;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.io.Limits;
import dev.fieldtable.io.Outputs;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.Proxies;
import dev.fieldtable.tombstone.Tombstones;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A project in a temporary folder, whose docs come from somewhere. */
final class Project {
    static final Limits LIMITS = new Limits(1 << 20, Duration.ofSeconds(20), Duration.ofSeconds(40));

    final Path root;
    final Path docs;
    final Path lock;
    final Path names;
    final Path changelog;
    final Path output;
    final PageFilter filter;
    boolean force;
    boolean acceptMoved;
    int tombstones;
    List<String> ignored = List.of();
    Proxies proxies = Proxies.of(Map.of());

    @Nullable
    String release;

    @Nullable
    Path samples;

    Project(Path root) {
        this(root, PageFilter.ALL);
    }

    Project(Path root, PageFilter filter) {
        this.root = root;
        this.filter = filter;
        docs = root.resolve("docs");
        lock = SyncRequest.lockOf(docs, "");
        names = NamesFile.beside(docs, "");
        changelog = SyncRequest.changelogOf(docs, "");
        output = root.resolve("src/java");
    }

    /** An enum's page. */
    static String page(String name, String... values) {
        StringBuilder page = new StringBuilder("# " + name + "\n\n\n## Values\n\n| Name | Value |\n| --- | --- |\n");
        for (String value : values) {
            page.append("| `").append(value).append("` | ").append(value).append(" |\n");
        }
        return page.toString();
    }

    Sync prepare(@Nullable Origin origin) throws IOException {
        return prepare(origin, coordinates -> {
            throw new IOException("there are no artifacts here");
        });
    }

    Sync prepare(@Nullable Origin origin, Artifacts artifacts) throws IOException {
        return Sync.prepare(request(origin), Upstream.of(root, LIMITS, proxies, artifacts), Stages.NONE);
    }

    SyncRequest request(@Nullable Origin origin) {
        GenerationRequest generation = GenerationRequest.of("com.acme")
                .withSeverities(Severities.of(List.of(), List.of(), ignored))
                .withSamples(samples != null);
        return new SyncRequest(
                docs,
                lock,
                names,
                origin,
                filter,
                tombstones == 0 ? generation : generation.withPass(Tombstones.keptFor(tombstones)),
                new Outputs(output, samples),
                changelog,
                release,
                force,
                acceptMoved,
                "");
    }

    /** Syncs without an error. */
    Sync sync(@Nullable Origin origin) throws IOException {
        Sync sync = prepare(origin);
        List<Diagnostic> errors = errors(sync);
        if (!errors.isEmpty()) {
            throw new AssertionError("errors: " + errors);
        }
        List<Diagnostic> late = sync.carryOut();
        if (!late.isEmpty()) {
            throw new AssertionError("errors: " + late);
        }
        return sync;
    }

    static List<Diagnostic> errors(Sync sync) {
        return sync.diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
    }

    static List<DiagnosticCode> codes(Sync sync) {
        return errors(sync).stream().map(Diagnostic::code).toList();
    }

    String text(Path file) throws IOException {
        return Files.readString(file);
    }

    /** All files, and when they were written. */
    Map<Path, FileTime> stamps() throws IOException {
        Map<Path, FileTime> stamps = new TreeMap<>();
        if (Files.exists(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    stamps.put(root.relativize(file), Files.getLastModifiedTime(file));
                }
            }
        }
        return stamps;
    }

    /** The fetched pages by their paths. */
    Map<String, String> pages() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        if (Files.exists(docs)) {
            try (Stream<Path> files = Files.walk(docs)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    if (file.toString().endsWith(".md")) {
                        pages.put(docs.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                    }
                }
            }
        }
        return pages;
    }
}
