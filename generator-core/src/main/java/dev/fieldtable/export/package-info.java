/**
 * The model for the tools of others: what the docs mean, as JSON Schema or as OpenAPI.
 *
 * <p>In comes a {@link dev.fieldtable.model.TypeModel}, out goes one text, or a file for each
 * type or package. Of a type there is one schema, which both
 * formats have: the Schema Object of OpenAPI 3.1 is JSON Schema 2020-12. They differ in what is around it, and in where a
 * reference leads.
 *
 * <p>Start at {@link dev.fieldtable.export.Export}.
 *
 * <p>It must not know how a page is written, nor what a type is called in Java.
 */
@NullMarked
package dev.fieldtable.export;

import org.jspecify.annotations.NullMarked;
