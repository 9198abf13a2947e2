package dev.fieldtable.io;

import java.io.Serial;
import java.nio.file.FileSystemException;

/** A file whose name has letters that this machine has none of in file names, as its locale is. */
public final class UnnameableFileException extends FileSystemException {
    @Serial
    private static final long serialVersionUID = 1;

    UnnameableFileException(String path) {
        super(null, null, "in the locale that this runs in, no file can be called " + path);
    }
}
