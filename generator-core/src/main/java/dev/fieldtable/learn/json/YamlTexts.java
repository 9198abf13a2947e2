package dev.fieldtable.learn.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML as JSON values. It goes by the parser's events, so that no tag makes an object of anything, and counts what
 * aliases stand for, so that a small text cannot become a large tree.
 */
public final class YamlTexts {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final String MERGE = "<<";

    private final Parser parser;
    private final JsonPlaces places;
    private final Budget budget = new Budget();
    private final Map<Anchor, Shared> anchors = new HashMap<>();

    /** What an alias stands for, and how many values that is. */
    private record Shared(Json value, int size) {}

    private YamlTexts(Parser parser, JsonPlaces places) {
        this.parser = parser;
        this.places = places;
    }

    /**
     * Reads the first document of a text.
     *
     * @param text the text
     * @return the document; {@code null} of JSON for a text without one
     * @throws DamageException if it is no YAML, or too much
     */
    public static Json read(String text) throws DamageException {
        return read(text, JsonPlaces.ofNothing());
    }

    /**
     * Reads the first document of a text, and takes down where its parts stand.
     *
     * @param text the text
     * @param places is given the place of each value
     * @return the document; {@code null} of JSON for a text without one
     * @throws DamageException if it is no YAML, or too much
     */
    public static Json read(String text, JsonPlaces places) throws DamageException {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        try {
            return new YamlTexts(new ParserImpl(settings, new StreamReader(settings, text)), places).document();
        } catch (MarkedYamlEngineException e) {
            int offset =
                    e.getProblemMark().or(e::getContextMark).map(Mark::getIndex).orElse(0);
            // Marks count characters, and a text counts units of UTF-16.
            throw new DamageException("This is no YAML: " + e.getProblem() + ".", unit(text, offset));
        } catch (YamlEngineException e) {
            throw new DamageException("This is no YAML that can be read.", 0);
        }
    }

    private static int unit(String text, int character) {
        return text.offsetByCodePoints(0, Math.min(character, text.codePointCount(0, text.length())));
    }

    private Json document() throws DamageException {
        while (parser.hasNext()) {
            Event event = parser.next();
            if (event instanceof NodeEvent node) {
                return value(node, 0);
            }
        }
        return new Json.Null();
    }

    private Json value(NodeEvent event, int depth) throws DamageException {
        int offset = event.getStartMark().map(Mark::getIndex).orElse(0);
        if (depth > Budget.DEEPEST) {
            throw new DamageException("This is nested too deep, or too long.", offset);
        }
        if (event instanceof AliasEvent alias) {
            // A value within itself is not known yet; it ends there.
            Shared shared = anchors.getOrDefault(alias.getAlias(), new Shared(new Json.Null(), 1));
            budget.spend(shared.size(), offset);
            return shared.value();
        }
        int before = budget.spent();
        budget.spend(offset);
        // No more than two calls a level: the stack has to hold as many levels as there may be.
        Json value = event instanceof MappingStartEvent
                ? new Json.Members(members(depth))
                : event instanceof SequenceStartEvent ? new Json.Items(items(depth)) : plain(event);
        placed(value, event);
        Optional<Anchor> anchor = event.getAnchor();
        if (anchor.isPresent()) {
            anchors.put(anchor.get(), new Shared(value, budget.spent() - before));
        }
        return value;
    }

    private Json plain(NodeEvent event) {
        return event instanceof ScalarEvent scalar ? scalar(scalar) : new Json.Null();
    }

    private List<Json> items(int depth) throws DamageException {
        List<Json> items = new ArrayList<>();
        while (parser.next() instanceof NodeEvent item) {
            items.add(value(item, depth + 1));
        }
        return items;
    }

    private void placed(Json value, NodeEvent event) {
        event.getStartMark().ifPresent(mark -> places.put(value, mark.getLine() + 1, mark.getColumn() + 1));
    }

    private Map<String, Json> members(int depth) throws DamageException {
        Map<String, Json> members = new LinkedHashMap<>();
        Map<String, Json> merged = new LinkedHashMap<>();
        while (parser.next() instanceof NodeEvent key) {
            Json name = value(key, depth + 1);
            Event event = parser.next();
            Json value = event instanceof NodeEvent node ? value(node, depth + 1) : new Json.Null();
            if (!(event instanceof AliasEvent)) {
                // A reader looks for the name, and the value may only begin on the next line.
                placed(value, key);
            }
            if (key instanceof ScalarEvent scalar) {
                if (scalar.getValue().equals(MERGE) && scalar.isPlain()) {
                    merged.putAll(value.members());
                } else {
                    members.put(scalar.getValue(), value);
                }
            } else {
                name.text().ifPresent(text -> members.put(text, value));
            }
        }
        merged.forEach(members::putIfAbsent);
        return members;
    }

    /** A scalar in quotes is a text, and so is a plain one that JSON has no word for, such as {@code no} or a date. */
    private static Json scalar(ScalarEvent event) {
        String value = event.getValue();
        if (!event.isPlain()
                || event.getTag().filter(tag -> tag.endsWith(":str")).isPresent()) {
            return new Json.Text(value);
        }
        return switch (value) {
            case "", "~", "null", "Null", "NULL" -> new Json.Null();
            case "true", "True", "TRUE" -> new Json.Flag(true);
            case "false", "False", "FALSE" -> new Json.Flag(false);
            default -> NUMBER.matcher(value).matches() ? new Json.Digits(value) : new Json.Text(value);
        };
    }
}
