package dev.fieldtable.project;

import java.io.IOException;
import java.nio.file.Path;

/** The way to Maven artifacts that a door lends to its runs; docs may lie in one. */
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
