package dev.fieldtable.project.setting;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.yaml.YamlText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the file {@code fieldtable.yaml} says of a project: settings by their names, or several APIs under {@code apis}
 * that share what stands above them.
 *
 * <pre>{@code
 * basePackage: com.acme
 * output: src/generated/java
 * apis:
 *   plex:
 *     docs: docs/plex
 *   tautulli:
 *     docs: docs/tautulli
 *     wireNames: lower-camel
 * }</pre>
 *
 * <p>Relative paths start from the folder of the file. The JSON Schema is {@code docs/fieldtable.schema.json}.
 */
public final class SettingsFile {
    /** What the file is called unless the user says otherwise. */
    public static final String FILE_NAME = "fieldtable.yaml";

    /** The settings file of a project that has none. */
    public static final SettingsFile NONE = new SettingsFile(Settings.builder().build(), Collections.emptySortedMap());

    private static final int WIDTH = 100;

    private final Settings shared;
    private final SortedMap<String, Settings> apis;

    SettingsFile(Settings shared, SortedMap<String, Settings> apis) {
        this.shared = shared;
        this.apis = Collections.unmodifiableSortedMap(new TreeMap<>(apis));
    }

    /**
     * Reads a settings file.
     *
     * @param text the file; YAML 1.2
     * @param folder the folder that its relative paths start from
     * @return what it says, as far as it makes sense, and an error for each place that does not. Never throws
     */
    public static Outcome<SettingsFile> parse(SourceText text, Path folder) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        SettingsFile file = new SettingsReader(text, folder, diagnostics).read();
        return new Outcome<>(file, diagnostics.stream().sorted().toList());
    }

    /** {@return the names of its APIs, sorted; none if it is about a single one} */
    public List<String> apis() {
        return List.copyOf(apis.keySet());
    }

    /** {@return what it says of a project with a single API, or of all its APIs} */
    public Settings shared() {
        return shared;
    }

    /**
     * What it says of one API.
     *
     * @param api one of {@link #apis()}
     * @return its own settings, completed by those that all share. Its package is within the shared one unless it names
     *     its own, and the types that the models lean on are in one package for all
     */
    public Settings api(String api) {
        Settings.Builder builder = shared.toBuilder();
        Settings own = apis.get(api);
        if (own == null) {
            throw new IllegalArgumentException("no such API: " + api);
        }
        shared.find(Catalogue.BASE_PACKAGE).ifPresent(name -> {
            builder.set(Catalogue.BASE_PACKAGE, name + "." + api.replace('-', '_'));
            if (!shared.says(Catalogue.SUPPORT_PACKAGE)) {
                builder.set(Catalogue.SUPPORT_PACKAGE, name + ".support");
            }
        });
        own.copyTo(builder);
        return builder.build();
    }

    /**
     * Writes a settings file.
     *
     * @param settings what it says, of those settings that a file may hold
     * @return YAML that {@link #parse} reads the same of, with a comment a setting
     */
    public static String write(Settings settings) {
        StringBuilder yaml = new StringBuilder();
        for (Setting<?> setting : Catalogue.all()) {
            if (setting.isKept() && settings.saysHere(setting)) {
                yaml.append(entry(setting, settings)).append('\n');
            }
        }
        return yaml.toString();
    }

    private static <T> String entry(Setting<T> setting, Settings settings) {
        List<String> words = setting.type().write(settings.get(setting));
        String comment = comment(setting.description()) + setting.name() + ":";
        return switch (setting.type().shape()) {
            case FLAG, NUMBER -> comment + " " + words.get(0) + "\n";
            case ONE -> comment + " " + YamlText.quoted(words.get(0)) + "\n";
            case SEVERAL, LISTED ->
                words.size() == 1
                        ? comment + " " + YamlText.quoted(words.get(0)) + "\n"
                        : comment
                                + words.stream()
                                        .map(word -> "\n  - " + YamlText.quoted(word))
                                        .collect(Collectors.joining())
                                + "\n";
        };
    }

    /** A line of it has room on a screen. */
    private static String comment(String text) {
        StringBuilder comment = new StringBuilder();
        int column = WIDTH;
        for (String word : text.split(" ", -1)) {
            if (column + 1 + word.length() > WIDTH) {
                comment.append(comment.length() == 0 ? "#" : "\n#");
                column = 1;
            }
            comment.append(' ').append(word);
            column += 1 + word.length();
        }
        return comment.append('\n').toString();
    }
}
