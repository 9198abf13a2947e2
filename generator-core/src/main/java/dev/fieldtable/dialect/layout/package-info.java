/** How a page shows its fields. The only package that knows the Markdown parser. */
@NullMarked
package dev.fieldtable.dialect.layout;

import org.jspecify.annotations.NullMarked;
