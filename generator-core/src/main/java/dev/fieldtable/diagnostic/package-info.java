/**
 * Problems as values: what was met, where, how bad it is, and what to do next.
 *
 * <p>Whoever meets a problem makes one; whoever prints or counts takes them.
 *
 * <p>Start at {@link dev.fieldtable.diagnostic.Diagnostic}, and at {@link dev.fieldtable.diagnostic.DiagnosticCode},
 * the catalogue of them all.
 *
 * <p>It must not know who found a problem, nor how it is shown.
 */
@NullMarked
package dev.fieldtable.diagnostic;

import org.jspecify.annotations.NullMarked;
