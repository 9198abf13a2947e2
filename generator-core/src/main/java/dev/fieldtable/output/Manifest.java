package dev.fieldtable.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What of an output folder is ours: the files of the last run. Whatever it does not name is someone else's.
 *
 * <p>It is kept in the folder as sorted JSON, one file a line, so that it reads well in a version control system:
 *
 * <pre>{@code
 * {
 *   "format" : 1,
 *   "files" : [
 *     {"path" : "com/acme/Account.java", "sha256" : "…"}
 *   ]
 * }
 * }</pre>
 *
 * <p>Members that are not known are skipped, so a later version may add some without a new format number.
 */
public final class Manifest {
    /** Its name in the output folder. No generated file can bear it, since it begins with a dot. */
    public static final String FILE_NAME = ".fieldtable-manifest.json";

    private static final int FORMAT = 1;
    private static final Manifest EMPTY = new Manifest(Collections.emptySortedMap());

    private final SortedMap<String, String> hashes;

    private Manifest(SortedMap<String, String> hashes) {
        this.hashes = Collections.unmodifiableSortedMap(hashes);
    }

    /** {@return the manifest of a folder that holds nothing of ours} */
    public static Manifest empty() {
        return EMPTY;
    }

    /**
     * The manifest of a folder that holds these files.
     *
     * @param files the files, in any order
     * @return the manifest
     */
    public static Manifest of(Collection<GeneratedFile> files) {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (GeneratedFile file : files) {
            hashes.put(file.path(), ContentHash.of(file.content()));
        }
        return new Manifest(hashes);
    }

    /**
     * Reads a manifest.
     *
     * @param json what {@link #toJson} gave
     * @return the manifest
     * @throws IOException if the text is no manifest, or names a path that could lead out of the folder; the message
     *     says what is wrong
     */
    public static Manifest parse(String json) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            expect(parser.nextToken() == JsonToken.START_OBJECT, "it is no JSON object");
            boolean known = false;
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                if (name.equals("format")) {
                    known = parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getIntValue() == FORMAT;
                } else if (name.equals("files")) {
                    readFiles(parser, hashes);
                } else {
                    parser.skipChildren();
                }
            }
            expect(known, "its format is not " + FORMAT);
        }
        return new Manifest(hashes);
    }

    private static void readFiles(JsonParser parser, Map<String, String> hashes) throws IOException {
        expect(parser.currentToken() == JsonToken.START_ARRAY, "\"files\" is no array");
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            String path = null;
            String hash = null;
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                if (name.equals("path")) {
                    path = parser.getText();
                } else if (name.equals("sha256")) {
                    hash = parser.getText();
                } else {
                    parser.skipChildren();
                }
            }
            expect(path != null && hash != null, "a file has no \"path\" or no \"sha256\"");
            String named = Objects.requireNonNull(path);
            expect(GeneratedFile.isSafe(named), "it names a path that no generated file can have: " + named);
            hashes.put(named, Objects.requireNonNull(hash));
        }
        expect(parser.currentToken() == JsonToken.END_ARRAY, "\"files\" holds something that is no object");
    }

    private static void expect(boolean condition, String otherwise) throws IOException {
        if (!condition) {
            throw new IOException(otherwise);
        }
    }

    /**
     * Writes the manifest.
     *
     * @return JSON, ended with {@code \n}; the same text for the same files
     */
    public String toJson() {
        StringBuilder json = new StringBuilder(64 + hashes.size() * 160);
        json.append("{\n  \"format\" : ").append(FORMAT).append(",\n  \"files\" : [");
        String separator = "\n";
        // Neither a safe path nor a hash has a character that JSON would want escaped.
        for (Map.Entry<String, String> file : hashes.entrySet()) {
            json.append(separator).append("    {\"path\" : \"").append(file.getKey());
            json.append("\", \"sha256\" : \"").append(file.getValue()).append("\"}");
            separator = ",\n";
        }
        return json.append(hashes.isEmpty() ? "]\n}\n" : "\n  ]\n}\n").toString();
    }

    /** {@return the paths of the files, sorted} */
    public Collection<String> paths() {
        return hashes.keySet();
    }

    /**
     * Tells whether a file is ours.
     *
     * @param path its path below the output folder
     * @return whether the manifest names it
     */
    public boolean owns(String path) {
        return hashes.containsKey(path);
    }

    /**
     * The content that a file had when it was written.
     *
     * @param path its path below the output folder
     * @return its hash as {@link ContentHash} gives it, or {@code null} if the file is not ours
     */
    public @Nullable String hash(String path) {
        return hashes.get(path);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Manifest manifest && manifest.hashes.equals(hashes);
    }

    @Override
    public int hashCode() {
        return hashes.hashCode();
    }

    @Override
    public String toString() {
        return hashes.toString();
    }
}
