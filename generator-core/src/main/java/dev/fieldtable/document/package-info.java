/** What the pages say, as written: sections, rows and type expressions, before anything is linked. */
@NullMarked
package dev.fieldtable.document;

import org.jspecify.annotations.NullMarked;
