package dev.fieldtable.benchmark;

import java.io.IOException;

/** A plain mapper. Only the one whose Jackson is on the class path can be made. */
interface Jackson {

    /** {@return a mapper of a line of Jackson: 2 or 3} */
    static Jackson ofLine(int line) {
        return line == 2 ? new Jackson2() : new Jackson3();
    }

    Object read(byte[] json, Class<?> type) throws IOException;

    byte[] write(Object value) throws IOException;

    /** {@return whether two texts are the same JSON} */
    boolean same(byte[] json, byte[] other) throws IOException;
}
