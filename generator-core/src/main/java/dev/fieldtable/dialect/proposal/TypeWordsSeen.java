package dev.fieldtable.dialect.proposal;

import dev.fieldtable.dialect.page.LinkedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sorts spellings of types by words and templates that many docs have. What has none of them is kept as not understood. */
final class TypeWordsSeen {
    private static final int MAX_DEPTH = 8;

    private static final int LONGEST = 200;

    /** Stands for a link; what the link says is looked up by its number. */
    private static final char LINK = '\ue000';

    private static final int MOST_LINKS = 200;

    /** The signs around which blanks say nothing. */
    private static final String SIGNS = "<>,|";

    /** Those behind which blanks say nothing, and those before which they do. */
    private static final String OPENING = SIGNS + "[(";

    private static final String CLOSING = SIGNS + "])";

    /** Of so many types, one has to be a name alone, so that it is none by chance. */
    private static final int SHARE = 50;

    private static final String QUOTES = "\"'";

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.]*");

    private static final Pattern BRACKETS = Pattern.compile("[<(\\[]");

    private final Set<String> models;
    private final Map<String, Tally> used = new TreeMap<>();
    private final Tally unsorted = new Tally();
    private int types;

    /**
     * A sorter.
     *
     * @param models what models are called, in lower case
     */
    TypeWordsSeen(Set<String> models) {
        this.models = models;
    }

    /** A spelling that was used, and the member of a description that says so. */
    private record Use(String member, String spelling) {}

    void add(LinkedText cell) {
        types++;
        @Nullable List<Use> uses = uses(cell, models);
        if (uses != null) {
            uses.forEach(this::count);
        } else if (!isConstant(cell.text())) {
            unsorted.add(cell.text());
            aroundName(TypeLexicon.LIST, TypeLexicon.LISTS, cell).ifPresent(this::count);
            aroundName(TypeLexicon.MAP, TypeLexicon.MAPS, cell).ifPresent(this::count);
        }
    }

    private void count(Use use) {
        used.computeIfAbsent(use.member(), key -> new Tally()).add(use.spelling());
    }

    /** Brackets around a name are those of a list, whether or not there is a model of that name. */
    private static Optional<Use> aroundName(String member, List<String> templates, LinkedText cell) {
        String text = normal(cell.text());
        return templates.stream()
                .filter(template -> BRACKETS.matcher(template).find())
                .filter(template -> {
                    @Nullable String within = Sorting.hole(template, text);
                    return within != null && NAME.matcher(within).matches();
                })
                .map(template -> new Use(member, template))
                .findFirst();
    }

    /** {@return whether a text is in quotes, as one is that is the only value, or one of several} */
    private static boolean isConstant(String text) {
        int last = text.length() - 1;
        return last > 1
                && QUOTES.indexOf(text.charAt(0)) >= 0
                && text.charAt(0) == text.charAt(last)
                && text.indexOf(text.charAt(0), 1) == last;
    }

    /** {@return the spellings that a member of a description has to know} */
    Tally used(String member) {
        return used.getOrDefault(member, new Tally());
    }

    /** {@return whether names without a link are models often enough} */
    boolean isByName() {
        return used(TypeLexicon.BY_NAME).sum() * SHARE > types;
    }

    /** {@return what was not understood} */
    Tally unsorted() {
        return unsorted;
    }

    /** {@return whether a cell spells a type by a word, and not by a link alone, which may lead anywhere} */
    static boolean isWord(LinkedText cell) {
        String bare = cell.text();
        for (LinkedText.Link link : cell.links()) {
            // Whatever it says is what it leads to.
            bare = bare.substring(0, link.start()) + "x".repeat(link.end() - link.start()) + bare.substring(link.end());
        }
        @Nullable List<Use> uses = uses(new LinkedText(bare, cell.links()), Set.of());
        return uses != null && uses.stream().anyMatch(use -> TypeLexicon.isScalar(use.member()));
    }

    /** {@return whether a cell spells a type} */
    static boolean isType(LinkedText cell) {
        return uses(cell, Set.of()) != null;
    }

    private static @Nullable List<Use> uses(LinkedText cell, Set<String> models) {
        if (cell.text().length() > LONGEST || cell.links().size() > MOST_LINKS) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        List<String> links = new ArrayList<>();
        int at = 0;
        for (LinkedText.Link link : cell.links()) {
            text.append(withoutLinkSigns(cell.text().substring(at, link.start())));
            text.append((char) (LINK + links.size()));
            links.add(normal(cell.text().substring(link.start(), link.end())));
            at = link.end();
        }
        text.append(withoutLinkSigns(cell.text().substring(at)));
        @Nullable List<Use> uses = new Sorting(links, models).uses(normal(text.toString()), 0);
        // A link may be around a word of a template, and lead to what that is: an array.
        return uses != null || links.isEmpty()
                ? uses
                : new Sorting(List.of(), models).uses(normal(withoutLinkSigns(cell.text())), 0);
    }

    private static String withoutLinkSigns(String text) {
        return text.chars().anyMatch(c -> c >= LINK && c < LINK + MOST_LINKS) ? "" : text;
    }

    private static String normal(String text) {
        StringBuilder normal = new StringBuilder();
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean afterSign = normal.length() > 0 && OPENING.indexOf(normal.charAt(normal.length() - 1)) >= 0;
            boolean blank = Character.isWhitespace(c);
            if (CLOSING.indexOf(c) >= 0) {
                while (normal.length() > 0 && normal.charAt(normal.length() - 1) == ' ') {
                    normal.setLength(normal.length() - 1);
                }
                normal.append(c);
            } else if (!blank) {
                normal.append(c);
            } else if (!afterSign && normal.length() > 0 && normal.charAt(normal.length() - 1) != ' ') {
                normal.append(' ');
            }
        }
        return normal.toString().strip();
    }

    /** A part of a template, as {@link #normal} leaves it in a type. */
    private static String part(String template) {
        return template.toLowerCase(Locale.ROOT).replace(", ", ",");
    }

    /** The sorting of one cell. */
    private record Sorting(List<String> links, Set<String> models) {
        @Nullable
        List<Use> uses(String given, int depth) {
            String text = given.strip();
            if (text.isEmpty() || depth > MAX_DEPTH) {
                return null;
            }
            @Nullable List<Use> uses = word(text, depth);
            uses = uses != null ? uses : values(text);
            uses = uses != null ? uses : marked(text, depth);
            uses = uses != null ? uses : union(text, depth);
            uses = uses != null ? uses : templated(text, depth);
            return uses != null ? uses : withoutNoise(text, depth);
        }

        private @Nullable List<Use> word(String text, int depth) {
            if (text.length() == 1 && text.charAt(0) >= LINK && text.charAt(0) < LINK + links.size()) {
                return link(links.get(text.charAt(0) - LINK), models);
            }
            @Nullable String scalar = TypeLexicon.scalar(text);
            if (scalar != null) {
                return List.of(new Use(scalar, text));
            }
            if (depth > 0 && isConstant(text)) {
                return List.of();
            }
            if (TypeLexicon.NULLS.contains(text)) {
                return List.of(new Use(TypeLexicon.NULL_WORD, text));
            }
            if (depth > 0 && TypeLexicon.ABSENT.contains(text)) {
                return List.of(new Use(TypeLexicon.OPTIONAL_WORD, text));
            }
            return models.contains(text) ? List.of(new Use(TypeLexicon.BY_NAME, text)) : null;
        }

        private static @Nullable List<Use> values(String text) {
            return TypeLexicon.VALUES.stream()
                    .filter(template -> hole(template, text) != null)
                    .findFirst()
                    .map(template -> List.of(new Use(TypeLexicon.VALUES_WORD, template)))
                    .orElse(null);
        }

        /** A link may be around a list of a model, and around a word for a type, to where that is told of. */
        private static List<Use> link(String text, Set<String> models) {
            @Nullable String scalar = models.contains(text) ? null : TypeLexicon.scalar(text);
            if (scalar != null) {
                return List.of(new Use(scalar, text));
            }
            for (String template : TypeLexicon.LISTS) {
                if (hole(template, text) != null) {
                    return List.of(new Use(TypeLexicon.LIST, template));
                }
            }
            return List.of();
        }

        private @Nullable List<Use> marked(String text, int depth) {
            int last = text.length() - 1;
            if (last > 0 && text.charAt(last) == '?') {
                return with(new Use(TypeLexicon.NULL_SUFFIX, "?"), uses(text.substring(0, last), depth + 1));
            }
            if (last > 0 && text.charAt(0) == '?') {
                return with(new Use(TypeLexicon.NULL_PREFIX, "?"), uses(text.substring(1), depth + 1));
            }
            int open = text.lastIndexOf('(');
            return last > 0 && text.charAt(last) == ')' && open > 0
                    ? with(new Use(TypeLexicon.NOTES, "()"), uses(text.substring(0, open), depth + 1))
                    : null;
        }

        private @Nullable List<Use> union(String text, int depth) {
            for (String separator : TypeLexicon.UNIONS) {
                List<String> arms = split(text, part(separator));
                if (arms.size() < 2) {
                    continue;
                }
                List<Use> all = new ArrayList<>(List.of(new Use(TypeLexicon.UNION, separator)));
                boolean known = true;
                for (String arm : arms) {
                    @Nullable List<Use> uses = uses(arm, depth + 1);
                    known &= uses != null;
                    all.addAll(uses == null ? List.of() : uses);
                }
                if (known) {
                    return all;
                }
            }
            return null;
        }

        private static List<String> split(String text, String separator) {
            List<String> parts = new ArrayList<>();
            int open = 0;
            int from = 0;
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                if (open == 0 && text.startsWith(separator, at)) {
                    parts.add(text.substring(from, at));
                    from = at + separator.length();
                    at = from - 1;
                } else {
                    open += "[(<{".indexOf(c) >= 0 ? 1 : "])>}".indexOf(c) >= 0 ? -1 : 0;
                }
            }
            parts.add(text.substring(from));
            return parts;
        }

        private @Nullable List<Use> templated(String text, int depth) {
            @Nullable List<Use> list = templated(TypeLexicon.LIST, TypeLexicon.LISTS, text, depth);
            return list != null ? list : templated(TypeLexicon.MAP, TypeLexicon.MAPS, text, depth);
        }

        private @Nullable List<Use> templated(String member, List<String> templates, String text, int depth) {
            for (String template : templates) {
                @Nullable String within = hole(template, text);
                @Nullable
                List<Use> uses = within == null ? null : with(new Use(member, template), uses(within, depth + 1));
                if (uses != null) {
                    return uses;
                }
            }
            return null;
        }

        private static @Nullable String hole(String template, String text) {
            int hole = template.indexOf(TypeLexicon.HOLE);
            String before = part(template.substring(0, hole));
            String after = part(template.substring(hole + TypeLexicon.HOLE.length()));
            boolean fits =
                    text.length() > before.length() + after.length() && text.startsWith(before) && text.endsWith(after);
            return fits ? text.substring(before.length(), text.length() - after.length()) : null;
        }

        private @Nullable List<Use> withoutNoise(String text, int depth) {
            for (String noise : TypeLexicon.NOISE) {
                boolean before = text.startsWith(noise + " ");
                if (before || text.endsWith(" " + noise)) {
                    String rest =
                            before ? text.substring(noise.length()) : text.substring(0, text.length() - noise.length());
                    return with(new Use(TypeLexicon.NOISE_WORD, noise), uses(rest, depth + 1));
                }
            }
            return null;
        }

        private static @Nullable List<Use> with(Use use, @Nullable List<Use> uses) {
            if (uses == null) {
                return null;
            }
            List<Use> all = new ArrayList<>(List.of(use));
            all.addAll(uses);
            return all;
        }
    }
}
