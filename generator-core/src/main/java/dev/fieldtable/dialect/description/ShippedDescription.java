package dev.fieldtable.dialect.description;

import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A description of the docs that some tool writes, which comes with the library.
 *
 * @param name the name that options use, and the file's
 * @param signs how lines begin that only such docs have, without blanks and outer pipes, in lower case; or several lines one
 *     after the other, of which the first has no outer pipe
 */
public record ShippedDescription(String name, List<String> signs) {
    private static final List<ShippedDescription> ALL = List.of(
            new ShippedDescription(
                    "apimatic", List.of("name|type|tags|description", "##enumeration", "##cases\n\n|type|")),
            new ShippedDescription("argo-fields", List.of("fieldname|fieldtype|description")),
            new ShippedDescription(
                    "protoc-gen-doc", List.of("field|type|label|description", "name|number|description")),
            // A table below a bold line is nobody's own: these two together are, and so is the first sentence about
            // methods.
            new ShippedDescription(
                    "liblab", List.of("**properties**\n\n|name|type|required|description|", "alistofallmethodsinthe`")),
            new ShippedDescription("openapi-typescript-fetch", List.of("importtype{")),
            new ShippedDescription(
                    "swagger2markup",
                    List.of("name|description|schema|", "name|schema|", "type|name|description|schema|")),
            new ShippedDescription("widdershins", List.of("name|type|required|restrictions|description")));

    /** Copies the list. */
    public ShippedDescription {
        signs = List.copyOf(signs);
    }

    /** {@return all of them} */
    public static List<ShippedDescription> all() {
        return ALL;
    }

    /**
     * Looks whether a tree of docs bears the signs of one of them.
     *
     * @param pages pages with tables from all over the tree, in any order
     * @param borne gives what {@link #borneBy} gives for a page
     * @return the first description whose signs most of these bear; nothing if there is none
     */
    public static Optional<ShippedDescription> of(List<SourceText> pages, Function<SourceText, List<String>> borne) {
        return ALL.stream().filter(each -> each.isOnMost(pages, borne)).findFirst();
    }

    /**
     * Looks which of them a page bears signs of.
     *
     * @param page a page
     * @return their names
     */
    public static List<String> borneBy(SourceText page) {
        return ALL.stream()
                .filter(each -> each.isOn(page))
                .map(ShippedDescription::name)
                .toList();
    }

    /** Most trees bear no sign, which is clear when half of the pages are without. */
    private boolean isOnMost(List<SourceText> pages, Function<SourceText, List<String>> borne) {
        int without = 0;
        for (SourceText page : pages) {
            without += borne.apply(page).contains(name) ? 0 : 1;
            if (2 * without >= pages.size()) {
                return false;
            }
        }
        return !pages.isEmpty();
    }

    private boolean isOn(SourceText page) {
        for (int line = 1; line <= page.lineCount(); line++) {
            if (hasSign(page.content(), page.lineStart(line))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSign(String content, int start) {
        for (String sign : signs) {
            if (begins(content, start, sign)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a line begins with a sign, blanks and outer pipes aside} */
    private static boolean begins(String content, int start, String sign) {
        int at = start;
        int matched = 0;
        while (matched < sign.length() && at < content.length()) {
            char c = content.charAt(at++);
            if (c == ' ' || c == '\t' || c == '\r' || (c == '|' && matched == 0)) {
                continue;
            }
            if (Character.toLowerCase(c) != sign.charAt(matched)) {
                return false;
            }
            matched++;
        }
        return matched == sign.length();
    }

    /** {@return the description} */
    public DialectDescription description() {
        String file = name + ".dialect.yaml";
        try (InputStream in = Objects.requireNonNull(ShippedDescription.class.getResourceAsStream(file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return DescriptionFile.read(SourceText.of(file, text)).value().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
