/**
 * What is kept from one run to the next, and how all of it is read and written.
 *
 * <p><b>In:</b> the text of a file that an earlier run has written. <b>Out:</b> what it holds, or one error that says
 * what is wrong and where; and the text to write. Nothing here touches a disk.
 *
 * <p><b>Start with</b> {@link dev.fieldtable.state.StateFile}, a kind of file, and
 * {@link dev.fieldtable.state.StateObject}, which is asked for what a file says.
 *
 * <p><b>What holds for every state file:</b>
 *
 * <ul>
 *   <li>It is JSON, written by {@link dev.fieldtable.text.JsonText}: sorted, without anything of the machine or the
 *       time, so that it can be committed and the same state is the same bytes.
 *   <li>{@code format} is its number. A file of a higher number is refused as that of a later version, whatever else is
 *       in it; kinds that began without a number are of format 1 where they say none.
 *   <li>Within a format, a member that is not known is skipped. People do not write these files, so it is no misspelling
 *       but what a later version has added, which an older one can do without, in a team that does not update all at
 *       once. Who changes what a member means, or adds one that must not be overlooked, takes the next number
 *       ({@link dev.fieldtable.state.StateFile#next()}), and reads files of the number before by what they could say.
 *   <li>Anything else that is not as it was written is an error: a member that is missing, there twice or of another
 *       kind, a number out of range, what follows after the end. Half a state is never taken for a whole one.
 *   <li>Where a merge has left two sides, that is what is told, see {@link dev.fieldtable.state.MergeMarks}.
 * </ul>
 *
 * <p>The lock of names is the exception: people look through it and merge it, so it is text, a line a name; see
 * {@link dev.fieldtable.state.NamesLock}. A line that is not known is an error there, since each says one whole thing, and all
 * lines that are wrong are told of, as a merge may leave several.
 *
 * <p><b>To add a state file,</b> make a class of its own beside {@link dev.fieldtable.state.ManifestFile}: a constant
 * {@code StateFile.ofFormat(1, …)}, {@code read}, which asks a {@code StateObject}, and {@code write}, with
 * {@code JsonText}. If what it holds belongs to a room above, as the lock's origin does, the class stands there and calls
 * this one. Then add a whole file to {@code DamagedStateTest}, which damages it in every way, and to the fuzz test.
 *
 * <p><b>Types of the docs</b> are written down in one way wherever they are kept, see
 * {@link dev.fieldtable.state.SnapshotFile}. What someone else knows of them stands beside, by
 * {@link dev.fieldtable.state.TypeNotes}, and is never read.
 *
 * <p><b>Must not know</b> where files lie, how Java comes to call things, or any run.
 */
@NullMarked
package dev.fieldtable.state;

import org.jspecify.annotations.NullMarked;
