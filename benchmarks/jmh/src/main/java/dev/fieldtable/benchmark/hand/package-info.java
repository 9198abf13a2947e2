/** What a careful engineer writes for the same pages: records with the annotations of Jackson and of Bean Validation. */
@NullMarked
package dev.fieldtable.benchmark.hand;

import org.jspecify.annotations.NullMarked;
