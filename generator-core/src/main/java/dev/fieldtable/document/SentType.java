package dev.fieldtable.document;

import dev.fieldtable.model.Place;

/**
 * A type whose properties an operation is sent, as a page says below the operation.
 *
 * @param place where all of them go; {@link Place#UNSAID} if the page does not say
 * @param type the type
 */
public record SentType(Place place, TypeExpression.Reference type) {}
