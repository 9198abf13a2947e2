package dev.fieldtable.upstream;

import java.io.IOException;
import java.nio.file.Path;

/** Gets artifacts from Maven repositories. */
@FunctionalInterface
public interface Artifacts {
    /**
     * Gets an artifact.
     *
     * @param coordinates {@code group:artifact:version:type:classifier}; type and classifier may be missing
     * @return the file on this machine
     * @throws IOException if it cannot be had; the message is a part of a sentence
     */
    Path resolve(String coordinates) throws IOException;
}
