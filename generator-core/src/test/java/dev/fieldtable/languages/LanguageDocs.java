package dev.fieldtable.languages;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.model.DocsKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.text.Letters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Docs of an API in one language, with types that are found by what they are called in any.
 *
 * @param language the language, such as {@code python}
 * @param types the types by their key
 */
record LanguageDocs(String language, Map<String, TypeDeclaration> types) {
    /** What some languages call the package of what others call by the second word. */
    private static final Map<String, String> PACKAGES = Map.of("requests", "operations", "shared", "components");

    /** {@return the docs that pages are} */
    static LanguageDocs of(List<SourceText> pages) {
        TypeModel model = Generator.link(GenerationRequest.of("com.example").withWireNames(WireNames.DOCUMENTED), pages)
                .model();
        Map<String, TypeDeclaration> types = new LinkedHashMap<>();
        model.types().forEach(type -> types.putIfAbsent(key(type.id()), type));
        String language = model.coverage().kinds().stream()
                .map(DocsKind::language)
                .findFirst()
                .orElseThrow();
        return new LanguageDocs(language, types);
    }

    /** {@return what a type is called in any language: its package, and the letters and digits of its name} */
    static String key(TypeId id) {
        String name = id.packageName()
                .substring(id.packageName().lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT);
        return PACKAGES.getOrDefault(name, name) + "." + Letters.of(id.name());
    }

    @Nullable
    TypeDeclaration type(TypeId id) {
        return types.get(key(id));
    }

    boolean is(String name) {
        return language.equals(name);
    }
}
