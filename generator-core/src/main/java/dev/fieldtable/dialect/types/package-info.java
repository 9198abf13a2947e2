/**
 * How a type is spelled.
 *
 * <p>In comes the Markdown of one cell or heading; out goes a {@link dev.fieldtable.document.TypeExpression}, in which
 * other types are named and not yet looked up.
 *
 * <p>Start at {@link dev.fieldtable.dialect.types.TypeLanguage};
 * {@link dev.fieldtable.dialect.types.PythonTypeParser} is the one there is.
 *
 * <p>It must not know where on a page the type stands, nor which types there are.
 */
@NullMarked
package dev.fieldtable.dialect.types;

import org.jspecify.annotations.NullMarked;
