package dev.fieldtable.upstream;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.io.ArchiveReader;
import dev.fieldtable.io.BinaryFile;
import dev.fieldtable.io.GitFetcher;
import dev.fieldtable.io.IoReason;
import dev.fieldtable.io.Limits;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.Proxies;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.output.ContentHash;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fetches docs from where they are published. Nothing of the project is touched. */
public final class Upstream {
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
    private static final Resolved NOTHING = new Resolved(Resolved.SHA256, "");

    private final Path base;
    private final Limits limits;
    private final Proxies proxies;
    private final Artifacts artifacts;

    private Upstream(Path base, Limits limits, Proxies proxies, Artifacts artifacts) {
        this.base = base;
        this.limits = limits;
        this.proxies = proxies;
        this.artifacts = artifacts;
    }

    /**
     * A way to all kinds of origins.
     *
     * @param base the folder that paths of origins are relative to
     * @param limits how much patience there is
     * @param proxies which proxies lead to the web
     * @param artifacts gets artifacts
     * @return the way
     */
    public static Upstream of(Path base, Limits limits, Proxies proxies, Artifacts artifacts) {
        return new Upstream(base, limits, proxies, artifacts);
    }

    /**
     * Fetches docs.
     *
     * @param origin where they are
     * @param earlier what was fetched the last time, unless it does not matter whether the docs go on from there
     * @param filter which files are pages
     */
    Fetched fetch(Origin origin, @Nullable Resolved earlier, PageFilter filter) {
        try {
            if (origin instanceof Origin.Git git) {
                return git(git, earlier, filter);
            }
            if (origin instanceof Origin.Archive archive) {
                return archive(archive, filter);
            }
            if (origin instanceof Origin.Artifact artifact) {
                return artifact(artifact, filter);
            }
            return folder(origin.location(), filter);
        } catch (UnreachableException e) {
            return new Fetched(
                    List.of(),
                    NOTHING,
                    "",
                    List.of(said(DiagnosticCode.UPSTREAM_UNREACHABLE, origin, "Cannot be fetched: " + e.why() + ".")));
        }
    }

    private Fetched git(Origin.Git origin, @Nullable Resolved earlier, PageFilter filter) throws UnreachableException {
        boolean asked = earlier != null
                && earlier.kind().equals(Resolved.COMMIT)
                && COMMIT.matcher(earlier.value()).matches()
                && !COMMIT.matcher(origin.ref()).matches();
        String url = Origin.Parts.isAddress(origin.location()) || Origin.Parts.isSsh(origin.location())
                ? origin.location()
                : local(origin.location());
        GitFetcher.Fetched fetched;
        try {
            fetched = GitFetcher.fetch(
                    new GitFetcher.Wanted(url, origin.location(), origin.ref(), origin.folder(), origin.learn()),
                    asked && earlier != null ? earlier.value() : null,
                    limits,
                    proxies,
                    filter);
        } catch (IOException e) {
            throw new UnreachableException(IoReason.of(e));
        }
        Resolved resolved = new Resolved(Resolved.COMMIT, fetched.commit());
        String moved = earlier == null ? "" : moved(fetched.history(), earlier.brief());
        if (!moved.isEmpty()) {
            String name = origin.ref().isEmpty() ? "HEAD" : origin.ref();
            return new Fetched(
                    List.of(),
                    resolved,
                    "",
                    List.of(said(
                            DiagnosticCode.UPSTREAM_MOVED,
                            origin,
                            "`" + name + "` is at " + resolved.brief() + " now, and " + moved)));
        }
        return checked(origin, fetched.pages(), resolved, fetched.tag() ? origin.ref() : resolved.brief())
                .with(evidence(origin, fetched.evidence()));
    }

    /** Why a commit does not go on from what was fetched last, as the end of a sentence; empty if it does. */
    private static String moved(GitFetcher.History history, String last) {
        return switch (history) {
            case CONTINUED -> "";
            case REWRITTEN -> last + ", which was fetched last, is no part of its history: it was rewritten.";
            case CUT ->
                "whether " + last + ", which was fetched last, is a part of its history cannot be told: this is a"
                        + " shallow clone, which does not go back so far.";
        };
    }

    /** A repository on this machine; git takes no path that counts from the working folder. */
    private String local(String location) throws UnreachableException {
        return path(location).toAbsolutePath().toString();
    }

    private Fetched archive(Origin.Archive origin, PageFilter filter) throws UnreachableException {
        byte[] content = Origin.Parts.isAddress(origin.location())
                ? Download.get(origin.location(), limits, proxies)
                : bytes(path(origin.location()));
        Resolved resolved = new Resolved(Resolved.SHA256, ContentHash.ofExactly(content));
        return unpacked(origin, content, filter, resolved, resolved.brief());
    }

