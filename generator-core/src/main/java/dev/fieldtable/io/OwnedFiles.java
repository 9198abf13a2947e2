package dev.fieldtable.io;

import dev.fieldtable.output.Manifest;

/**
 * What of an output folder is ours.
 *
 * @param manifest the files
 * @param interrupted whether a run was stopped before it had come to its end, so that there may be leftovers
 * @param token changes whenever a run has written
 */
record OwnedFiles(Manifest manifest, boolean interrupted, String token) {}
