package dev.fieldtable.cli;

import dev.fieldtable.io.IoReason;
import java.io.IOException;
import java.nio.file.FileSystemException;

/** Says what the disk refused. */
final class IoFailure {
    private IoFailure() {}

    static String describe(IOException failure) {
        String reason = IoReason.of(failure);
        if (failure instanceof FileSystemException named && named.getFile() != null) {
            return named.getFile() + ": " + reason + ". Nothing was changed.";
        }
        return reason + ". Nothing was changed.";
    }
}
