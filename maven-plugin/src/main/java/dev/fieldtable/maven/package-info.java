/** The door through which Maven builds come in: options to a request, diagnostics to the build's log. */
@NullMarked
package dev.fieldtable.maven;

import org.jspecify.annotations.NullMarked;
