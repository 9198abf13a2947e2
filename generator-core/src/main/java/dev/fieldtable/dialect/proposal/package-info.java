/**
 * What might somebody say of docs that nobody has described yet? Tables are looked through, and what recurs in them becomes a
 * description to look over.
 */
@NullMarked
package dev.fieldtable.dialect.proposal;

import org.jspecify.annotations.NullMarked;
