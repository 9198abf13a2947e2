/**
 * Reading pages and writing Java: the only package that touches a disk, git or an archive.
 *
 * <p>In come paths and what is to stand there; out go texts, or why they could not be had. Whatever is written is whole
 * or not there, whenever a run is stopped.
 *
 * <p>Start at {@link dev.fieldtable.io.SourceReader}, which reads pages, and at
 * {@link dev.fieldtable.io.FileSetWriter}, which writes files.
 *
 * <p>It must not know what a page says, nor any stage.
 */
@NullMarked
package dev.fieldtable.io;

import org.jspecify.annotations.NullMarked;
