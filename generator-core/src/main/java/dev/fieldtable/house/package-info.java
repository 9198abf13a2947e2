/**
 * What one publisher of docs does, in words and names: all that another publisher would do otherwise.
 *
 * <p>Nothing comes in; out goes one value, which those who read, link and doubt docs ask instead of knowing any word of
 * the docs by themselves.
 *
 * <p>Start at {@link dev.fieldtable.house.HouseStyle}; its parts are the questions that are asked. A second publisher is
 * a second value.
 *
 * <p>It must not know how a page is read or what follows from it: here are words, and no rule that uses them.
 */
@NullMarked
package dev.fieldtable.house;

import org.jspecify.annotations.NullMarked;
