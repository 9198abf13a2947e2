/** How texts are compared and how JSON is written, wherever it is done. */
@NullMarked
package dev.fieldtable.text;

import org.jspecify.annotations.NullMarked;
