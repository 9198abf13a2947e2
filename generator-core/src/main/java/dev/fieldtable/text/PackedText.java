package dev.fieldtable.text;

import java.io.ByteArrayOutputStream;
import java.lang.ref.WeakReference;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * A text that is held in a fraction of its room, for those who hold many and read few at a time. It is whole as long as
 * somebody reads it.
 */
public final class PackedText {
    private static final int CHUNK = 1 << 13;

    private final byte[] packed;
    private final int length;
    private final boolean wide;
    private volatile WeakReference<String> whole;

    private PackedText(byte[] packed, int length, boolean wide, String whole) {
        this.packed = packed;
        this.length = length;
        this.wide = wide;
        this.whole = new WeakReference<>(whole);
    }

    /**
     * Packs a text.
     *
     * @param text any text, halves of characters included
     * @return the packed text
     */
    public static PackedText of(String text) {
        boolean wide = TextBytes.isWide(text);
        byte[] bytes = TextBytes.of(text, wide);
        return new PackedText(deflated(bytes), bytes.length, wide, text);
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            while (!deflater.finished()) {
                out.write(chunk, 0, deflater.deflate(chunk));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** {@return the text} */
    public String text() {
        @Nullable String text = whole.get();
        if (text == null) {
            text = TextBytes.text(inflated(), wide);
            whole = new WeakReference<>(text);
        }
        return text;
    }

    private byte[] inflated() {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] bytes = new byte[length];
            int count = 0;
            while (count < length) {
                count += inflater.inflate(bytes, count, length - count);
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new AssertionError("it was packed here", e);
        } finally {
            inflater.end();
        }
    }
}