    private Fetched artifact(Origin.Artifact origin, PageFilter filter) throws UnreachableException {
        byte[] content;
        try {
            content = bytes(artifacts.resolve(origin.location()));
        } catch (IOException e) {
            throw new UnreachableException(IoReason.of(e));
        }
        Resolved resolved = new Resolved(Resolved.SHA256, ContentHash.ofExactly(content));
        return unpacked(origin, content, filter, resolved, origin.version());
    }

    private static Fetched unpacked(
            Origin origin, byte[] content, PageFilter filter, Resolved resolved, String release) {
        String name = origin.location();
        return checked(origin, ArchiveReader.read(name, content, origin.folder(), filter), resolved, release)
                .with(evidence(origin, ArchiveReader.readEvidence(name, content, origin.learn())));
    }

    private Fetched folder(String location, PageFilter filter) throws UnreachableException {
        Path path = path(location);
        if (!SourceReader.isThere(path)) {
            throw new UnreachableException("there is no such file or folder");
        }
        Outcome<List<SourceText>> pages = SourceReader.read(List.of(path), filter);
        Fetched fetched = checked(new Origin.Folder(location), pages, NOTHING, "");
        Resolved resolved = new Resolved(Resolved.SHA256, DocsHash.of(fetched.files()));
        return new Fetched(fetched.files(), resolved, resolved.brief(), fetched.diagnostics());
    }

    private byte[] bytes(Path file) throws UnreachableException {
        try {
            return BinaryFile.read(file, limits.bytes());
        } catch (IOException e) {
            throw new UnreachableException(IoReason.of(e));
        }
    }

    private Path path(String location) throws UnreachableException {
        try {
            return base.resolve(location);
        } catch (InvalidPathException e) {
            throw new UnreachableException("it is no path: " + e.getReason());
        }
    }

    /** Whatever would make another folder of the docs than was published fails the run. */
    private static Fetched checked(Origin origin, Outcome<List<SourceText>> pages, Resolved resolved, String release) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Diagnostic each : pages.diagnostics()) {
            boolean left = each.code() == DiagnosticCode.UNSAFE_ENTRY || each.code() == DiagnosticCode.LINK_LEAVES_DOCS;
            diagnostics.add(left ? grave(each) : each);
        }
        Outcome<List<GeneratedFile>> files = holdable(origin, pages.value());
        files.diagnostics().forEach(each -> diagnostics.add(grave(each)));
        boolean failed = Severity.ERROR.isAmong(diagnostics);
        return new Fetched(failed ? List.of() : files.value(), resolved, release, diagnostics);
    }

    /** A link less among many files of source is no loss that would be worth to go without the docs. */
    private static Outcome<List<GeneratedFile>> evidence(Origin origin, Outcome<List<SourceText>> texts) {
        Outcome<List<GeneratedFile>> files = holdable(origin, texts.value());
        List<Diagnostic> diagnostics = new ArrayList<>(texts.diagnostics());
        diagnostics.addAll(files.diagnostics());
        return new Outcome<>(files.value(), diagnostics);
    }

    private static Diagnostic grave(Diagnostic each) {
        return each.as(Severity.ERROR);
    }

    /** What can stand on any disk, and a warning for each file that cannot. */
    private static Outcome<List<GeneratedFile>> holdable(Origin origin, List<SourceText> texts) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<GeneratedFile> files = new ArrayList<>();
        Map<String, String> ignoringCase = new HashMap<>();
        for (SourceText text : texts) {
            Optional<String> fault = HoldableNames.fault(text.path());
            if (fault.isPresent()) {
                diagnostics.add(unsafe(origin, text.path(), fault.get()));
                continue;
            }
            String clash = clash(text.path(), ignoringCase);
            if (clash.isEmpty()) {
                files.add(new GeneratedFile(text.path(), text.content()));
            } else {
                diagnostics.add(unsafe(
                        origin, text.path(), "and `" + clash + "` cannot stand on one disk, which may not mind case"));
            }
        }
        return new Outcome<>(files, diagnostics);
    }

    /** The file or folder that has the same name but for case, or that is a file where the other needs a folder. */
    private static String clash(String path, Map<String, String> seen) {
        String file = folded(path);
        String other = seen.putIfAbsent(file, path);
        if (other != null) {
            return other;
        }
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash + 1);
            other = seen.get(folded(path.substring(0, slash)));
            if (other != null) {
                return other;
            }
            seen.putIfAbsent(folded(folder), folder);
        }
        return seen.getOrDefault(file + "/", "");
    }

    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static Diagnostic unsafe(Origin origin, String path, String why) {
        return said(DiagnosticCode.UNSAFE_ENTRY, origin, "The entry `" + path + "` " + why + ".");
    }

    private static Diagnostic said(DiagnosticCode code, Origin origin, String message) {
        return Diagnostic.of(code, place(origin), message, code.nextStep());
    }

    /** Where something is said that is true of the origin as a whole. */
    static SourceSpan place(Origin origin) {
        return SourceSpan.startOf(origin.location().replace('\\', '/'));
    }
}
