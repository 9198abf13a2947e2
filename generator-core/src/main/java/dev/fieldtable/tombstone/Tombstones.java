package dev.fieldtable.tombstone;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.model.ModelPass;
import dev.fieldtable.model.TypeModel;
import java.util.Comparator;
import java.util.List;

/**
 * All that is gone from the docs and still there in Java; as a pass, puts it back into what the docs say.
 *
 * @param releases the number of releases that something gone is kept in, the first one without it included; 0 for none
 * @param last the newest release that was looked at; empty if there was none
 * @param graves what is gone, sorted by type and part
 */
public record Tombstones(int releases, String last, List<Tombstone> graves) implements ModelPass {
    /** What they are kept in, beside the docs folder. */
    public static final String FILE_NAME = "fieldtable-tombstones.json";

    private static final Tombstones NONE = new Tombstones(0, "", List.of());

    /**
     * Sorts the list.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public Tombstones {
        if (releases < 0) {
            throw new IllegalArgumentException("the number of releases is negative: " + releases);
        }
        graves = graves.stream()
                .sorted(Comparator.comparing(Tombstone::owner)
                        .thenComparing(grave -> !grave.whole())
                        .thenComparing(Tombstone::part))
                .toList();
    }

    /** {@return those of a user who wants none} */
    public static Tombstones none() {
        return NONE;
    }

    /**
     * Those of a user who begins with them.
     *
     * @param releases the number of releases that something gone is kept in
     * @return none as yet
     * @throws IllegalArgumentException if the number is negative
     */
    public static Tombstones keptFor(int releases) {
        return new Tombstones(releases, "", List.of());
    }

    /**
     * Goes on to the next release.
     *
     * @param before the docs of the release before, linked, without what only stays
     * @param after the docs of the next release, likewise
     * @param release what the next release is called; one that was looked at last is not counted again
     * @return what is gone by then: without what came back and what has stayed long enough, with what is new among it
     */
    public Tombstones after(TypeModel before, TypeModel after, String release) {
        return releases == 0 ? NONE : new Burial(this, before, after, release).tombstones(releases);
    }

    /**
     * Goes on to the next release as {@link #after} does, but lets nothing end: what is in this and not in that has stayed
     * long enough, and ends with the release.
     *
     * @param before the docs of the release before, linked, without what only stays
     * @param after the docs of the next release, likewise
     * @param release what the next release is called
     * @return what is gone by then, with what has stayed long enough
     */
    public Tombstones afterWithoutEnd(TypeModel before, TypeModel after, String release) {
        return releases == 0 ? NONE : new Burial(this, before, after, release).tombstones(Integer.MAX_VALUE);
    }

    @Override
    public String name() {
        return "keep-what-is-gone";
    }

    /**
     * Puts back what is gone.
     *
     * @param model the docs, linked
     * @return the model with what is gone and has to stay, marked as deprecated and as going; and what cannot stay, since
     *     something new has taken its name
     */
    @Override
    public Outcome<TypeModel> apply(TypeModel model) {
        return graves.isEmpty() || releases == 0 ? Outcome.of(model) : new Restoration(this, model).restored();
    }
}
