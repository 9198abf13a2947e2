/** Which documented property a key is, where the two are spelled in different ways. */
@NullMarked
package dev.fieldtable.learn.join;

import org.jspecify.annotations.NullMarked;
