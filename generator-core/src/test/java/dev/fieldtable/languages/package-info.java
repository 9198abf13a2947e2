/** Proves that the docs of an API say the same in whatever language they are written. */
@NullMarked
package dev.fieldtable.languages;

import org.jspecify.annotations.NullMarked;
