package dev.fieldtable.dialect.description;

import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A description of the docs that some tool writes, which comes with the library.
 *
 * @param name the name that options use, and the file's
 * @param signs how lines begin that only such docs have, without blanks and outer pipes, in lower case
 */
public record ShippedDescription(String name, List<String> signs) {
    private static final List<ShippedDescription> ALL = List.of(
            new ShippedDescription("apimatic", List.of("name|type|tags|description", "##enumeration")),
            new ShippedDescription("argo-fields", List.of("fieldname|fieldtype|description")),
            new ShippedDescription(
                    "protoc-gen-doc", List.of("field|type|label|description", "name|number|description")),
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
     * @return the first description whose signs most of these bear; nothing if there is none
     */
    public static Optional<ShippedDescription> of(List<SourceText> pages) {
        return ALL.stream()
                .filter(each -> 2 * pages.stream().filter(each::isOn).count() > pages.size())
                .findFirst();
    }

    private boolean isOn(SourceText page) {
        return page.content()
                .lines()
                .filter(line -> line.startsWith("|") || line.startsWith("#") || line.contains(" | "))
                .map(ShippedDescription::bare)
                .anyMatch(line -> signs.stream().anyMatch(line::startsWith));
    }

    private static String bare(String line) {
        StringBuilder bare = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != ' ' && c != '\t' && !(c == '|' && bare.isEmpty())) {
                bare.append(c);
            }
        }
        return bare.toString().toLowerCase(Locale.ROOT);
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
