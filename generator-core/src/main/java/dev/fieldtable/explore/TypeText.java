package dev.fieldtable.explore;

import dev.fieldtable.html.Anchor;
import dev.fieldtable.html.Html;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeRef;
import java.util.Locale;

/** Writes a type as it is used, with the names of declared types as links to them. */
final class TypeText implements TypeRef.Visitor<Html> {
    private final Html html;

    TypeText(Html html) {
        this.html = html;
    }

    /** A declared type by its name. */
    static Html link(Html html, TypeId id) {
        return html.element("a", id.name(), "href", Anchor.href(Anchor.of(id)));
    }

    @Override
    public Html scalar(TypeRef.Scalar type) {
        return html.text(type.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public Html list(TypeRef.ListOf type) {
        html.text("list of ");
        return type.element().accept(this);
    }

    @Override
    public Html map(TypeRef.MapOf type) {
        html.text("map of ");
        return type.value().accept(this);
    }

    @Override
    public Html nullable(TypeRef.NullableOf type) {
        type.type().accept(this);
        return html.text(" or null");
    }

    @Override
    public Html constant(TypeRef.Constant type) {
        Object value = type.value();
        return html.text(value instanceof String ? new DefaultValue(value).label() : value.toString());
    }

    @Override
    public Html named(TypeRef.Named type) {
        return link(html, type.id());
    }

    @Override
    public Html own(TypeRef.Own type) {
        type.documented().accept(this);
        return html.text(" as ").element("code", type.javaClass());
    }
}
