/** Tests that look for texts which break the readers. They are no part of the build: see CONTRIBUTING.md. */
@NullMarked
package dev.fieldtable.fuzz;

import org.jspecify.annotations.NullMarked;
