package dev.fieldtable.maven;

import dev.fieldtable.io.IoReason;
import dev.fieldtable.io.TextFile;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;

/** Writes what is for programs, or too long for a log, to files. */
final class Reports {
    private Reports() {}

    static void write(File file, String text) throws MojoExecutionException {
        try {
            TextFile.write(file.toPath(), text);
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot write to " + file + ": " + IoReason.of(e) + ".", e);
        }
    }
}
