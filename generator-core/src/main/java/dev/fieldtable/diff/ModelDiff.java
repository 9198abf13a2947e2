package dev.fieldtable.diff;

import dev.fieldtable.diff.Differences.Prose;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares two states of the docs. */
public final class ModelDiff {
    private ModelDiff() {}

    /**
     * Compares.
     *
     * @param before the docs as they were
     * @param after the docs as they are, understood with the same options
     * @return what changed: one entry a change, whatever the number of places it shows at; none for what only looks
     *     different on the page
     */
    public static Differences between(DocsState before, DocsState after) {
        Comparison comparison = new Comparison(before, after);
        List<Entry> entries = new ArrayList<>();
        for (ChangeRule rule : ChangeRule.ALL) {
            rule.find(comparison, entries::add);
        }
        // Stable: what several rules tell of one type stays in the order of the rules, then of the page.
        entries.sort(Comparator.comparing(entry -> entry.change().type()));
        return new Differences(
                entries,
                OperationRules.find(comparison, entries),
                prose(comparison),
                after.types().since());
    }

    private static List<Prose> prose(Comparison comparison) {
        List<Prose> prose = new ArrayList<>();
        for (TypePair pair : comparison.matching().pairs()) {
            TypeDeclaration after = pair.after();
            if (!sameWords(pair.before().description(), after.description())) {
                prose.add(new Prose(after.id().toString(), pair.before().span(), after.span()));
            }
        }
        for (ObjectPair pair : comparison.objects()) {
            for (ObjectPair.Kept kept : pair.kept()) {
                addIfReworded(pair, kept.before(), kept.after(), prose);
            }
            addIfReworded(
                    pair, pair.before().additionalProperties(), pair.after().additionalProperties(), prose);
        }
        prose.sort(Comparator.comparing(Prose::after));
        return prose;
    }

    private static void addIfReworded(
            ObjectPair pair, @Nullable Property before, @Nullable Property after, List<Prose> prose) {
        if (before != null
                && after != null
                && !(sameWords(before.description(), after.description())
                        && sameWords(before.example(), after.example()))) {
            prose.add(new Prose(pair.after().id() + "." + after.name(), before.span(), after.span()));
        }
    }

    private static boolean sameWords(String before, String after) {
        return before.equals(after) || words(before).equals(words(after));
    }

    /** Line breaks and padding are no words. */
    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }
}
