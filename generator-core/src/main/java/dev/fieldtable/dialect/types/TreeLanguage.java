package dev.fieldtable.dialect.types;

import dev.fieldtable.dialect.page.LinkedText;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.model.DocsKind.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The language that a tree of docs is in, and what shows it. One page may be in any of several languages; a tree is not.
 *
 * @param language the language
 * @param types how many types were looked at
 * @param read how many of them the language has
 * @param signs what only this language has, the most frequent first; objects of its HTTP client, which are no types of the
 *     API, only where it has nothing else
 * @param next the language that reads the most of the others
 * @param nextRead how many types that one has
 */
public record TreeLanguage(
        TypeLanguage language, int types, int read, List<Spelling> signs, TypeLanguage next, int nextRead) {
    private static final int MOST_SIGNS = 3;

    /** So many parts {@link #noted} has besides the signs. */
    private static final int NOTED = 5;

    /** Copies the list. */
    public TreeLanguage {
        signs = List.copyOf(signs);
    }

    /**
     * Finds the language of types.
     *
     * @param types the types, as {@link TypeLanguage#parse} takes them, and how often each occurs
     * @param languages the languages that they may be in, at least two; of those that read the same, the first one is taken
     * @return the language that has the most of them; nothing if no language has any
     */
    public static Optional<TreeLanguage> of(Map<String, Integer> types, List<TypeLanguage> languages) {
        int[] read = new int[languages.size()];
        int all = 0;
        List<Map<String, Integer>> alone = new ArrayList<>();
        List<Map<String, Integer>> ofClients = new ArrayList<>();
        languages.forEach(language -> ofClients.add(new LinkedHashMap<>()));
        languages.forEach(language -> alone.add(new LinkedHashMap<>()));
        for (Map.Entry<String, Integer> type : types.entrySet()) {
            all += type.getValue();
            SpelledType spelled = new SpelledType(type.getKey());
            int readers = 0;
            int last = 0;
            boolean ofClient = false;
            for (int i = 0; i < read.length; i++) {
                @Nullable TypeExpression understood = TypeColumn.type(languages.get(i), spelled);
                if (understood != null) {
                    read[i] += type.getValue();
                    readers++;
                    last = i;
                    ofClient = isTransport(understood);
                }
            }
            if (readers == 1) {
                (ofClient ? ofClients : alone).get(last).merge(shape(spelled.seen()), type.getValue(), Integer::sum);
            }
        }
        int best = best(read, -1);
        int next = best(read, best);
        return read[best] == 0
                ? Optional.empty()
                : Optional.of(new TreeLanguage(
                        languages.get(best),
                        all,
                        read[best],
                        most(alone.get(best).isEmpty() ? ofClients.get(best) : alone.get(best)),
                        languages.get(next),
                        read[next]));
    }

    /**
     * Finds what {@link #noted} has given.
     *
     * @param noted the text
     * @param languages the languages that it was found among
     * @return the language; nothing if the text is another one
     */
    public static Optional<TreeLanguage> of(String noted, List<TypeLanguage> languages) {
        String[] parts = noted.split("\n", -1);
        Map<String, TypeLanguage> named = new HashMap<>();
        languages.forEach(language -> named.put(language.name(), language));
        TypeLanguage language = named.get(parts[0]);
        TypeLanguage next = parts.length < NOTED ? null : named.get(parts[1]);
        if (language == null || next == null) {
            return Optional.empty();
        }
        try {
            List<Spelling> signs = new ArrayList<>();
            for (int i = NOTED; i + 1 < parts.length; i += 2) {
                signs.add(new Spelling(parts[i + 1], Integer.parseInt(parts[i])));
            }
            return Optional.of(new TreeLanguage(
                    language,
                    Integer.parseInt(parts[2]),
                    Integer.parseInt(parts[3]),
                    signs,
                    next,
                    Integer.parseInt(parts[4])));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** {@return all of it in a text, for {@link #of(String, List)} of the same version; nothing if a sign is of several lines} */
    public Optional<String> noted() {
        List<String> parts = new ArrayList<>(List.of(
                language.name(), next.name(), String.valueOf(types), String.valueOf(read), String.valueOf(nextRead)));
        for (Spelling sign : signs) {
            parts.add(String.valueOf(sign.count()));
            parts.add(sign.text());
        }
        return parts.stream().anyMatch(part -> part.contains("\n"))
                ? Optional.empty()
                : Optional.of(String.join("\n", parts));
    }

    private static int best(int[] read, int besides) {
        int best = besides == 0 ? 1 : 0;
        for (int i = 0; i < read.length; i++) {
            best = i != besides && read[i] > read[best] ? i : best;
        }
        return best;
    }

    private static List<Spelling> most(Map<String, Integer> spellings) {
        return spellings.entrySet().stream()
                .map(each -> new Spelling(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Spelling::count).reversed().thenComparing(Spelling::text))
                .limit(MOST_SIGNS)
                .toList();
    }

    private static boolean isTransport(TypeExpression type) {
        TypeExpression read = type;
        while (read instanceof TypeExpression.Wrapped wrapped) {
            read = wrapped.type();
        }
        return read instanceof TypeExpression.Transport;
    }

    private static String shape(LinkedText seen) {
        StringBuilder shape = new StringBuilder();
        int at = 0;
        for (LinkedText.Link link : seen.links()) {
            shape.append(seen.text(), at, link.start());
            String text = seen.text().substring(link.start(), link.end());
            shape.append(TypeLinks.toPage(link.destination()) ? withoutNames(text) : text);
            at = link.end();
        }
        return shape.append(seen.text(), at, seen.text().length()).toString();
    }

    /** In the text of a link to a page, the last word is the name of its type. */
    private static String withoutNames(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0
                && (Character.isLetterOrDigit(text.charAt(start - 1))
                        || "_.:\\".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return text.substring(0, start) + "X" + text.substring(end);
    }
}
