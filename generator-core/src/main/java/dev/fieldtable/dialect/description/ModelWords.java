package dev.fieldtable.dialect.description;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the names of models stand.
 *
 * @param from what names a model
 * @param prefixes what is taken off the beginning of a name, such as {@code "The "}; the first that fits
 * @param suffixes what is taken off the end of a name, such as {@code " Object"}; the first that fits
 * @param sections headings that name no model, and whose tables add to the model that the heading above them names, such as
 *     {@code Fixed Fields}; and lines right above a table that adds to the model of the one above it; in lower case
 * @param qualified headings, and lines right above a table, that name a model only together with the heading above them,
 *     such as {@code JSON Params}; in lower case
 * @param within headings, and lines right above a table, that name a property of the model above whose value the table shows, with
 *     a hole for the name, such as <code>The {} field:</code>; in lower case
 * @param ignored headings and lines right above a table below which no table is a model, such as {@code Examples}; in lower
 *     case
 * @param entries what the model of a key and a value is called behind the name of a model, with a hole for the property whose
 *     value is a map of such, such as <code>{}Entry</code>
 */
public record ModelWords(
        Source from,
        List<String> prefixes,
        List<String> suffixes,
        List<String> sections,
        List<String> qualified,
        List<String> within,
        List<String> ignored,
        List<String> entries) {
    private static final String HOLE = "{}";

    /** Docs with a model below each heading. */
    public static final ModelWords HEADINGS =
            new ModelWords(Source.HEADING, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public ModelWords {
        prefixes = List.copyOf(prefixes);
        suffixes = List.copyOf(suffixes);
        sections = Words.lower(sections);
        qualified = Words.lower(qualified);
        within = Words.lower(within);
        ignored = Words.lower(ignored);
        entries = List.copyOf(entries);
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

    /** {@return whether a text, in lower case, is one of the sections} */
    public boolean isSection(String words) {
        return StarredWords.hold(sections, words);
    }

    /** {@return whether a text, in lower case, names a model only together with the heading above} */
    public boolean isQualified(String words) {
        return StarredWords.hold(qualified, words);
    }

    /** {@return whether a text, in lower case, says that no table below it is a model} */
    public boolean isIgnored(String words) {
        return StarredWords.hold(ignored, words);
    }

    /** {@return the property whose value a table shows below a text; empty if the text says nothing of that} */
    public Optional<String> property(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        return within.stream()
                .map(template -> property(template, words, text))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> property(String template, String words, String text) {
        int hole = template.indexOf(HOLE);
        int end = words.length() - (template.length() - hole - HOLE.length());
        boolean fits = end > hole
                && words.length() == text.length()
                && words.startsWith(template.substring(0, hole))
                && words.endsWith(template.substring(hole + HOLE.length()));
        return fits ? Optional.of(text.substring(hole, end).strip()) : Optional.empty();
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
