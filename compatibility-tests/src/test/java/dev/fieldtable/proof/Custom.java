package dev.fieldtable.proof;

import java.util.List;

/** A mapper of either line that an application sets up for these very models. */
interface Custom {
    /** Lends a class the annotations of another. */
    Custom mixIn(Class<?> target, Class<?> annotations);

    /** {@code configOverride(…).setIgnorals}. */
    Custom ignoring(Class<?> type, String name);

    /** A filter that leaves a property out. */
    Custom filter(String id, String hidden);

    /** {@code activateDefaultTyping} for any class. */
    Custom typing(String defaultTyping, String as);

    /** The same for classes below these packages, and for arrays, alone. */
    Custom typing(List<String> packages, String defaultTyping, String as);

    Mapper mapper();
}
