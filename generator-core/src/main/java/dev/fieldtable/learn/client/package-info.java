/**
 * The source of a Python client as evidence: what its models say that the docs do not.
 *
 * <p><b>In:</b> the text of the client's files, and the linked docs. <b>Out:</b> facts, each with the file and line that
 * shows it. The source is read as text and never run; what is not understood is passed over and counted.
 *
 * <p>Start at {@link dev.fieldtable.learn.client.PythonClient}. A file becomes {@code Statements}, and these a
 * {@code ClientModule} of classes and aliases; a {@code ClientTree} knows which of them a name means. {@code ClientTypes}
 * finds the one that a page documents, {@code FieldMeaning} says what a field means, and {@code ClientEvidence} makes facts
 * of it.
 *
 * <p>It must not know where the files come from, nor what becomes of the facts.
 */
@NullMarked
package dev.fieldtable.learn.client;

import org.jspecify.annotations.NullMarked;
