package dev.fieldtable.damage;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A page before and after.
 *
 * @param before the sound page; not always the original, since a pipe that loses its backslash must have had one
 * @param after the same page, damaged
 * @param charset how the damaged page is saved
 */
record DamagedPage(String before, String after, Charset charset) {
    DamagedPage(String before, String after) {
        this(before, after, StandardCharsets.UTF_8);
    }

    /** {@return whether anything was done to the page} */
    boolean isOther() {
        return !after.equals(before) || !charset.equals(StandardCharsets.UTF_8);
    }
}
