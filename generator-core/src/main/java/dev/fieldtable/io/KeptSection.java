package dev.fieldtable.io;

import dev.fieldtable.output.Fingerprint;
import dev.fieldtable.output.KeptPages;
import dev.fieldtable.text.TextBytes;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * What is kept for the next run that has something to do, of the types and the pages of one owner, as bytes: what
 * each type follows from, and what each page says, with the checksum of all that.
 *
 * @param tool the tool that has written it; no other one understands it
 * @param fingerprints what each type follows from, by the path of its file
 * @param pages the pages
 */
record KeptSection(String tool, Map<String, Fingerprint> fingerprints, KeptPages pages) {
    /** So many bytes a page takes in docs of usual length; an array that begins as small as others is copied ten times. */
    private static final long AVERAGE = 1 << 11;

    private static final long MOST_AT_ONCE = 1 << 24;

    byte[] bytes() {
        long length = Math.min(MOST_AT_ONCE, AVERAGE * (1 + pages.pages().size()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) length);
        CheckedOutputStream checked = new CheckedOutputStream(bytes, new CRC32());
        // Else each byte of a number would be summed up by itself.
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(checked))) {
            out.writeUTF(tool);
            write(out, fingerprints, type -> {
                out.writeUTF(type.surface());
                out.writeUTF(type.words());
            });
            out.writeUTF(pages.manner());
            write(out, pages.pages(), page -> {
                write(out, page.linkPath());
                out.writeUTF(page.hash());
                out.writeInt(page.length());
                write(out, page.numbers());
                write(out, page.text());
                write(out, page.sight());
            });
            write(out, pages.languages(), language -> write(out, language));
            out.flush();
            out.writeInt((int) checked.getChecksum().getValue());
        } catch (IOException e) {
            throw new UncheckedIOException("an array takes all that is written", e);
        }
        return bytes.toByteArray();
    }

    private interface Writer<T> {
        void write(T thing) throws IOException;
    }

    private static <T> void write(DataOutputStream out, Map<String, T> things, Writer<T> each) throws IOException {
        SortedMap<String, T> sorted = new TreeMap<>(things);
        out.writeInt(sorted.size());
        for (Map.Entry<String, T> thing : sorted.entrySet()) {
            write(out, thing.getKey());
            each.write(thing.getValue());
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        boolean wide = TextBytes.isWide(text);
        byte[] bytes = TextBytes.of(text, wide);
        out.writeBoolean(wide);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        boolean wide = in.readBoolean();
        int length = in.readInt();
        if (length < 0) {
            throw new StreamCorruptedException("a length below zero");
        }
        return TextBytes.text(in.readNBytes(length), wide);
    }

    /**
     * Reads what was kept.
     *
     * @param bytes the section
     * @param tool what asks
     * @return the section; nothing if it is damaged, or of another tool
     */
    static Optional<KeptSection> of(byte[] bytes, String tool) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (!isWhole(bytes) || !in.readUTF().equals(tool)) {
                return Optional.empty();
            }
            Map<String, Fingerprint> fingerprints = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                fingerprints.put(read(in), new Fingerprint(in.readUTF(), in.readUTF()));
            }
            String manner = in.readUTF();
            Map<String, KeptPages.Page> pages = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                pages.put(
                        read(in),
                        new KeptPages.Page(read(in), in.readUTF(), in.readInt(), read(in), read(in), read(in)));
            }
            Map<String, String> languages = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                languages.put(read(in), read(in));
            }
            return Optional.of(new KeptSection(tool, fingerprints, new KeptPages(manner, pages, languages)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(byte[] bytes) {
        int length = bytes.length - Integer.BYTES;
        return length >= 0 && ByteBuffer.wrap(bytes, length, Integer.BYTES).getInt() == checksum(bytes, length);
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }
}
