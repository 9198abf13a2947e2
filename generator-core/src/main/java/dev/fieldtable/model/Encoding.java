package dev.fieldtable.model;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the value of a property of a request is written where it goes, in the words of OpenAPI.
 *
 * @param style how a parameter is written, such as {@code deepObject}; empty for what is usual at its place
 * @param explode whether what a list or an object holds is written as a parameter each; {@code null} for what is usual of the
 *     style
 * @param contentType what the body is, such as {@code text/plain}; empty if nobody says
 */
public record Encoding(String style, @Nullable Boolean explode, String contentType) {
    /** As it is usual. */
    public static final Encoding USUAL = new Encoding("", null, "");

    /** What a content type is: a type and a subtype, perhaps with parameters. */
    public static final Pattern CONTENT_TYPE =
            Pattern.compile("[A-Za-z0-9!#$&^_.+*-]+/[A-Za-z0-9!#$&^_.+*-]+(?: ?; ?[A-Za-z0-9=._-]+)*");

    private static final Set<String> FORMS = Set.of("application/x-www-form-urlencoded", "multipart/form-data");

    private static final String FORM = "form";
    private static final String SIMPLE = "simple";

    private static final Map<Place, Set<String>> STYLES = Map.of(
            Place.PATH, Set.of(SIMPLE, "label", "matrix"),
            Place.QUERY, Set.of(FORM, "spaceDelimited", "pipeDelimited", "deepObject"),
            Place.HEADER, Set.of(SIMPLE));

    /**
     * Tells whether content is a form, which has fields of its own.
     *
     * @param contentType a content type, perhaps with parameters; empty for none
     * @return whether it is one
     */
    public static boolean isForm(String contentType) {
        int end = contentType.indexOf(';');
        String type = end < 0 ? contentType : contentType.substring(0, end);
        return FORMS.contains(type.strip().toLowerCase(Locale.ROOT));
    }

    /** {@return all styles that there are, sorted} */
    public static String[] styles() {
        return STYLES.values().stream().flatMap(Set::stream).distinct().sorted().toArray(String[]::new);
    }

    /**
     * Tells whether a value can be written so.
     *
     * @param place where it goes; of {@link Place#UNSAID} nobody knows, and it can
     * @return whether all that is said can be so there
     */
    public boolean fits(Place place) {
        return switch (place) {
            case PATH, QUERY, HEADER ->
                contentType.isEmpty()
                        && (style.isEmpty()
                                || STYLES.getOrDefault(place, Set.of()).contains(style));
            case BODY -> style.isEmpty() && explode == null;
            case UNSAID -> true;
        };
    }

    /**
     * Leaves out what need not be said.
     *
     * @param place where the value goes
     * @return what is not usual there
     */
    public Encoding at(Place place) {
        if (!place.isParameter()) {
            return this;
        }
        String usual = place == Place.QUERY ? FORM : SIMPLE;
        String said = style.isEmpty() ? usual : style;
        boolean exploded = said.equals(FORM);
        boolean same = explode == null || explode == exploded;
        return new Encoding(said.equals(usual) ? "" : said, same ? null : explode, contentType);
    }

    /** {@return whether nothing is said} */
    public boolean isUsual() {
        return equals(USUAL);
    }
}
