/**
 * Documents as trees of JSON values, whether they were written in JSON or in YAML, within bounds of size and depth.
 */
@NullMarked
package dev.fieldtable.learn.json;

import org.jspecify.annotations.NullMarked;
