/** How a model's validator looks in Java. */
@NullMarked
package dev.fieldtable.emit.validation;

import org.jspecify.annotations.NullMarked;
