package dev.fieldtable.text;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells whoever holds many texts when to begin to pack them: beyond a sixty-fourth of the heap. What a text says is the same
 * either way, so that nothing but the time that a run takes depends on it.
 */
public final class TextRoom {
    private static final int SHARE = 64;

    private final AtomicLong left = new AtomicLong(Runtime.getRuntime().maxMemory() / SHARE);

    /**
     * Takes one more text.
     *
     * @param length how many UTF-16 units it has
     * @return whether there is room to hold it as it is
     */
    public boolean takes(int length) {
        return left.addAndGet(-length) >= 0;
    }
}
