/** Every Java name of the output, settled once; and the one door through which page prose enters Java. */
@NullMarked
package dev.fieldtable.emit.naming;

import org.jspecify.annotations.NullMarked;
