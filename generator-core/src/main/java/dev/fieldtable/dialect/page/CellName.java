package dev.fieldtable.dialect.page;

/**
 * What a cell or a title says that is to hold one name.
 *
 * @param text the name, without markup; empty if there is none
 * @param before what is seen before it, such as {@code ↳}, with the blanks that stand there
 * @param after what is seen behind it, such as {@code *} or {@code (deprecated)}
 * @param isStruck whether the name is struck through, which says that what it names is deprecated
 * @param hasImage whether an image stands beside it
 * @param isWord whether it is code, or one word; else it is several that go on as if they were one name
 */
public record CellName(String text, String before, String after, boolean isStruck, boolean hasImage, boolean isWord) {
    /** {@return whether nothing stands beside the name, neither seen as text nor as an image} */
    public boolean isAlone() {
        return before.isBlank() && after.isEmpty() && !hasImage;
    }

    /** {@return whether the text is plainly one name} */
    public boolean isClear() {
        return isWord && isAlone();
    }
}
