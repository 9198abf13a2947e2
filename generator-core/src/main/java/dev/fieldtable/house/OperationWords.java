package dev.fieldtable.house;

/**
 * What tells of an operation, besides its sections.
 *
 * @param idAttribute the attribute that holds its id, in the comment below its heading
 * @param request the parameter that bears the whole request
 * @param security the parameter that bears the credentials
 */
public record OperationWords(String idAttribute, String request, String security) {}
