/** What a shell needs to complete a command line: the commands of the program in, a script for the shell out. */
@NullMarked
package dev.fieldtable.cli.completion;

import org.jspecify.annotations.NullMarked;
