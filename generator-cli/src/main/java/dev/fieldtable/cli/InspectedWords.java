package dev.fieldtable.cli;

import dev.fieldtable.io.TextFile;
import dev.fieldtable.project.Workplace;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.project.setting.SettingsFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * What the words after {@code inspect} mean: docs, and last of all a type of theirs. Docs are what there is on the disk; a word
 * alone that is not there names a type only where a settings file has the docs.
 *
 * @param docs the docs that are named; may be none
 * @param model the type that is named, alone; none if there is none
 */
record InspectedWords(List<String> docs, List<String> model) {
    static InspectedWords of(List<String> words, boolean filed, Path folder) {
        int last = words.size() - 1;
        boolean named = last >= (filed ? 0 : 1) && !isThere(words.get(last), folder);
        return named
                ? new InspectedWords(words.subList(0, last), words.subList(last, words.size()))
                : new InspectedWords(words, List.of());
    }

    private static boolean isThere(String word, Path folder) {
        try {
            return word.equals(Workplace.INPUT.toString()) || TextFile.isThere(folder.resolve(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Tells whether a settings file may have what is not said. */
    static boolean isFiled(boolean configured, Path folder) {
        return configured || TextFile.isThere(folder.resolve(SettingsFile.FILE_NAME));
    }

    void say(Settings.Builder said) {
        if (!docs.isEmpty()) {
            said.say(Catalogue.DOCS, docs);
        }
        if (!model.isEmpty()) {
            said.say(Catalogue.MODEL, model);
        }
    }
}
