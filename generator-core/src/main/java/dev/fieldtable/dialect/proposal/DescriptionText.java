package dev.fieldtable.dialect.proposal;

import dev.fieldtable.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the members of a description. Words of docs are in quotes wherever they could be taken for anything else. */
final class DescriptionText {
    private final StringBuilder text = new StringBuilder();
    private final List<String> members = new ArrayList<>();

    /** Texts; where there are none, the member is left out. */
    DescriptionText texts(String member, List<String> texts) {
        if (!texts.isEmpty()) {
            String all = texts.stream().map(YamlText::quoted).collect(Collectors.joining(", "));
            line(member, texts.size() == 1 ? all : "[" + all + "]");
        }
        return this;
    }

    DescriptionText text(String member, String value) {
        return texts(member, value.isEmpty() ? List.of() : List.of(value));
    }

    DescriptionText flag(String member, boolean value) {
        if (value) {
            line(member, "true");
        }
        return this;
    }

    /** Spellings with their counts, a line each. */
    DescriptionText counted(String member, Tally spellings) {
        if (!spellings.isEmpty()) {
            members.add("  " + YamlText.quoted(member) + ":\n");
            spellings
                    .entries()
                    .forEach(each ->
                            members.add("    - " + YamlText.quoted(each.getKey()) + " # " + each.getValue() + "\n"));
        }
        return this;
    }

    /** What nobody understood, as remarks. */
    DescriptionText remarks(String lead, Tally texts) {
        texts.entries()
                .forEach(each -> members.add(
                        "  # " + lead + ": " + each.getValue() + " \u00d7 " + YamlText.quoted(each.getKey()) + "\n"));
        int more = texts.size() - texts.entries().size();
        if (more > 0) {
            members.add("  # " + lead + ": " + more + " more\n");
        }
        return this;
    }

    /** Ends a group; if it has no member, it is left out. */
    void end(String group) {
        if (members.stream().anyMatch(member -> !member.startsWith("  #"))) {
            text.append(group).append(":\n");
        }
        members.forEach(text::append);
        members.clear();
    }

    private void line(String member, String value) {
        members.add("  " + YamlText.quoted(member) + ": " + value + "\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
