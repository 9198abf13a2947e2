package dev.fieldtable.facts;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Replaces the learned part of a facts file, line by line. A file that is not written in lines, such as one in JSON, is
 * written anew.
 */
final class FactsUpdate {
    private final NameRules rules;
    private final List<Fact> learned;
    private final Facts old;
    private final List<String> lines;
    private final String lineEnd;

    /** The facts of each entry, by the line that it begins at, from 0. */
    private final SortedMap<Integer, List<Fact>> entries = new TreeMap<>();

    FactsUpdate(SourceText file, NameRules rules, List<Fact> learned) {
        this.old = Facts.parse(file).value();
        this.rules = old.rules().origin().byHand() && !old.rules().equals(NameRules.NONE) ? old.rules() : rules;
        this.learned = learned;
        this.lines = file.content().lines().toList();
        this.lineEnd = lineEnd(file.content());
        old.facts()
                .forEach(fact -> entries.computeIfAbsent(fact.span().line() - 1, line -> new ArrayList<>())
                        .add(fact));
    }

    /** The file as it is to be; nothing if there is no way to keep what people have written. */
    Optional<String> text() {
        String text;
        try {
            text = lines.stream().anyMatch(FactsUpdate::isMember) ? replaced() : anew();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            // Entries are not where they would be if each had lines of its own.
            return Optional.empty();
        }
        String ended = text.replace("\n", lineEnd);
        return keepsAll(ended) ? Optional.of(ended) : Optional.empty();
    }

    /** What was written has to be read again, with all that people have written: in YAML, there are many ways to write. */
    private boolean keepsAll(String text) {
        Outcome<Facts> read = Facts.parse(SourceText.of(Facts.FILE_NAME, text));
        return read.diagnostics().isEmpty()
                && byHand(read.value()).equals(byHand(old))
                && comments(text).containsAll(comments(String.join("\n", kept())));
    }

    private static Set<Object> byHand(Facts facts) {
        Set<Object> byHand = new HashSet<>();
        facts.facts().stream()
                .filter(fact -> fact.origin().byHand())
                .forEach(fact -> byHand.add(List.of(fact.subject(), fact.statement(), fact.documented())));
        return byHand;
    }

    /** All lines but those that are written anew. */
    private List<String> kept() {
        List<String> kept = new ArrayList<>();
        boolean anew = false;
        for (String line : lines) {
            if (isMember(line)) {
                anew = line.startsWith(FactsReader.LEARNED + ":") || line.startsWith(FactsReader.WIRE_NAMES + ":");
            }
            if (!anew) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static Set<String> comments(String text) {
        return text.lines()
                .filter(line -> line.contains("#"))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    private static String lineEnd(String content) {
        if (content.contains("\r\n")) {
            return "\r\n";
        }
        return content.indexOf('\r') >= 0 && content.indexOf('\n') < 0 ? "\r" : "\n";
    }

    private String anew() {
        List<Fact> all = new ArrayList<>(learned);
        old.facts().stream().filter(fact -> fact.origin().byHand()).forEach(all::add);
        return FactsText.write(new Facts(rules, all));
    }

    private String replaced() {
        int from = sectionStart(FactsReader.LEARNED);
        int to = from < 0 ? lines.size() : sectionEnd(from);
        List<String> before = lines.subList(0, from < 0 ? lines.size() : from);
        List<String> behind = lines.subList(to, lines.size());
        String section = from < 0 ? section(List.of(), new Comments()) : section(from, to);
        return (withRules(joined(before)).stripTrailing() + "\n" + (section.isEmpty() ? "" : "\n" + section))
                + (behind.isEmpty() ? "" : "\n" + joined(behind).strip() + "\n");
    }

    private int sectionStart(String name) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(name + ":")) {
                return i;
            }
        }
        return -1;
    }

    /** Comments without indentation that are followed by another member are about that one. */
    private int sectionEnd(int start) {
        int end = start + 1;
        while (end < lines.size() && !isMember(lines.get(end))) {
            end++;
        }
        while (end < lines.size() && end > start + 1 && isAbove(lines.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isMember(String line) {
        return !line.isEmpty() && Character.isLetter(line.charAt(0));
    }

    private static boolean isAbove(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    private String section(int from, int to) {
        Comments comments = new Comments();
        List<String> byHand = new ArrayList<>();
        List<Integer> starts = new ArrayList<>(entries.subMap(from, to).keySet());
        int end = from + 1;
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            String above = joined(lines.subList(end, start));
            end = i + 1 < starts.size() ? starts.get(i + 1) : to;
            while (end > start + 1 && isComment(lines.get(end - 1))) {
                end--;
            }
            Fact first = entries.getOrDefault(start, List.of()).get(0);
            if (first.origin().byHand()) {
                byHand.add(above + joined(lines.subList(start, end)));
            } else {
                comments.keep(first.subject(), above, behind(lines.get(end - 1)));
            }
        }
        List<String> last = lines.subList(end, to).stream()
                .filter(line -> line.stripLeading().startsWith("#"))
                .toList();
        return section(byHand, comments) + joined(last);
    }

    private static boolean isComment(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }

    private static String behind(String line) {
        int end = line.indexOf("} #");
        return end < 0 ? "" : line.substring(end + 1);
    }

    private String section(List<String> byHand, Comments comments) {
        if (learned.isEmpty() && byHand.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(FactsReader.LEARNED).append(":\n");
        byHand.forEach(text::append);
        for (List<Fact> entry : FactsText.entries(learned)) {
            text.append(comments.around(entry.get(0).subject(), "  - {" + FactsText.entry(entry) + "}"));
        }
        return text.toString();
    }

    private String withRules(String before) {
        if (rules.equals(old.rules())) {
            return before;
        }
        int from = sectionStart(FactsReader.WIRE_NAMES);
        if (from < 0) {
            return before.stripTrailing() + "\n" + (rules.equals(NameRules.NONE) ? "" : "\n" + FactsText.rules(rules));
        }
        List<String> all = before.lines().toList();
        int to = Math.min(sectionEnd(from), all.size());
        return joined(all.subList(0, from))
                + (rules.equals(NameRules.NONE) ? "" : FactsText.rules(rules))
                + joined(all.subList(to, all.size()));
    }

    private static String joined(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** The comments of learned facts. A subject with several lines has its comment at the first. */
    private static final class Comments {
        private final Map<Subject, String> above = new HashMap<>();
        private final Map<Subject, String> behind = new HashMap<>();
        private final Set<Subject> told = new HashSet<>();

        void keep(Subject subject, String comment, String behindLine) {
            above.merge(subject, comment.isBlank() ? "" : comment, String::concat);
            behind.merge(subject, behindLine, (first, second) -> first.isEmpty() ? second : first);
        }

        String around(Subject subject, String line) {
            if (!told.add(subject)) {
                return line + "\n";
            }
            return above.getOrDefault(subject, "") + line + behind.getOrDefault(subject, "") + "\n";
        }
    }
}
