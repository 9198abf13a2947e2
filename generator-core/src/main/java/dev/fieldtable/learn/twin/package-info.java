/**
 * What docs of the same API in another language say that ours do not.
 *
 * <p><b>In:</b> the types of both, as they are documented, and what is known of the other language's names. <b>Out:</b> facts
 * about documented types that the other docs have too, and names that they only hint at.
 */
@NullMarked
package dev.fieldtable.learn.twin;

import org.jspecify.annotations.NullMarked;
