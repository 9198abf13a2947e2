package dev.fieldtable.facts;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.option.OptionValues;
import dev.fieldtable.option.Suggestions;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.yaml.YamlFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a facts file. */
final class FactsReader {
    /** What a file may say, besides the facts. */
    static final String FORMAT = "format";

    static final String WIRE_NAMES = "wireNames";
    static final String BY_HAND = "byHand";
    static final String LEARNED = "learned";

    static final String RULE = "rule";
    static final String WORDS = "words";
    static final String FROM = "from";

    /** The number of the format, which is written down so that a later one can tell. */
    static final int CURRENT = 1;

    /** As much as facts of some hundred thousand properties. */
    private static final int MOST_MEBIBYTES = 32;

    private static final String EXAMPLE =
            "Write a fact a line, such as `- {model: Account, property: auth_token, wireName: authToken}`, below"
                    + " `byHand:`.";

    private static final List<String> MEMBERS = List.of(FORMAT, WIRE_NAMES, BY_HAND, LEARNED);

    private final YamlFile file;
    private final List<Fact> facts = new ArrayList<>();
    private NameRules rules = NameRules.NONE;

    FactsReader(SourceText text, Collection<Diagnostic> diagnostics) {
        this.file = new YamlFile(text, DiagnosticCode.INVALID_FACTS, EXAMPLE, diagnostics);
    }

    Facts read() {
        Optional<Node> root = file.root("The facts file", MOST_MEBIBYTES);
        if (root.isPresent()) {
            if (!(root.get() instanceof MappingNode mapping)) {
                file.report(root.get(), "This is no facts file.", EXAMPLE);
            } else if (isOfThisFormat(mapping)) {
                members(mapping, MEMBERS).forEach(this::member);
            }
        }
        return new Facts(rules, facts);
    }

    private boolean isOfThisFormat(MappingNode root) {
        for (NodeTuple entry : root.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals(FORMAT)) {
                boolean known = entry.getValueNode() instanceof ScalarNode number
                        && number.getValue().equals(Integer.toString(CURRENT));
                if (!known) {
                    file.report(
                            entry.getValueNode(),
                            "This is no format of facts that is known here.",
                            "The format is " + CURRENT + "; a later version of Fieldtable may know others.");
                }
                return known;
            }
        }
        return true;
    }

    private void member(String name, Node value) {
        switch (name) {
            case WIRE_NAMES -> rules(value);
            case BY_HAND, LEARNED -> facts(value);
            default -> {
                // The format was looked at before all else.
            }
        }
    }

    private void rules(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            file.report(node, "This is no rule of names.", "Write `rule: lower-camel` below it.");
            return;
        }
        Map<String, Node> members = members(mapping, List.of(RULE, WORDS, FROM));
        Node rule = members.get(RULE);
        Node words = members.get(WORDS);
        rules = new NameRules(
                rule == null ? null : style(rule), words == null ? Map.of() : words(words), origin(members.get(FROM)));
    }

    private @Nullable WireNames style(Node node) {
        try {
            return OptionValues.one(WireNames.class, node instanceof ScalarNode scalar ? scalar.getValue() : "");
        } catch (IllegalArgumentException e) {
            file.report(node, "This is no rule of names.", String.valueOf(e.getMessage()));
            return null;
        }
    }

    private Map<String, String> words(Node node) {
        Map<String, String> words = new TreeMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode word
                        && entry.getValueNode() instanceof ScalarNode spelling
                        && word.getValue().equalsIgnoreCase(spelling.getValue())) {
                    words.put(word.getValue(), spelling.getValue());
                } else {
                    file.report(entry.getKeyNode(), "This is no spelling of a word.", "Write both, such as `id: ID`.");
                }
            }
        } else {
            file.report(node, "These are no words.", "Write a word and its spelling a line, such as `id: ID`.");
        }
        return words;
    }

    private Origin origin(@Nullable Node node) {
        if (node == null) {
            return Origin.BY_HAND;
        }
        Optional<Origin> origin =
                node instanceof ScalarNode scalar ? Origin.parse(scalar.getValue()) : Optional.<Origin>empty();
        if (origin.isEmpty()) {
            file.report(
                    node,
                    "This is no origin of a fact.",
                    "Leave `from` out of what is written by hand; `learn` writes it.");
        }
        return origin.orElse(Origin.BY_HAND);
    }

    private void facts(Node node) {
        if (YamlFile.isNothing(node)) {
            return;
        }
        if (!(node instanceof SequenceNode sequence)) {
            file.report(node, "This is no list of facts.", EXAMPLE);
            return;
        }
        for (Node each : sequence.getValue()) {
            if (each instanceof MappingNode entry) {
                fact(entry);
            } else {
                file.report(each, "This is no fact.", EXAMPLE);
            }
        }
    }

    private void fact(MappingNode entry) {
        Map<String, Node> members = members(entry, FactMember.names());
        Subject subject = new Subject(
                text(members, FactMember.MODEL), text(members, FactMember.PROPERTY), text(members, FactMember.VALUE));
        if (!subject.property().isEmpty() && !subject.value().isEmpty()) {
            file.report(entry, "A fact is about a property or about a value.", "Write one fact for each.");
            return;
        }
        if (subject.equals(new Subject("", "", ""))) {
            file.report(entry, "This fact does not say what it is about.", EXAMPLE);
            return;
        }
        Origin origin = origin(members.get(FactMember.FROM));
        String documented = text(members, FactMember.DOCS);
        boolean says = false;
        for (StatementKind member : StatementKind.values()) {
            Node value = members.get(member.label());
            if (value != null) {
                says = true;
                statement(member, subject, value)
                        .ifPresent(statement ->
                                facts.add(new Fact(subject, statement, origin, documented, file.span(entry))));
            }
        }
        if (!says) {
            file.report(
                    entry,
                    "This fact says nothing of what it is about.",
                    "Say one of " + String.join(", ", StatementKind.labels(subject.sort())) + ".");
        }
    }

    private Optional<Statement> statement(StatementKind member, Subject subject, Node value) {
        if (!member.isOf(subject.sort())) {
            file.report(
                    value,
                    "`" + member.label() + "` cannot be said of "
                            + subject.sort().label() + ".",
                    "Of it can be said: " + String.join(", ", StatementKind.labels(subject.sort())) + ".");
            return Optional.empty();
        }
        try {
            return Optional.of(member.read(value));
        } catch (IllegalArgumentException e) {
            file.report(value, "`" + member.label() + "` " + e.getMessage() + ".", member.hint());
            return Optional.empty();
        }
    }

    private String text(Map<String, Node> members, String name) {
        Node node = members.get(name);
        if (node == null) {
            return "";
        }
        if (node instanceof ScalarNode scalar && !scalar.getValue().isEmpty()) {
            return scalar.getValue();
        }
        file.report(node, "`" + name + "` is no text.", "Write a name, or a pattern in quotes, such as '*_at'.");
        return "";
    }

    /** The members of a mapping, each once, in their order. */
    private Map<String, Node> members(MappingNode mapping, List<String> known) {
        Map<String, Node> members = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (NodeTuple entry : mapping.getValue()) {
            String name = entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
            if (!known.contains(name)) {
                file.report(
                        entry.getKeyNode(),
                        "There is no member `" + name + "` here.",
                        Suggestions.instead(name, known));
            } else if (!seen.add(name)) {
                file.report(entry.getKeyNode(), "`" + name + "` is said twice.", "Leave one of the two.");
            } else {
                members.put(name, entry.getValueNode());
            }
        }
        return members;
    }
}
