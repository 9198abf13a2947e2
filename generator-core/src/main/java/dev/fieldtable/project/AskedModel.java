package dev.fieldtable.project;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.InvalidSettingException;
import dev.fieldtable.project.setting.Settings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The model that a user names, by its name in the docs or in Java, or by its page. */
final class AskedModel {
    private AskedModel() {}

    /**
     * Refuses what names no model.
     *
     * @param word what the user wrote
     * @param found the types that it names
     * @param like finds what may have been meant
     */
    static List<TypeDeclaration> known(String word, List<TypeDeclaration> found, Function<String, List<String>> like) {
        if (found.isEmpty()) {
            List<String> near = like.apply(word);
            String meant = near.isEmpty() ? "" : "Did you mean " + String.join(", ", near) + "?";
            throw new InvalidSettingException(
                    Catalogue.MODEL,
                    "no model, class or page of the docs is called '" + word + "'.",
                    Advice.literal(meant));
        }
        return found;
    }

    /** Refuses what does not name one model alone, which answers could be taken for. */
    static void refuseUnknown(
            Settings settings, Function<String, List<TypeDeclaration>> named, Function<String, List<String>> like) {
        Optional<String> word = settings.find(Catalogue.MODEL);
        if (word.isEmpty()) {
            return;
        }
        List<TypeDeclaration> found = known(word.get(), named.apply(word.get()), like);
        if (found.size() > 1) {
            throw new InvalidSettingException(
                    Catalogue.MODEL,
                    "several models are called '" + word.get() + "'.",
                    Advice.literal("Name one of them: "
                            + found.stream().map(type -> type.id().toString()).collect(Collectors.joining(", "))
                            + "."));
        }
    }
}
