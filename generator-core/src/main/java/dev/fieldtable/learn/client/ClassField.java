package dev.fieldtable.learn.client;

/**
 * A statement of a class that gives it a field, or an enum a value.
 *
 * @param name the attribute
 * @param type what stands behind the colon; nothing if there is none
 * @param value what it is set to; nothing if it is not
 * @param path the file
 * @param line the line on which it begins
 */
record ClassField(String name, Expression type, Expression value, String path, int line) {
    /** {@return the place, for people} */
    String place() {
        return path + ":" + line;
    }
}
