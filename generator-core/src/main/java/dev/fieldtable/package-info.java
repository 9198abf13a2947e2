/** The recipe: pages in, Java source files and diagnostics out. The only package that knows all the others. */
@NullMarked
package dev.fieldtable;

import org.jspecify.annotations.NullMarked;
