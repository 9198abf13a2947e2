package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Takes the files of a tree that lies in no folder, such as an archive, and holds them in memory.
 *
 * <p>Nothing is ever written, so a path cannot lead astray; one that tries to is refused all the same, since no honest
 * tree has it.
 */
final class TreeCollector {
    /** Real projects have some thousand files; an archive with more than this is a mistake or an attack. */
    private static final int MOST_FILES = 200_000;

    /** A path from the root of a disk, as one system or another writes it. */
    private static final Pattern ABSOLUTE = Pattern.compile("[/\\\\]|[A-Za-z]:");

    /** Signs that mean something else on some system than a part of a name. */
    private static final Pattern UNHOLDABLE = Pattern.compile("[\\\\:\0]");

    private final String name;
    private final String files;
    private final Predicate<String> wanted;
    private final boolean hidden;
    private final Map<String, byte[]> taken = new LinkedHashMap<>();
    private final List<Refused> refused = new ArrayList<>();
    private final List<String> entries = new ArrayList<>();
    private Optional<String> fault = Optional.empty();
    private long bytes;

    /**
     * A collector.
     *
     * @param name what the tree is called in diagnostics
     * @param files what its files are called, such as {@code pages}
     * @param wanted tells by its path whether a file is asked for
     */
    TreeCollector(String name, String files, Predicate<String> wanted) {
        this(name, files, wanted, false);
    }

    private TreeCollector(String name, String files, Predicate<String> wanted, boolean hidden) {
        this.name = name;
        this.files = files;
        this.wanted = wanted;
        this.hidden = hidden;
    }

    /** {@return a collector that asks for hidden files too} */
    static TreeCollector withHidden(String name, String files, Predicate<String> wanted) {
        return new TreeCollector(name, files, wanted, true);
    }

    /**
     * Meets an entry, whether or not it is asked for.
     *
     * @param path its path
     * @throws TooLargeException if there are too many
     */
    void meet(String path) throws TooLargeException {
        entries.add(path);
        if (entries.size() > MOST_FILES) {
            throw new TooLargeException("it holds more than " + MOST_FILES + " files");
        }
    }

    /** Tells whether a file is asked for, so that its content is worth reading. What is hidden seldom is. */
    boolean wants(String path) {
        Optional<String> fault = fault(path);
        if (fault.isPresent()) {
            refuse(path, fault.get());
            return false;
        }
        return (hidden || !isHidden(path)) && wanted.test(path);
    }

    private static boolean isHidden(String path) {
        return Arrays.stream(path.split("/", -1)).anyMatch(part -> part.startsWith("."));
    }

    /** {@return how much more may be read} */
    long room() {
        return Limits.MOST_BYTES - bytes;
    }

    /**
     * Takes a file.
     *
     * @param path its path, one that is {@linkplain #wants wanted}
     * @param content its bytes
     * @throws TooLargeException if all of them together are too many
     */
    void add(String path, byte[] content) throws TooLargeException {
        bytes += content.length;
        if (bytes > Limits.MOST_BYTES) {
            throw new TooLargeException("its " + files + " are larger than " + (Limits.MOST_BYTES >> 20) + " MiB");
        }
        if (taken.putIfAbsent(path, content) != null) {
            refuse(path, "is there twice; the first one counts");
        }
    }

    /**
     * An entry that is not taken.
     *
     * @param path its path, as the tree has it
     * @param why the rest of a sentence
     */
    private record Refused(String path, String why) {}

    /** Tells of an entry that is not taken. */
    void refuse(String path, String why) {
        refused.add(new Refused(path, why));
    }

    /** Tells that the tree as a whole cannot be read, and gives up what was taken of it. */
    void unreadable(String why) {
        taken.clear();
        if (fault.isEmpty()) {
            fault = Optional.of(why);
        }
    }

    /** {@return why the tree as a whole cannot be read, as a part of a sentence; nothing if it could} */
    Optional<String> fault() {
        return fault;
    }

    /** {@return what was taken, by its path, in the order of the tree; it may be changed} */
    Map<String, byte[]> taken() {
        return taken;
    }

    /** {@return the paths of all entries that were met} */
    List<String> entries() {
        return entries;
    }

    /**
     * Tells what was refused: what is not asked for may be a link; a path that leads out of the tree or means another one on
     * another machine, no honest tree has anywhere.
     *
     * @param asked tells by its path whether an entry with an honest path is worth a word
     * @return a warning for each
     */
    List<Diagnostic> refused(Predicate<String> asked) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Refused each : refused) {
            if (fault(each.path()).isPresent() || asked.test(each.path())) {
                diagnostics.add(Diagnostic.of(
                        DiagnosticCode.UNSAFE_ENTRY,
                        SourceSpan.startOf(name),
                        "The entry `" + each.path() + "` " + each.why() + ".",
                        DiagnosticCode.UNSAFE_ENTRY.nextStep()));
            }
        }
        return diagnostics;
    }

    /** What is wrong with a path whatever it leads to, as the rest of a sentence. */
    private static Optional<String> fault(String path) {
        if (ABSOLUTE.matcher(path).lookingAt()
                || Arrays.asList(path.split("[/\\\\]", -1)).contains("..")) {
            return Optional.of("leads out of the archive");
        }
        if (Arrays.asList(path.split("/", -1)).contains("")) {
            return Optional.of("has a folder or a file without a name in its path");
        }
        return UNHOLDABLE.matcher(path).find()
                ? Optional.of("has a name that not every disk can hold")
                : Optional.empty();
    }

    /** There is more than anyone asked for can have, or so it seems. The message is a part of a sentence. */
    static final class TooLargeException extends Exception {
        private static final long serialVersionUID = 1L;

        TooLargeException(String message) {
            super(message);
        }
    }
}
