/**
 * Values that are as documented: those that docs show as examples, and those that are made up.
 *
 * <p><b>In:</b> a model, and how its publisher prints examples. <b>Out:</b> values of JSON, as plain Java: a
 * {@link java.lang.String}, {@link java.lang.Boolean} or {@link java.math.BigDecimal}, a {@link java.util.List} of values,
 * a {@link java.util.Map} from names to values. What is right is what the generated validators have nothing to say about.
 *
 * <p>Start at {@link dev.fieldtable.sample.ShownValues}, which reads examples, at {@link dev.fieldtable.sample.Samples},
 * which makes documents, and at {@code ValueFit}, the judge of both.
 *
 * <p>It must not know Java, nor how a page is written.
 */
@NullMarked
package dev.fieldtable.sample;

import org.jspecify.annotations.NullMarked;
