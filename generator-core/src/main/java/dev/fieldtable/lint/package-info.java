/** What a careful reader of the docs would doubt: one small rule a doubt. */
@NullMarked
package dev.fieldtable.lint;

import org.jspecify.annotations.NullMarked;
