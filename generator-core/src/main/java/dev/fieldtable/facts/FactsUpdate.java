package dev.fieldtable.facts;

import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Replaces the learned part of a facts file, line by line. A file that is not written in lines, such as one in JSON, is
 * written anew.
 */
final class FactsUpdate {
    private final NameRules rules;
    private final List<Fact> learned;
    private final Facts old;
    private final List<String> lines;

    /** The facts of each entry, by the line that it begins at, from 0. */
    private final SortedMap<Integer, List<Fact>> entries = new TreeMap<>();

    FactsUpdate(SourceText file, NameRules rules, List<Fact> learned) {
        this.old = Facts.parse(file).value();
        this.rules = old.rules().origin().byHand() && !old.rules().equals(NameRules.NONE) ? old.rules() : rules;
        this.learned = learned;
        this.lines = file.content().lines().toList();
        old.facts()
                .forEach(fact -> entries.computeIfAbsent(fact.span().line() - 1, line -> new ArrayList<>())
                        .add(fact));
    }

    String text() {
        boolean inLines = lines.stream()
                .anyMatch(line -> line.startsWith(FactsReader.FORMAT + ":")
                        || line.startsWith(FactsReader.BY_HAND + ":")
                        || line.startsWith(FactsReader.LEARNED + ":"));
        return inLines ? replaced() : anew();
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
        return section(byHand, comments);
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
