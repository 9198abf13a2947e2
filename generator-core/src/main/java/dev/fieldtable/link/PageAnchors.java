package dev.fieldtable.link;

import dev.fieldtable.model.TypeId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** To which types of a page the fragments of links lead; a page may have as many types as links to them. */
final class PageAnchors {
    private final Map<String, TypeId> names = new HashMap<>();
    private final Map<String, TypeId> headings = new HashMap<>();
    private final Map<String, TypeId> letters = new HashMap<>();

    /**
     * The anchors of a page.
     *
     * @param types the types that it declares, in their order; of two with one anchor the first has it
     */
    PageAnchors(List<DeclaredType> types) {
        for (DeclaredType type : types) {
            TypeId id = type.id();
            names.putIfAbsent(folded(slug(id.name())), id);
            for (String title : type.section().preamble().anchors()) {
                headings.putIfAbsent(folded(slug(title)), id);
                // Not all who show pages make anchors alike, of dots and dashes above all.
                letters.putIfAbsent(folded(letters(title)), id);
            }
        }
    }

    /**
     * Looks for a fragment: among names, then among headings, then among the letters of these.
     *
     * @param fragment what stands behind the {@code #} of a link
     * @return the type that it leads to; nothing if there is none
     */
    Optional<TypeId> find(String fragment) {
        @Nullable TypeId found = names.get(folded(fragment));
        found = found != null ? found : headings.get(folded(fragment));
        return Optional.ofNullable(found != null ? found : letters.get(folded(letters(fragment))));
    }

    /** Equal for texts that differ in case alone, whatever the locale. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().forEach(c -> folded.append(Character.toLowerCase(Character.toUpperCase((char) c))));
        return folded.toString();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /** The anchor that Markdown viewers give a heading. */
    private static String slug(String title) {
        StringBuilder slug = new StringBuilder(title.length());
        String lower = title.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '_' || c == '-') {
                slug.append(c);
            } else if (c == ' ') {
                slug.append('-');
            }
        }
        return slug.toString();
    }
}
