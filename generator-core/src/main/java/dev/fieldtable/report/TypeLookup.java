package dev.fieldtable.report;

import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.Suggestions;
import dev.fieldtable.text.Letters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the types that a person means by a name in the docs or in Java, or by the path of a page. */
public final class TypeLookup {
    private static final int MOST_NEAR = 5;

    private final List<TypeDeclaration> types;
    private final JavaTerms terms;

    /** What a word may be of a type: the first of these that any type has is what was meant. */
    private final List<BiPredicate<TypeDeclaration, String>> ways =
            List.of(this::isWhole, this::isSimple, TypeLookup::isPage, TypeLookup::isAlike);

    /**
     * A lookup.
     *
     * @param model the types
     * @param terms what their classes are called
     */
    public TypeLookup(TypeModel model, JavaTerms terms) {
        this.types = model.types();
        this.terms = terms;
    }

    /**
     * Finds the types that a word names.
     *
     * @param word the name of a type in the docs, with its package or without, the name of its class, or the path of its page
     * @return the types, in the order of the model; none if it names none
     */
    public List<TypeDeclaration> find(String word) {
        return ways.stream()
                .map(way -> types.stream().filter(type -> way.test(type, word)).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean isWhole(TypeDeclaration type, String word) {
        return type.id().toString().equals(word) || terms.className(type).equals(word);
    }

    private boolean isSimple(TypeDeclaration type, String word) {
        return type.id().name().equals(word) || simple(terms.className(type)).equals(word);
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    /** As the run calls it, as the shell does from where it stands, or by its end. */
    private static boolean isPage(TypeDeclaration type, String word) {
        String path = type.span().path();
        String asked = word.replace('\\', '/');
        return asked.equals(path) || asked.endsWith("/" + path) || path.endsWith("/" + asked);
    }

    private static boolean isAlike(TypeDeclaration type, String word) {
        String folded = Letters.of(word);
        return !folded.isEmpty()
                && (Letters.of(type.id().name()).equals(folded)
                        || Letters.of(type.id().toString()).equals(folded));
    }

    /**
     * Finds what may have been meant by a word that names no type.
     *
     * @param word the word
     * @return the ids of a few types: the nearest names, then what holds it; none if none is like it
     */
    public List<String> near(String word) {
        String asked = nameIn(word);
        Set<String> names = new LinkedHashSet<>(Suggestions.near(
                asked, types.stream().map(type -> type.id().name()).toList()));
        String part = asked.toLowerCase(Locale.ROOT);
        Predicate<String> holds = name -> name.toLowerCase(Locale.ROOT).contains(part);
        return Stream.concat(
                        names.stream()
                                .flatMap(name -> types.stream()
                                        .filter(type -> type.id().name().equals(name))),
                        types.stream()
                                .filter(type ->
                                        !part.isEmpty() && holds.test(type.id().name())))
                .map(type -> type.id().toString())
                .distinct()
                .limit(MOST_NEAR)
                .toList();
    }

    /** What of a word may be a name: without the folders and the ending of a path, without a package. */
    private static String nameIn(String word) {
        String path = word.replace('\\', '/');
        String last = path.substring(path.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        boolean file =
                last.length() < path.length() || last.toLowerCase(Locale.ROOT).endsWith(".md");
        return file && dot > 0 ? last.substring(0, dot) : last.substring(dot + 1);
    }
}
