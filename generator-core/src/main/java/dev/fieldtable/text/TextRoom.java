package dev.fieldtable.text;

/**
 * Tells whoever holds many texts when to begin to pack them: beyond a sixteenth of the heap. What a text says is the same
 * either way, so that nothing but the time that a run takes depends on it.
 */
public final class TextRoom {
    private static final int SHARE = 16;

    private long left = Runtime.getRuntime().maxMemory() / SHARE;

    /**
     * Takes one more text.
     *
     * @param text the text
     * @return whether there is room to hold it as it is
     */
    public boolean takes(String text) {
        left -= text.length();
        return left >= 0;
    }
}
