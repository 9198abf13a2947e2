/**
 * JSON that shows what the docs mean: of which type a document is, and which names it has for that type's properties.
 *
 * <p><b>In:</b> texts that may be JSON, and a model. <b>Out:</b> names as they were seen, and of which property each is.
 *
 * <p>It must not know where a text is from.
 */
@NullMarked
package dev.fieldtable.example;

import org.jspecify.annotations.NullMarked;
