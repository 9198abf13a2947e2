package dev.fieldtable.proof;

/** A mapper of either line of Jackson. */
interface Mapper {
    /** Reads JSON. */
    Object read(String json, Class<?> type) throws Exception;

    /** Writes JSON. */
    String write(Object value) throws Exception;

    /** The version of the mapper. */
    String version();
}
