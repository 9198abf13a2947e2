package dev.fieldtable.upstream;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts an entry into a changelog in Markdown, before the entries that are there.
 *
 * <p>A comment in the entry says which state of the docs it tells of, so that a run which was stopped after it had
 * written the entry does not write it again.
 */
final class Changelog {
    private static final String HEAD = "# API changelog\n\nWhat changed in the docs of the API, the newest first.\n";
    private static final Pattern MARK = Pattern.compile("<!-- docs ([0-9a-f]{12}) -->");
    private static final int MARK_LENGTH = 12;

    private Changelog() {}

    /**
     * Adds an entry.
     *
     * @param changelog the text as it is; {@code null} if there is none yet
     * @param release what the entry is headed with
     * @param docs the hash of the docs that it leads to
     * @param entry the entry without its heading, in Markdown; its own headings are of the third level
     * @return the text with the entry; as it was, if its newest entry leads to the same docs
     */
    static String with(@Nullable String changelog, String release, String docs, String entry) {
        String mark = docs.substring(0, MARK_LENGTH);
        List<String> lines = new ArrayList<>((changelog == null || changelog.isBlank() ? HEAD : changelog)
                .lines()
                .toList());
        int newest = newestMark(lines);
        if (newest >= 0 && mark.equals(markIn(lines.get(newest)))) {
            return Objects.requireNonNull(changelog);
        }
        int place = place(lines, newest);
        List<String> added = new ArrayList<>();
        if (place > 0 && !lines.get(place - 1).isBlank()) {
            added.add("");
        }
        added.add("## " + release);
        added.add("");
        added.add("<!-- docs " + mark + " -->");
        added.add("");
        added.addAll(entry.strip().lines().toList());
        if (place < lines.size()) {
            added.add("");
        }
        lines.addAll(place, added);
        String lineEnd = changelog != null && changelog.contains("\r\n") ? "\r\n" : "\n";
        return String.join(lineEnd, lines) + lineEnd;
    }

    private static int newestMark(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!markIn(lines.get(i)).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private static String markIn(String line) {
        Matcher matcher = MARK.matcher(line.strip());
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** Before the newest entry of ours; else before the first entry that is no list of what is yet to come. */
    private static int place(List<String> lines, int newest) {
        for (int i = newest; i >= 0; i--) {
            if (isEntry(lines.get(i))) {
                return i;
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (isEntry(lines.get(i)) && !lines.get(i).toLowerCase(Locale.ROOT).contains("unreleased")) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean isEntry(String line) {
        return line.startsWith("## ");
    }
}
