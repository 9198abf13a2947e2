/** Documentation styles. A dialect is a pair: a layout shows the fields, a type language spells their types. */
@NullMarked
package dev.fieldtable.dialect;

import org.jspecify.annotations.NullMarked;
