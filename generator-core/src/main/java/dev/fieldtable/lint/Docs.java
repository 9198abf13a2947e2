package dev.fieldtable.lint;

import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.source.PageEnding;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rules look at: what the pages say, and what it means. */
final class Docs {
    private final List<ParsedDocument> documents;
    private final TypeModel model;
    private final HouseStyle house;
    private final Map<String, ParsedDocument> byLinkPath = new HashMap<>();
    private final Map<String, SourceText> pages = new HashMap<>();
    private final List<Field> fields = new ArrayList<>();

    Docs(List<ParsedDocument> documents, TypeModel model, HouseStyle house) {
        this.documents = documents.stream()
                .sorted(Comparator.comparing(document -> document.source().path()))
                .toList();
        this.model = model;
        this.house = house;
        Map<SourceSpan, FieldRow> rows = new HashMap<>();
        for (ParsedDocument document : this.documents) {
            byLinkPath.putIfAbsent(PageEnding.without(document.source().linkPath()), document);
            pages.putIfAbsent(document.source().path(), document.source());
            for (TypeSection section : document.sections()) {
                if (section instanceof TypeSection.FieldTable table) {
                    table.rows().forEach(row -> rows.putIfAbsent(row.span(), row));
                }
            }
        }
        objects().forEach(owner -> addFields(owner, rows));
    }

    private void addFields(ObjectType owner, Map<SourceSpan, FieldRow> rows) {
        for (Property property : owner.properties()) {
            @Nullable FieldRow row = rows.get(property.span());
            if (row != null) {
                fields.add(new Field(owner, property, row, page(row.span()), house.examples()));
            }
        }
    }

    /** {@return all pages, by path} */
    List<ParsedDocument> documents() {
        return documents;
    }

    TypeModel model() {
        return model;
    }

    /** {@return what the publisher of the pages writes} */
    HouseStyle house() {
        return house;
    }

    /** {@return all fields of all objects, without those for additional properties} */
    List<Field> fields() {
        return fields;
    }

    Stream<ObjectType> objects() {
        return of(ObjectType.class);
    }

    Stream<EnumType> enums() {
        return of(EnumType.class);
    }

    Stream<UnionType> unions() {
        return of(UnionType.class);
    }

    private <T extends TypeDeclaration> Stream<T> of(Class<T> kind) {
        return model.types().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** {@return the page that a link leads to, whatever its ending} */
    Optional<ParsedDocument> document(String linkPath) {
        return Optional.ofNullable(byLinkPath.get(PageEnding.without(linkPath)));
    }

    /** {@return the text that a place is in} */
    SourceText page(SourceSpan span) {
        return pages.getOrDefault(span.path(), SourceText.of(span.path(), ""));
    }

    /** {@return the enum that a type is} */
    Optional<EnumType> enumOf(TypeRef type) {
        return declaration(type).filter(EnumType.class::isInstance).map(EnumType.class::cast);
    }

    /** {@return the object that a type is} */
    Optional<ObjectType> objectOf(TypeRef type) {
        return declaration(type).filter(ObjectType.class::isInstance).map(ObjectType.class::cast);
    }

    private Optional<TypeDeclaration> declaration(TypeRef type) {
        return type instanceof TypeRef.Named named ? Optional.of(model.get(named)) : Optional.empty();
    }

    /** {@return the only value that a type allows: that of a constant, or of an enum that has just one} */
    Optional<String> onlyValue(TypeRef type) {
        if (type instanceof TypeRef.Constant constant) {
            return Optional.of(constant.value().toString());
        }
        return enumOf(type)
                .filter(found -> found.values().size() == 1 && !found.open())
                .map(found -> found.values().get(0).value());
    }

    /** {@return the place of a part of the text within a place; that place itself if the part is not there as it is} */
    static SourceSpan locate(SourceText page, SourceSpan within, String part) {
        int at = part.isEmpty() ? -1 : page.content().indexOf(part, within.offset());
        boolean inside = at >= 0 && at + part.length() <= within.offset() + within.length();
        return inside ? page.span(at, part.length()) : within;
    }
}
