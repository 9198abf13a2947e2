package dev.fieldtable.dialect.description;

import java.util.List;

/**
 * Where the names of models stand.
 *
 * @param from what names a model
 * @param prefixes what is taken off the beginning of a name, such as {@code "The "}; the first that fits
 * @param suffixes what is taken off the end of a name, such as {@code " Object"}; the first that fits
 * @param sections headings that name no model, and whose tables add to the model that the heading above them names, such as
 *     {@code Fixed Fields}; in lower case
 * @param qualified headings, and lines right above a table, that name a model only together with the heading above them,
 *     such as {@code JSON Params}; in lower case
 * @param ignored headings and lines right above a table below which no table is a model, such as {@code Examples}; in lower
 *     case
 */
public record ModelWords(
        Source from,
        List<String> prefixes,
        List<String> suffixes,
        List<String> sections,
        List<String> qualified,
        List<String> ignored) {
    /** Docs with a model below each heading. */
    public static final ModelWords HEADINGS =
            new ModelWords(Source.HEADING, List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public ModelWords {
        prefixes = List.copyOf(prefixes);
        suffixes = List.copyOf(suffixes);
        sections = Words.lower(sections);
        qualified = Words.lower(qualified);
        ignored = Words.lower(ignored);
    }

    /** What may name a model. */
    public enum Source {
        /** The heading right above its table. */
        HEADING,
        /** A line of its own in bold or in code right above its table, or else the heading. */
        LINE,
        /** The title of the page, so that a page has one model. */
        TITLE,
        /** The file, likewise. */
        FILE
    }

    /** {@return a name without its prefix and its suffix, unless it is nothing but these} */
    public String bare(String name) {
        for (String prefix : prefixes) {
            if (name.length() > prefix.length() && name.regionMatches(true, 0, prefix, 0, prefix.length())) {
                return withoutSuffix(name.substring(prefix.length()).strip());
            }
        }
        return withoutSuffix(name);
    }

    private String withoutSuffix(String name) {
        for (String suffix : suffixes) {
            if (name.length() > suffix.length()
                    && name.regionMatches(true, name.length() - suffix.length(), suffix, 0, suffix.length())) {
                return name.substring(0, name.length() - suffix.length()).strip();
            }
        }
        return name;
    }
}
