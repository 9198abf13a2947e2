/**
 * What an OpenAPI document says of documented types: an {@code openapi} 3.0 or 3.1, or a {@code swagger} 2.0.
 *
 * <p>Of a document its schemas, parameters and examples are read, as far as they help; it is not validated. Schemas are
 * joined with documented types by name, by operation and by what they consist of.
 */
@NullMarked
package dev.fieldtable.learn.openapi;

import org.jspecify.annotations.NullMarked;
