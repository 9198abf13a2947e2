package dev.fieldtable.proof;

import java.util.List;

/** The Jackson on the class path, of which there is one. */
final class Mappers {
    private Mappers() {}

    static boolean isJackson3() {
        return has("tools.jackson.databind.ObjectMapper");
    }

    /** A mapper without any module or setting. */
    static Mapper plain() {
        if (isJackson3() && has("com.fasterxml.jackson.databind.ObjectMapper")) {
            throw new IllegalStateException("both lines of Jackson are on the class path");
        }
        return isJackson3() ? Jackson3.plain() : Jackson2.plain();
    }

    /** A mapper with one setting. */
    static Mapper with(Setting setting) {
        return isJackson3() ? Jackson3.with(setting) : Jackson2.with(setting);
    }

    /** A mapper that is yet to be set up. */
    static Custom custom() {
        return isJackson3() ? new Custom3() : new Custom2();
    }

    /** The constants of {@code DefaultTyping}, of which the lines and their versions have different ones. */
    static List<String> defaultTypings() {
        return isJackson3() ? Custom3.defaultTypings() : Custom2.defaultTypings();
    }

    private static boolean has(String className) {
        try {
            Class.forName(className, false, Mappers.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
