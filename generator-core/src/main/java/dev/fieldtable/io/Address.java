package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.source.SourceSpan;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Recognizes an address of the web where a path was asked for. */
public final class Address {
    private static final Set<String> SCHEMES = Set.of("http:", "https:", "git:", "ssh:", "ftp:", "file:");

    private Address() {}

    /**
     * Restores the address that a path was made of: a path keeps one of its two slashes, and may have been made
     * absolute since.
     *
     * @param path a path
     * @return the address as it was written; nothing if it was none
     */
    public static Optional<String> in(Path path) {
        return in(path.toString().replace('\\', '/'));
    }

    /**
     * Tells that docs are not read from an address.
     *
     * @param address the address
     * @return a diagnostic that says what to do instead
     */
    public static Diagnostic unread(String address) {
        return Diagnostic.of(
                DiagnosticCode.UNREADABLE_FILE,
                SourceSpan.startOf(address),
                "This is an address, and docs are read from a disk.",
                Advice.parse(
                        "Fetch them with sync, to which {from} says the address, and name the folder that they are in."));
    }

    /** Does the same for what a user wrote. */
    static Optional<String> in(String written) {
        List<String> parts = Arrays.asList(written.split("/+", -1));
        for (int i = 0; i < parts.size() - 1; i++) {
            if (SCHEMES.contains(parts.get(i).toLowerCase(Locale.ROOT))) {
                return Optional.of(parts.get(i) + "//" + String.join("/", parts.subList(i + 1, parts.size())));
            }
        }
        return Optional.empty();
    }
}
