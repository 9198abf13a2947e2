/** What the docs mean: types, properties and their presence, free of any documentation style and of Java. */
@NullMarked
package dev.fieldtable.model;

import org.jspecify.annotations.NullMarked;
