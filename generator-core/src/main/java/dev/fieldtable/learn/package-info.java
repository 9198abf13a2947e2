/**
 * What can be learned from elsewhere than the docs: which texts are evidence of what kind, and below, what each kind shows.
 */
@NullMarked
package dev.fieldtable.learn;

import org.jspecify.annotations.NullMarked;
