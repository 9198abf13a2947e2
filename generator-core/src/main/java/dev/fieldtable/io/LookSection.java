package dev.fieldtable.io;

import dev.fieldtable.output.Inputs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * What is kept of one who has files in an output folder, as lines: it is read before anything else, by runs that do hardly more
 * than that.
 *
 * <pre>{@code
 * fieldtable-look 1 plex
 * 1.0.0+3f0c…
 * 5a1e…
 * 90bd…
 * 2
 * 1129
 * 5120.1764403200.123456789.42.1764403200.5 8c1f… models/account.md<tab>docs/models/account.md
 * ? 77ab… com/acme/Account.java
 * end 1c291ca3
 * }</pre>
 *
 * @param inputs what the files followed from
 * @param warnings how many warnings the run has met that wrote them
 * @param pages the lines of the pages
 * @param files the lines of the files
 */
record LookSection(Inputs inputs, int warnings, List<String> pages, List<String> files) {
    private static final String BEGIN = "fieldtable-look 1 ";
    private static final String END = "end ";

    /** The lines before those of the pages: who, tool, options, docs, warnings, and how many pages there are. */
    private static final int HEAD = 6;

    /** The section with what tells where it begins and ends, and whether it is whole. */
    String text(String owner) {
        List<String> lines = new ArrayList<>(List.of(
                BEGIN + owner,
                inputs.tool(),
                inputs.options(),
                inputs.docs(),
                Integer.toString(warnings),
                Integer.toString(pages.size())));
        lines.addAll(pages);
        lines.addAll(files);
        String text = String.join("\n", lines) + "\n";
        return text + END + checksum(text) + "\n";
    }

    /** What a text says; nothing if it is no section. A right checksum says that nothing was damaged, and not who has written it. */
    static Optional<LookSection> of(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() <= HEAD || !lines.subList(4, HEAD).stream().allMatch(line -> line.matches("\\d{1,9}"))) {
            return Optional.empty();
        }
        int files = HEAD + Integer.parseInt(lines.get(5));
        int end = lines.size() - 1;
        return files > end
                ? Optional.empty()
                : Optional.of(new LookSection(
                        new Inputs(lines.get(1), lines.get(2), lines.get(3)),
                        Integer.parseInt(lines.get(4)),
                        lines.subList(HEAD, files),
                        lines.subList(files, end)));
    }

    /** By what a section is known that is whole: its last line. */
    static String mark(String section) {
        return section.substring(section.lastIndexOf("\n" + END) + 1);
    }

    /** The sections of a file that are as they were put down, by whose they are. */
    static SortedMap<String, String> all(String kept) {
        SortedMap<String, String> sections = new TreeMap<>();
        int start = 0;
        for (int end = kept.indexOf("\n" + END); end >= 0; end = kept.indexOf("\n" + END, start)) {
            int next = kept.indexOf('\n', end + 1) + 1;
            String text = kept.substring(start, end + 1);
            if (next > 0
                    && text.startsWith(BEGIN)
                    && kept.substring(end + 1, next).equals(END + checksum(text) + "\n")) {
                sections.put(text.substring(BEGIN.length(), text.indexOf('\n')), kept.substring(start, next));
            }
            start = next > 0 ? next : kept.length();
        }
        return sections;
    }

    /** Quicker than any hash, and no less good for what nobody gains anything by forging. */
    private static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
