/** Reading pages and writing Java: the only package that touches a disk. */
@NullMarked
package dev.fieldtable.io;

import org.jspecify.annotations.NullMarked;
