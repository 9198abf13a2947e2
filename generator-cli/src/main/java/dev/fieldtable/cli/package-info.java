/** The command line: arguments in, exit code out. */
@NullMarked
package dev.fieldtable.cli;

import org.jspecify.annotations.NullMarked;
