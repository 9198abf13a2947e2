package dev.fieldtable.io;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern for paths: {@code *} and {@code ?} within a part, {@code **} for any number of parts.
 *
 * <p>Not the platform's path matcher: that one minds case on one machine and not on another.
 */
final class Glob {
    private static final String ANY_PARTS = "**";

    private final List<String> parts;

    private Glob(List<String> parts) {
        this.parts = List.copyOf(parts);
    }

    /** A pattern without a slash may match at any depth, and one that matches a folder matches all that is in it. */
    static Glob of(String pattern) {
        List<String> parts = new ArrayList<>();
        for (String part : pattern.split("/", -1)) {
            if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        int slash = pattern.indexOf('/');
        if (slash < 0 || slash == pattern.length() - 1) {
            parts.add(0, ANY_PARTS);
        }
        parts.add(ANY_PARTS);
        return new Glob(parts);
    }

    /** Only ever goes back to the last {@code **}, so the work is bounded by the product of the lengths. */
    boolean matches(String path) {
        List<String> names = List.of(path.split("/", -1));
        int part = 0;
        int name = 0;
        int lastAny = -1;
        int resumeAt = 0;
        while (name < names.size()) {
            if (part < parts.size() && parts.get(part).equals(ANY_PARTS)) {
                lastAny = part++;
                resumeAt = name;
            } else if (part < parts.size() && matchesPart(parts.get(part), names.get(name))) {
                part++;
                name++;
            } else if (lastAny >= 0) {
                part = lastAny + 1;
                name = ++resumeAt;
            } else {
                return false;
            }
        }
        while (part < parts.size() && parts.get(part).equals(ANY_PARTS)) {
            part++;
        }
        return part == parts.size();
    }

    private static boolean matchesPart(String pattern, String text) {
        int p = 0;
        int t = 0;
        int lastStar = -1;
        int resumeAt = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                lastStar = p++;
                resumeAt = t;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))) {
                p++;
                t++;
            } else if (lastStar >= 0) {
                p = lastStar + 1;
                t = ++resumeAt;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
