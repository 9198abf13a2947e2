package dev.fieldtable.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What runs have noted in the file that they are locked by, which belongs to one machine and is in no repository.
 *
 * <p>First the looks, of which each run reads all, and how many bytes these are; then what is kept of types and pages, which only
 * a run reads that has something to do.
 *
 * @param looks the {@link LookSection} of each who has files in the folder
 * @param kept the {@link KeptSection} of each
 */
record LockNotes(SortedMap<String, String> looks, SortedMap<String, byte[]> kept) {
    private static final String BEGIN = "fieldtable-notes 1 ";
    private static final int LONGEST_NUMBER = 9;

    /** So many bytes take what tells where each of them begins. */
    private static final int LEAST = 1 << 10;

    /** Far more than the lines of the largest trees take. */
    private static final int LARGEST = 1 << 26;

    /** What is kept is read if it takes no more than this share of all memory. */
    private static final int SHARE = 16;

    /** {@return the looks of a folder; none if nothing can be read} */
    static SortedMap<String, String> looks(Path root) {
        try (DataInputStream in = open(root)) {
            return LookSection.all(text(in));
        } catch (IOException e) {
            return new TreeMap<>();
        }
    }

    /** {@return all notes of a folder; none if nothing can be read} */
    static LockNotes all(Path root) {
        SortedMap<String, byte[]> kept = new TreeMap<>();
        SortedMap<String, String> looks = new TreeMap<>();
        try (DataInputStream in = open(root)) {
            looks.putAll(LookSection.all(text(in)));
            long room = Runtime.getRuntime().maxMemory() / SHARE;
            for (int left = in.readInt(); left > 0; left--) {
                String owner = in.readUTF();
                int length = in.readInt();
                room -= length;
                if (length < 0 || room < 0) {
                    break;
                }
                kept.put(owner, bytes(in, length));
            }
        } catch (IOException e) {
            // What was read until then was whole.
        }
        return new LockNotes(looks, kept);
    }

    private static DataInputStream open(Path root) throws IOException {
        Path file = OutputLock.file(root);
        BasicFileAttributes told = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        InputStream in = told.isRegularFile() ? Files.newInputStream(file) : InputStream.nullInputStream();
        return new DataInputStream(new BufferedInputStream(in));
    }

    /** The looks, and how many bytes they take in a line before them. */
    private static String text(DataInputStream in) throws IOException {
        if (!new String(in.readNBytes(BEGIN.length()), StandardCharsets.UTF_8).equals(BEGIN)) {
            return "";
        }
        StringBuilder number = new StringBuilder();
        int next = in.read();
        while (next >= '0' && next <= '9' && number.length() < LONGEST_NUMBER) {
            number.append((char) next);
            next = in.read();
        }
        int length = next == '\n' && !number.isEmpty() ? Integer.parseInt(number.toString()) : 0;
        return length > LARGEST ? "" : new String(bytes(in, length), StandardCharsets.UTF_8);
    }

    /** In one array, where the stream by itself would join many. */
    private static byte[] bytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = new byte[length];
        int count = in.readNBytes(bytes, 0, length);
        return count == length ? bytes : Arrays.copyOf(bytes, count);
    }

    byte[] bytes() throws IOException {
        byte[] text = String.join("", looks.values()).getBytes(StandardCharsets.UTF_8);
        int length = text.length
                + kept.values().stream().mapToInt(each -> each.length).sum();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(length + LEAST);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write((BEGIN + text.length + "\n").getBytes(StandardCharsets.UTF_8));
            out.write(text);
            out.writeInt(kept.size());
            for (Map.Entry<String, byte[]> each : kept.entrySet()) {
                out.writeUTF(each.getKey());
                out.writeInt(each.getValue().length);
                out.write(each.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
