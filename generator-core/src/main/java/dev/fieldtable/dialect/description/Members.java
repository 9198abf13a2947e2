package dev.fieldtable.dialect.description;

import dev.fieldtable.option.Suggestions;
import dev.fieldtable.yaml.YamlFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The members of a part of a description; each is asked for once, and what nobody asked for is told of at the end. */
final class Members {
    private static final String HINT = "docs/dialects.md says what may stand here.";

    private static final String HOLE = "{}";

    private final YamlFile file;
    private final Map<String, NodeTuple> members = new LinkedHashMap<>();
    private final List<String> known = new ArrayList<>();

    private Members(YamlFile file) {
        this.file = file;
    }

    static Members of(Node node, YamlFile file) {
        Members members = new Members(file);
        if (node instanceof MappingNode mapping) {
            for (NodeTuple member : mapping.getValue()) {
                members.add(member);
            }
        } else {
            file.report(node, "This is no list of members, each with a name.", HINT);
        }
        return members;
    }

    private void add(NodeTuple member) {
        if (!(member.getKeyNode() instanceof ScalarNode key)) {
            file.report(member.getKeyNode(), "The name of a member is no text.", HINT);
        } else if (members.putIfAbsent(key.getValue(), member) != null) {
            file.report(key, "`" + key.getValue() + "` is said twice.", "Remove one of them.");
        }
    }

    /** Tells of the members that nobody knows. */
    void end() {
        members.forEach((name, member) -> file.report(
                member.getKeyNode(),
                "`" + name + "` is not known here.",
                Suggestions.nearest(name, known)
                        .map(near -> "Did you mean `" + near + "`?")
                        .orElse("Known are " + String.join(", ", known) + ".")));
    }

    Members members(String name) {
        @Nullable Node value = take(name);
        return value == null ? new Members(file) : of(value, file);
    }

    String text(String name, String otherwise) {
        @Nullable Node value = take(name);
        return value == null ? otherwise : text(value);
    }

    List<String> texts(String name, String... otherwise) {
        @Nullable Node value = take(name);
        if (value == null) {
            return List.of(otherwise);
        }
        return value instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(this::text).toList()
                : List.of(text(value));
    }

    /** Texts that may have a hole, and have to have something beside it. */
    List<String> spellings(String name) {
        @Nullable NodeTuple member = members.get(name);
        List<String> spellings = texts(name);
        if (member != null && spellings.stream().anyMatch(Members::fitsAll)) {
            file.report(member.getValueNode(), "This fits every type.", "Write what stands around the hole.");
        }
        return spellings;
    }

    /** Texts that have one hole, and something beside it. */
    List<String> templates(String name) {
        @Nullable NodeTuple member = members.get(name);
        List<String> templates = texts(name);
        if (member != null && !templates.stream().allMatch(Members::isTemplate)) {
            file.report(
                    member.getValueNode(),
                    "This does not say where the value stands.",
                    "Write what stands around it, and {} in its place, such as \"at most {}\".");
        }
        return templates;
    }

    /** Texts that have one hole, and perhaps nothing beside it. */
    List<String> holes(String name) {
        @Nullable NodeTuple member = members.get(name);
        List<String> texts = texts(name);
        if (member != null && !texts.stream().allMatch(Members::hasHole)) {
            file.report(
                    member.getValueNode(),
                    "This does not say where the name stands.",
                    "Write what stands around it, and {} in its place, such as \"The {} field\".");
        }
        return texts;
    }

    private static boolean isTemplate(String text) {
        return hasHole(text) && text.strip().length() > HOLE.length();
    }

    private static boolean hasHole(String text) {
        int hole = text.indexOf(HOLE);
        return hole >= 0 && hole == text.lastIndexOf(HOLE);
    }

    private static boolean fitsAll(String spelling) {
        return !spelling.isEmpty() && spelling.chars().allMatch(c -> "{}* ".indexOf(c) >= 0);
    }

    boolean flag(String name, boolean otherwise) {
        @Nullable Node value = take(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
            return scalar.getValue().equalsIgnoreCase("true");
        }
        file.report(value, "This is neither true nor false.", HINT);
        return otherwise;
    }

    <E extends Enum<E>> E one(String name, E[] values, E otherwise) {
        @Nullable Node value = take(name);
        if (value == null) {
            return otherwise;
        }
        String word = text(value);
        for (E each : values) {
            if (label(each).equals(word)) {
                return each;
            }
        }
        List<String> labels = Arrays.stream(values).map(Members::label).toList();
        file.report(value, "`" + word + "` is not known here.", "Say one of " + String.join(", ", labels) + ".");
        return otherwise;
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private String text(Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
            return scalar.getValue();
        }
        file.report(node, "This is no text.", HINT);
        return "";
    }

    private @Nullable Node take(String name) {
        known.add(name);
        @Nullable NodeTuple member = members.remove(name);
        return member == null || YamlFile.isNothing(member.getValueNode()) ? null : member.getValueNode();
    }
}
