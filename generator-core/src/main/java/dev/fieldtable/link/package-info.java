/** Words become types: references are looked up, roles told apart, discriminators derived. */
@NullMarked
package dev.fieldtable.link;

import org.jspecify.annotations.NullMarked;
