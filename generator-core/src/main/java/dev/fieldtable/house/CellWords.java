package dev.fieldtable.house;

/**
 * What cells say by a word that is no prose.
 *
 * @param required the mark of a field that is required
 * @param optional the mark of a field that is not
 * @param nothing what stands in a cell for no description and no example
 */
public record CellWords(String required, String optional, String nothing) {}
