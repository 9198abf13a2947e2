/**
 * What a careful reader of the docs would doubt: one small rule a doubt.
 *
 * <p>In come the pages as they were read and the model that they mean; out go diagnostics, and nothing is changed.
 *
 * <p>Start at {@link dev.fieldtable.lint.Linter}, the list of rules. Most are a {@link dev.fieldtable.lint.FieldRule},
 * and {@link dev.fieldtable.lint.Docs} is what they look at.
 *
 * <p>It must not know Java: a doubt is about the docs. No rule knows another.
 */
@NullMarked
package dev.fieldtable.lint;

import org.jspecify.annotations.NullMarked;
