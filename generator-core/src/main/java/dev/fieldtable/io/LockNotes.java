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
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What runs have noted in the file that they are locked by, which belongs to one machine and is in no repository.
 *
 * <p>First the looks, of which each run reads all, and how many bytes these are; then what is kept of types and pages, which only
 * a run reads that has something to do.
 *
 * @param looks the {@link LookSection} of each who has files in the folder
 * @param kept what is kept of each
 */
record LockNotes(SortedMap<String, String> looks, SortedMap<String, Part> kept) {
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

    /** What is kept of one owner. */
    static final class Part {
        private final String look;
        private final byte[] section;

        /**
         * Something that is kept.
         *
         * @param look the mark of the look that was noted with it; with another one nothing of it is believed
         * @param section the {@link KeptSection}; not copied, since it is large
         */
        Part(String look, byte[] section) {
            this.look = look;
            this.section = section;
        }

        String look() {
            return look;
        }

        byte[] section() {
            return section;
        }
    }

    /** {@return no notes, as of a folder that nobody has written to} */
    static LockNotes none() {
        return new LockNotes(new TreeMap<>(), new TreeMap<>());
    }

    /** {@return all notes of a folder; none if nothing can be read} */
    static LockNotes all(Path root) {
        LockNotes notes = none();
        try (DataInputStream in = open(root)) {
            notes.looks().putAll(LookSection.all(text(in)));
            notes.readKept(in, owner -> true);
        } catch (IOException e) {
            // What was read until then was whole.
        }
        return notes;
    }

    /** {@return what is kept of one owner; nothing if it cannot be read} */
    static Optional<Part> kept(Path root, String owner) {
        LockNotes notes = none();
        try (DataInputStream in = open(root)) {
            in.skipNBytes(length(in));
            notes.readKept(in, owner::equals);
        } catch (IOException e) {
            // As above.
        }
        return Optional.ofNullable(notes.kept().get(owner));
    }

    private void readKept(DataInputStream in, Predicate<String> wanted) throws IOException {
        long room = Runtime.getRuntime().maxMemory() / SHARE;
        for (int left = in.readInt(); left > 0; left--) {
            String owner = in.readUTF();
            String look = in.readUTF();
            int length = in.readInt();
            room -= length;
            if (length < 0 || room < 0) {
                break;
            }
            if (wanted.test(owner)) {
                kept.put(owner, new Part(look, bytes(in, length)));
            } else {
                in.skipNBytes(length);
            }
        }
    }

    private static DataInputStream open(Path root) throws IOException {
        Path file = OutputLock.file(root);
        BasicFileAttributes told = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        InputStream in = told.isRegularFile() ? Files.newInputStream(file) : InputStream.nullInputStream();
        return new DataInputStream(new BufferedInputStream(in));
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in, length(in)), StandardCharsets.UTF_8);
    }

    /** How many bytes the looks take, which a line before them tells. */
    private static int length(DataInputStream in) throws IOException {
        if (!new String(in.readNBytes(BEGIN.length()), StandardCharsets.UTF_8).equals(BEGIN)) {
            return 0;
        }
        StringBuilder number = new StringBuilder();
        int next = in.read();
        while (next >= '0' && next <= '9' && number.length() < LONGEST_NUMBER) {
            number.append((char) next);
            next = in.read();
        }
        int length = next == '\n' && !number.isEmpty() ? Integer.parseInt(number.toString()) : 0;
        return length > LARGEST ? 0 : length;
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
                + kept.values().stream().mapToInt(each -> each.section().length).sum();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(length + LEAST);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write((BEGIN + text.length + "\n").getBytes(StandardCharsets.UTF_8));
            out.write(text);
            out.writeInt(kept.size());
            for (Map.Entry<String, Part> each : kept.entrySet()) {
                out.writeUTF(each.getKey());
                out.writeUTF(each.getValue().look());
                out.writeInt(each.getValue().section().length);
                out.write(each.getValue().section());
            }
        }
        return bytes.toByteArray();
    }
}
