package dev.fieldtable.model;

import javax.lang.model.SourceVersion;

/**
 * The names that people write down for classes of their own. They end up in Java source, so what is no name is refused
 * here, before it is anywhere.
 */
final class OwnNames {
    private static final String CONSTRUCTOR = "new";

    private OwnNames() {}

    /** Whether values of a kind can be told apart by a class. */
    static boolean mayBeOwn(ScalarKind kind) {
        return switch (kind) {
            case STRING, BYTES, DATETIME, DATE, DURATION, UUID, URI -> true;
            case INTEGER,
                    INTEGER32,
                    BIG_INTEGER,
                    NUMBER,
                    DECIMAL,
                    BOOLEAN,
                    DATETIME_EPOCH_SECONDS,
                    DATETIME_EPOCH_MILLIS -> true;
            case ANY, NULL -> false;
        };
    }

    private static boolean isText(ScalarKind kind) {
        return switch (kind) {
            case STRING, BYTES, DATETIME, DATE, DURATION, UUID, URI -> true;
            case INTEGER,
                    INTEGER32,
                    BIG_INTEGER,
                    NUMBER,
                    DECIMAL,
                    BOOLEAN,
                    DATETIME_EPOCH_SECONDS,
                    DATETIME_EPOCH_MILLIS -> false;
            case ANY, NULL -> false;
        };
    }

    static void requireClass(String name) {
        if (!isQualified(name)) {
            throw new IllegalArgumentException("`" + name + "` is no full name of a Java class.");
        }
    }

    static String reader(String javaClass, String name) {
        if (name.equals(CONSTRUCTOR) || name.equals(javaClass + "." + CONSTRUCTOR)) {
            return javaClass + "." + CONSTRUCTOR;
        }
        return method(javaClass, name.isEmpty() ? "valueOf" : name);
    }

    static String writer(String javaClass, String name, ScalarKind documented) {
        if (name.isEmpty() && !isText(documented)) {
            throw new IllegalArgumentException("It has to be said which method of `" + javaClass + "` gives the `"
                    + documented.label() + "` that JSON has.");
        }
        return method(javaClass, name.isEmpty() ? "toString" : name);
    }

    private static String method(String javaClass, String name) {
        String full = name.contains(".") ? name : javaClass + "." + name;
        if (!isQualified(full) || !isQualified(full.substring(0, full.lastIndexOf('.')))) {
            throw new IllegalArgumentException("`" + name + "` is no name of a Java method.");
        }
        return full;
    }

    /** What cannot be seen in a name could make it look like another one. */
    private static boolean isQualified(String name) {
        return name.contains(".")
                && SourceVersion.isName(name, SourceVersion.RELEASE_17)
                && name.chars().noneMatch(Character::isIdentifierIgnorable);
    }
}
