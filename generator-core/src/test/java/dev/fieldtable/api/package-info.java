/** What users of the library rely on, held against the last release. */
@NullMarked
package dev.fieldtable.api;

import org.jspecify.annotations.NullMarked;
