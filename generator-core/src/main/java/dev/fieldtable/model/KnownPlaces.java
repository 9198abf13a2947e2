package dev.fieldtable.model;

import java.util.List;

/**
 * Of how many parameters of operations it is known where in a request they go. Those of no place are no parameters to the
 * tools of others.
 *
 * @param parameters how many there are
 * @param placed how many of them have a place
 * @param learnable how many of the others are of a class of arguments, so that facts can say their places
 */
public record KnownPlaces(int parameters, int placed, int learnable) {
    /**
     * Counts the parameters of operations.
     *
     * @param operations the operations
     * @return what is known of their parameters
     */
    public static KnownPlaces of(List<ApiOperation> operations) {
        int parameters = 0;
        int placed = 0;
        int learnable = 0;
        for (ApiOperation operation : operations) {
            for (Property property : operation.parameters()) {
                boolean known = property.place().isParameter();
                parameters++;
                placed += known ? 1 : 0;
                learnable += !known && operation.arguments() != null ? 1 : 0;
            }
        }
        return new KnownPlaces(parameters, placed, learnable);
    }

    /** {@return how many parameters have no place} */
    public int unplaced() {
        return parameters - placed;
    }
}
