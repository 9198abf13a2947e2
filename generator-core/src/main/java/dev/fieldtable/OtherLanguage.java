package dev.fieldtable;

import dev.fieldtable.document.NameStyle;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.learn.twin.OtherDocs;
import dev.fieldtable.learn.twin.OtherDocs.Names;
import dev.fieldtable.link.Linker;
import dev.fieldtable.link.NamesInDocs;
import dev.fieldtable.model.DocsKind;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.source.SourceText;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Pages that may be docs of the same API in another language, read as what they are by themselves. */
final class OtherLanguage {
    /** A language that writes names in its own way may have fewer that are written otherwise. */
    private static final int ENOUGH = 5;

    private final LinkedDocs other;
    private final LinkedDocs docs;

    private OtherLanguage(LinkedDocs other, LinkedDocs docs) {
        this.other = other;
        this.docs = docs;
    }

    /**
     * Reads pages.
     *
     * @param pages the pages, among which may be some of ours
     * @param ours the pages of our docs
     * @param docs our docs
     */
    static OtherLanguage of(List<SourceText> pages, List<SourceText> ours, LinkedDocs docs) {
        Set<String> known = ours.stream().map(SourceText::content).collect(Collectors.toSet());
        List<SourceText> others =
                pages.stream().filter(page -> !known.contains(page.content())).toList();
        GenerationRequest request = GenerationRequest.of("other").withWireNames(WireNames.DOCUMENTED);
        return new OtherLanguage(Generator.link(request, others), docs);
    }

    /** {@return why nothing can be learned from them; nothing if it can} */
    Optional<String> refusal() {
        if (other.model().types().isEmpty()) {
            return Optional.of("Besides pages of the docs themselves there is none here that describes a type.");
        }
        List<DocsKind> kinds = docs.model().coverage().kinds();
        return other.model().coverage().kinds().stream()
                .filter(each -> kinds.stream().anyMatch(kind -> isOneLanguage(kind, each)))
                .findFirst()
                .map(each -> "These docs are in the language of ours, which is " + each.title() + ".");
    }

    /** One description may be of docs in several languages. */
    private static boolean isOneLanguage(DocsKind one, DocsKind other) {
        return !isDescribed(one)
                && one.producer().equals(other.producer())
                && one.language().equals(other.language());
    }

    private static boolean isDescribed(DocsKind kind) {
        return kind.reason() == DocsKind.Reason.DESCRIPTION;
    }

    /** {@return what JSON in them shows of names} */
    NamesInDocs shown() {
        return Linker.with(WireNames.DOCUMENTED, other.house()).shown(other.model(), other.documents());
    }

    /** {@return the docs, for whoever learns from them} */
    OtherDocs docs(NamesInDocs shown) {
        return new OtherDocs(other.model(), names(), shown.facts());
    }

    private Names names() {
        if (other.namesAreJson()) {
            return Names.AS_IN_JSON;
        }
        Set<NameStyle> styles = other.documents().stream()
                .filter(page -> !page.sections().isEmpty())
                .map(ParsedDocument::names)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        boolean described = other.model().coverage().kinds().stream().anyMatch(OtherLanguage::isDescribed);
        if (described || styles.size() != 1) {
            return Names.MADE;
        }
        NameStyle style = styles.iterator().next();
        if (isForeign(style)) {
            return Names.AS_IN_JSON;
        }
        return style.keepsCapitals() ? Names.WITH_ITS_CAPITALS : Names.MADE;
    }

    /** Who has names that the language would not have takes names as they are. */
    private boolean isForeign(NameStyle style) {
        Set<String> foreign = new HashSet<>();
        for (TypeDeclaration type : other.model().types()) {
            if (type instanceof ObjectType object) {
                object.properties().stream()
                        .map(Property::name)
                        .filter(name -> !style.has(name))
                        .forEach(foreign::add);
            }
        }
        return foreign.size() >= ENOUGH;
    }
}
