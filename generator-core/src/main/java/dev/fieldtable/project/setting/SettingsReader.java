package dev.fieldtable.project.setting;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.option.Suggestions;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.upstream.Origin;
import dev.fieldtable.yaml.YamlFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads a settings file. It is read node by node and not as objects, since a node knows where it stands, and a mistake is
 * told of with its place.
 */
final class SettingsReader {
    static final String APIS = "apis";

    static final String API_NAME = "[a-z][a-z0-9-]*";
    private static final Pattern API = Pattern.compile(API_NAME);

    private static final String EXAMPLE = "Write a setting a line, such as `docs: docs`.";

    private final YamlFile file;
    private final Path folder;

    SettingsReader(SourceText text, Path folder, List<Diagnostic> diagnostics) {
        this.file = new YamlFile(text, DiagnosticCode.INVALID_SETTINGS, EXAMPLE, diagnostics);
        this.folder = folder;
    }

    SettingsFile read() {
        Settings.Builder shared = Settings.builder();
        SortedMap<String, Settings> apis = new TreeMap<>();
        Optional<Node> root = file.root("The settings file", 1);
        if (root.isPresent()) {
            if (root.get() instanceof MappingNode mapping) {
                settings(mapping, shared, apis, true);
            } else {
                file.report(root.get(), "This is no list of settings.", EXAMPLE);
            }
        }
        return new SettingsFile(shared.build(), apis);
    }

    private void settings(MappingNode mapping, Settings.Builder into, SortedMap<String, Settings> apis, boolean top) {
        Set<String> seen = new HashSet<>();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                file.report(entry.getKeyNode(), "This is no name of a setting.", EXAMPLE);
                continue;
            }
            String name = key.getValue();
            if (!seen.add(name)) {
                file.report(key, "`" + name + "` is said twice.", "Leave one of the two.");
            } else if (top && name.equals(APIS)) {
                apis(entry.getValueNode(), apis);
            } else {
                setting(key, entry.getValueNode(), into);
            }
        }
    }

    private void apis(Node node, SortedMap<String, Settings> apis) {
        if (!(node instanceof MappingNode mapping) || mapping.getValue().isEmpty()) {
            file.report(
                    node, "This is no list of APIs.", "Write the name of each on a line, and its settings below it.");
            return;
        }
        for (NodeTuple entry : mapping.getValue()) {
            String name = entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
            if (!API.matcher(name).matches() || SourceVersion.isKeyword(name.replace('-', '_'))) {
                file.report(
                        entry.getKeyNode(),
                        "This is no name of an API.",
                        "Take small letters, digits and hyphens, a letter first, and no word of Java.");
            } else if (apis.containsKey(name)) {
                file.report(
                        entry.getKeyNode(),
                        "`" + name + "` is there twice.",
                        "Leave one of the two, or name one anew.");
            } else if (entry.getValueNode() instanceof MappingNode own) {
                Settings.Builder builder = Settings.builder();
                settings(own, builder, apis, false);
                apis.put(name, builder.build());
            } else {
                file.report(
                        entry.getValueNode(),
                        "These are no settings of an API.",
                        "Write a setting a line below it, such as `docs: docs`.");
            }
        }
    }

    private void setting(ScalarNode key, Node value, Settings.Builder into) {
        Optional<Setting<?>> named = Catalogue.named(key.getValue());
        if (named.isEmpty()) {
            file.report(
                    key,
                    "There is no setting `" + key.getValue() + "`.",
                    Suggestions.instead(key.getValue(), keptNames()));
            return;
        }
        Setting<?> setting = named.get();
        if (!setting.isKept()) {
            file.report(
                    key,
                    "`" + setting.name() + "` is said of a single run, not of a project.",
                    "Say it where you start the run: " + Catalogue.inWords(setting.runs()) + ".");
            return;
        }
        List<String> words = words(setting, value);
        if (words.isEmpty()) {
            return;
        }
        try {
            into.say(setting, placed(setting, words));
        } catch (InvalidSettingException e) {
            file.report(value, e.reason(), setting.description());
        }
    }

    private static Collection<String> keptNames() {
        List<String> names = new ArrayList<>();
        for (Setting<?> setting : Catalogue.all()) {
            if (setting.isKept()) {
                names.add(setting.name());
            }
        }
        return names;
    }

    private List<String> words(Setting<?> setting, Node value) {
        if (value instanceof ScalarNode scalar && !YamlFile.isNothing(value)) {
            if (fits(setting, scalar)) {
                return List.of(scalar.getValue());
            }
        } else if (value instanceof SequenceNode sequence && isSeveral(setting)) {
            List<String> words = new ArrayList<>();
            for (Node each : sequence.getValue()) {
                if (each instanceof ScalarNode scalar && !YamlFile.isNothing(each)) {
                    words.add(scalar.getValue());
                } else {
                    file.report(each, "This is no word.", setting.description());
                }
            }
            if (words.isEmpty()) {
                file.report(value, "`" + setting.name() + "` has no value.", "Give it one, or leave it out.");
            }
            return words;
        }
        String what = YamlFile.isNothing(value) ? "has no value" : "has a value of another kind";
        file.report(value, "`" + setting.name() + "` " + what + ".", "Give it " + kind(setting) + ", or leave it out.");
        return List.of();
    }

    private static boolean isSeveral(Setting<?> setting) {
        return setting.type().shape() == ValueType.Shape.SEVERAL
                || setting.type().shape() == ValueType.Shape.LISTED;
    }

    /** A word in quotes is a word, whatever it looks like; else a flag is a flag, and a number a number. */
    private static boolean fits(Setting<?> setting, ScalarNode scalar) {
        return switch (setting.type().shape()) {
            case FLAG -> scalar.getTag().equals(Tag.BOOL);
            case NUMBER -> scalar.getTag().equals(Tag.INT);
            case ONE, SEVERAL, LISTED -> true;
        };
    }

    private static String kind(Setting<?> setting) {
        return switch (setting.type().shape()) {
            case FLAG -> "true or false";
            case NUMBER -> "a whole number";
            case ONE -> "one word";
            case SEVERAL, LISTED -> "a word or a list of words";
        };
    }

    /** Paths start from the folder of the file; an origin may be one. */
    private List<String> placed(Setting<?> setting, List<String> words) {
        if (setting == Catalogue.FROM) {
            return words.stream().map(word -> Origin.from(word, folder)).toList();
        }
        return setting.type().isPath() ? words.stream().map(this::fromHere).toList() : words;
    }

    private String fromHere(String path) {
        try {
            return path.isBlank() ? path : folder.resolve(path).toString();
        } catch (InvalidPathException e) {
            return path;
        }
    }
}
