/** Proves, by using them, that generated models keep their promises: for models of any docs, on any Jackson. */
@NullMarked
package dev.fieldtable.proof;

import org.jspecify.annotations.NullMarked;
