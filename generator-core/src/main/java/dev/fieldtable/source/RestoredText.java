package dev.fieldtable.source;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The text that a damaged page once was, and where in the damaged page each part of it stands.
 *
 * <p>It is made by edits of the original. Whatever is read from {@link #text()} is reported with {@link #span}, so that
 * people see a place in the file that they have.
 */
public final class RestoredText {
    private final SourceText original;
    private final SourceText text;
    private final Edits edits;

    private RestoredText(SourceText original, SourceText text, Edits edits) {
        this.original = original;
        this.text = text;
        this.edits = edits;
    }

    /**
     * A page that needs no edit.
     *
     * @param page the page
     * @return the page itself, both as original and as restored text
     */
    public static RestoredText unchanged(SourceText page) {
        return new RestoredText(page, page, Edits.NONE);
    }

    /**
     * Begins to edit a page.
     *
     * @param page the page as it is
     * @return an editor; what it is not told to change stays
     */
    public static Editor edit(SourceText page) {
        return unchanged(page).edit();
    }

    /**
     * Begins to edit the restored text once more.
     *
     * @return an editor of {@link #text()}, whose result tells places in the original of this text
     */
    public Editor edit() {
        return new Editor(this);
    }

    /** {@return the page as it is} */
    public SourceText original() {
        return original;
    }

    /** {@return the page as it should be, with the path of the original; its own spans are of no use to anyone else} */
    public SourceText text() {
        return text;
    }

    /** {@return whether the text is the original itself} */
    public boolean isUnchanged() {
        return text == original;
    }

    /**
     * The place of a part of the restored text.
     *
     * @param offset where it begins in the restored text
     * @param length how many UTF-16 units of the restored text it spans
     * @return the place in the original; where text was replaced, the whole of what it replaced; where text was
     *     inserted, the empty place it was inserted at
     * @throws IndexOutOfBoundsException if the part is not within the restored text
     */
    public SourceSpan span(int offset, int length) {
        if (isUnchanged()) {
            return original.span(offset, length);
        }
        Objects.checkFromIndexSize(offset, length, text.content().length());
        int start = edits.start(offset);
        int end = length == 0 ? start : edits.end(offset + length);
        return original.span(start, Math.max(0, end - start));
    }

    /** Makes a restored text of an original, from its beginning to its end. */
    public static final class Editor {
        private final RestoredText base;
        private final StringBuilder content = new StringBuilder();
        private int position;
        /** For each edit: its start and end before it, and its start and end after it. */
        private int[] bounds = new int[64];

        private int count;

        private Editor(RestoredText base) {
            this.base = base;
        }

        /** {@return the offset up to which the text has been settled} */
        public int position() {
            return position;
        }

        /**
         * Replaces a part of the text.
         *
         * @param start where the part begins; not before the end of an earlier edit
         * @param end where it ends
         * @param replacement what should stand there
         * @return this editor
         * @throws IndexOutOfBoundsException if there is no such part behind {@link #position()}
         */
        public Editor replace(int start, int end, String replacement) {
            String before = base.text.content();
            Objects.checkFromToIndex(start, end, before.length());
            Objects.checkFromToIndex(position, start, before.length());
            content.append(before, position, start);
            if (count + 4 > bounds.length) {
                bounds = Arrays.copyOf(bounds, bounds.length * 2);
            }
            bounds[count++] = start;
            bounds[count++] = end;
            bounds[count++] = content.length();
            content.append(replacement);
            bounds[count++] = content.length();
            position = end;
            return this;
        }

        /**
         * Adds text.
         *
         * @param at where; not before the end of an earlier edit
         * @param addition what should stand there
         * @return this editor
         */
        public Editor insert(int at, String addition) {
            return replace(at, at, addition);
        }

        /**
         * Removes a part of the text.
         *
         * @param start where the part begins; not before the end of an earlier edit
         * @param end where it ends
         * @return this editor
         */
        public Editor delete(int start, int end) {
            return replace(start, end, "");
        }

        /** {@return the restored text: everything that was not edited stands in it as it was} */
        public RestoredText finish() {
            if (count == 0) {
                return base;
            }
            String before = base.text.content();
            content.append(before, position, before.length());
            SourceText after =
                    SourceText.of(base.original.path(), content.toString()).withLinkPath(base.original.linkPath());
            return new RestoredText(base.original, after, new Edits(Arrays.copyOf(bounds, count), base.edits));
        }
    }

    /** The edits of one round, and those of the round before. */
    private static final class Edits {
        private static final Edits NONE = new Edits(new int[0], null);

        private final int[] bounds;

        @Nullable
        private final Edits earlier;

        Edits(int[] bounds, @Nullable Edits earlier) {
            this.bounds = bounds;
            this.earlier = earlier;
        }

        /** The offset in the original at which a part begins. */
        int start(int offset) {
            int edit = lastStartingAtOrBefore(offset);
            int before = offset;
            if (edit >= 0) {
                boolean within = offset < bounds[edit + 3];
                before = within ? bounds[edit] : bounds[edit + 1] + offset - bounds[edit + 3];
            }
            return earlier == null ? before : earlier.start(before);
        }

        /** The offset in the original at which a part that is not empty ends. */
        int end(int offset) {
            int edit = lastStartingAtOrBefore(offset - 1);
            int before = offset;
            if (edit >= 0) {
                boolean within = offset <= bounds[edit + 3];
                before = within ? bounds[edit + 1] : bounds[edit + 1] + offset - bounds[edit + 3];
            }
            return earlier == null ? before : earlier.end(before);
        }

        /** The index of the last edit whose text begins at or before an offset; -1 if there is none. */
        private int lastStartingAtOrBefore(int offset) {
            int low = 0;
            int high = bounds.length / 4 - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                if (bounds[4 * middle + 2] <= offset) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return high < 0 ? -1 : 4 * high;
        }
    }
}
