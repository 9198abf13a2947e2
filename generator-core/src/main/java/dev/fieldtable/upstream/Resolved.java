package dev.fieldtable.upstream;

/**
 * What exactly was fetched.
 *
 * @param kind what the value is: {@code commit} or {@code sha256}
 * @param value the commit, or the hash of the archive or, for a folder, of its pages
 */
public record Resolved(String kind, String value) {
    static final String COMMIT = "commit";
    static final String SHA256 = "sha256";

    private static final int SHORT = 10;

    /** {@return as much of the value as people read} */
    public String brief() {
        return value.substring(0, Math.min(SHORT, value.length()));
    }
}
