/**
 * What documents of JSON show: names, nulls, values and where they are at odds with the docs.
 *
 * <p>A {@link dev.fieldtable.learn.sample.Reading} goes through a document and the documented types at once.
 */
@NullMarked
package dev.fieldtable.learn.sample;

import org.jspecify.annotations.NullMarked;
