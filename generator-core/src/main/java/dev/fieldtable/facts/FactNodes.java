package dev.fieldtable.facts;

import dev.fieldtable.model.ConstraintWord;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Encoding;
import dev.fieldtable.option.Suggestions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads the values of a fact. Each method throws an {@link IllegalArgumentException}, whose message goes on from the name
 * of a member, where a value is of another kind.
 */
final class FactNodes {
    /** YAML lets a value hold itself; no default is as deep as this. */
    private static final int DEEPEST = 50;

    /** The members of an encoding, called as in OpenAPI. */
    static final String STYLE = "style";

    static final String EXPLODE = "explode";
    static final String CONTENT_TYPE = "contentType";
    private static final String[] ENCODING = {STYLE, EXPLODE, CONTENT_TYPE};

    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]{0,99})(\\.[0-9]{1,99})?([eE][-+]?[0-9]{1,3})?");

    private FactNodes() {}

    static String text(Node node) {
        if (node instanceof ScalarNode scalar
                && !scalar.getTag().equals(Tag.NULL)
                && !scalar.getValue().isEmpty()) {
            return scalar.getValue();
        }
        throw new IllegalArgumentException("is no text");
    }

    static List<String> texts(Node node) {
        if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            return sequence.getValue().stream().map(FactNodes::text).toList();
        }
        return List.of(text(node));
    }

    static boolean flag(Node node) {
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
            return scalar.getValue().equalsIgnoreCase("true");
        }
        throw new IllegalArgumentException("is neither true nor false");
    }

    /** Why something is deprecated; empty if that alone is said. */
    static String reason(Node node) {
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
            if (!flag(node)) {
                throw new IllegalArgumentException("has no effect");
            }
            return "";
        }
        return text(node);
    }

    static <T> T one(T[] values, Function<T, String> label, Node node) {
        String word = text(node);
        for (T value : values) {
            if (label.apply(value).equals(word)) {
                return value;
            }
        }
        List<String> known = Arrays.stream(values).map(label).toList();
        throw new IllegalArgumentException("knows no `" + word + "`"
                + Suggestions.nearest(word, known)
                        .map(near -> "; did you mean `" + near + "`")
                        .orElse(""));
    }

    static <T> String labels(T[] values, Function<T, String> label) {
        return Arrays.stream(values).map(label).collect(Collectors.joining(", "));
    }

    static String identifier(Node node) {
        String name = text(node);
        if (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name)) {
            throw new IllegalArgumentException("is no name that Java allows");
        }
        return name;
    }

    static Statement.JavaType javaType(Node node) {
        if (node instanceof MappingNode mapping) {
            Map<String, String> members = new LinkedHashMap<>();
            for (NodeTuple entry : mapping.getValue()) {
                String name = text(entry.getKeyNode());
                if (!List.of("class", "read", "write").contains(name) || members.containsKey(name)) {
                    throw new IllegalArgumentException("has a member `" + name + "` too many");
                }
                String value = text(entry.getValueNode());
                members.put(name, name.equals("read") && value.equals("new") ? value : qualified(value));
            }
            if (!members.containsKey("class")) {
                throw new IllegalArgumentException("names no class");
            }
            return new Statement.JavaType(
                    members.get("class"), members.getOrDefault("read", ""), members.getOrDefault("write", ""));
        }
        return new Statement.JavaType(qualified(text(node)), "", "");
    }

    private static String qualified(String name) {
        if (!SourceVersion.isName(name)) {
            throw new IllegalArgumentException("is no name that Java allows");
        }
        return name;
    }

    static DefaultValue value(Node node) {
        return new DefaultValue(json(node, DEEPEST));
    }

    static Constraints constraints(Node node) {
        if (!(node instanceof MappingNode mapping) || mapping.getValue().isEmpty()) {
            throw new IllegalArgumentException("has no constraints");
        }
        Map<ConstraintWord, Object> said = new EnumMap<>(ConstraintWord.class);
        for (NodeTuple entry : mapping.getValue()) {
            ConstraintWord word = one(ConstraintWord.values(), ConstraintWord::label, entry.getKeyNode());
            Object value = word.value(text(entry.getValueNode()))
                    .orElseThrow(() -> new IllegalArgumentException("has a `" + word.label() + "` that is none"));
            if (said.put(word, value) != null) {
                throw new IllegalArgumentException("has `" + word.label() + "` twice");
            }
        }
        Constraints constraints = Constraints.of(said);
        if (constraints.isContradictory()) {
            throw new IllegalArgumentException("leaves no value: " + constraints.label());
        }
        return constraints;
    }

    static Encoding encoding(Node node) {
        if (!(node instanceof MappingNode mapping) || mapping.getValue().isEmpty()) {
            throw new IllegalArgumentException("says nothing");
        }
        Map<String, Node> members = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            String word = one(ENCODING, name -> name, entry.getKeyNode());
            if (members.put(word, entry.getValueNode()) != null) {
                throw new IllegalArgumentException("has `" + word + "` twice");
            }
        }
        Node style = members.get(STYLE);
        Node explode = members.get(EXPLODE);
        Node contentType = members.get(CONTENT_TYPE);
        Encoding encoding = new Encoding(
                style == null ? "" : one(Encoding.styles(), name -> name, style),
                explode == null ? null : flag(explode),
                contentType == null ? "" : text(contentType));
        if (contentType != null
                && !Encoding.CONTENT_TYPE.matcher(encoding.contentType()).matches()) {
            throw new IllegalArgumentException("has a `" + CONTENT_TYPE + "` that is none");
        }
        return encoding;
    }

    private static @Nullable Object json(Node node, int deepest) {
        if (deepest == 0) {
            throw new IllegalArgumentException("is too deep");
        }
        if (node instanceof SequenceNode sequence) {
            List<@Nullable Object> values = new ArrayList<>();
            sequence.getValue().forEach(each -> values.add(json(each, deepest - 1)));
            return values;
        }
        if (node instanceof MappingNode mapping) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            for (NodeTuple entry : mapping.getValue()) {
                values.put(text(entry.getKeyNode()), json(entry.getValueNode(), deepest - 1));
            }
            return values;
        }
        return scalar((ScalarNode) node);
    }

    private static @Nullable Object scalar(ScalarNode scalar) {
        if (scalar.getTag().equals(Tag.NULL)) {
            return null;
        }
        if (scalar.getTag().equals(Tag.BOOL)) {
            return flag(scalar);
        }
        boolean number = scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT);
        if (number && !NUMBER.matcher(scalar.getValue()).matches()) {
            throw new IllegalArgumentException("is a number that JSON does not have");
        }
        return number ? new BigDecimal(scalar.getValue()) : scalar.getValue();
    }
}
