/** Where docs are published, and how they come into a project. */
@NullMarked
package dev.fieldtable.upstream;

import org.jspecify.annotations.NullMarked;
