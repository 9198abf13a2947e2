/** The explorer's page in a real browser: what a person sees of it, and what it does. */
@NullMarked
package dev.fieldtable.explorer;

import org.jspecify.annotations.NullMarked;
