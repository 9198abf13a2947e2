/**
 * Facts: what the docs do not say, or say wrongly, learned from elsewhere or written by hand.
 *
 * <p>A {@link dev.fieldtable.facts.Fact} is a {@link dev.fieldtable.facts.Statement} about a
 * {@link dev.fieldtable.facts.Subject}, and has an {@link dev.fieldtable.facts.Origin}. The room knows what facts are
 * and how their file is written; what they do to a model is for {@code link}, and finding them out for {@code learn}.
 */
@NullMarked
package dev.fieldtable.facts;

import org.jspecify.annotations.NullMarked;
