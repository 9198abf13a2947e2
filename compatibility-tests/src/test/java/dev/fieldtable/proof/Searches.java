package dev.fieldtable.proof;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.EmitOptions.Reading;
import dev.fieldtable.option.EmitOptions.Style;
import dev.fieldtable.source.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A request of which it is known where its properties go, and what it reaches. */
final class Searches {
    // The docs confuse the two.
    private static final String TIME = "[date](https://docs.python.org/3/library/datetime.html#date-objects)";
    private static final String DATE = "[datetime](https://docs.python.org/3/library/datetime.html#datetime-objects)";

    private static final List<SourceText> PAGES = List.of(
            Pages.values("Kind", List.of("film", "series")),
            Pages.fields("Span", List.of("from: *int*", "to?: *Optional[int]*")),
            Pages.fields("Filter", List.of("genre?: List[*str*]", "year?: [Optional[models.Span]](../models/span.md)")),
            Pages.fields("Payload", List.of("note: *str*", "at?: " + TIME)),
            Pages.union("Term", List.of("str", "models.Span")),
            Pages.fields(
                    "Search",
                    List.of(
                            "ids: List[*int*]",
                            "section: *str*",
                            "X-Token: *str*",
                            "X-Langs?: List[*str*]",
                            "limit?: *Optional[int]*",
                            "ratio?: *Optional[float]*",
                            "hidden?: *OptionalNullable[bool]*",
                            "tag: *Nullable[str]*",
                            "since?: " + TIME,
                            "until: " + DATE,
                            "kinds?: List[[models.Kind](../models/kind.md)]",
                            "where?: [Optional[models.Filter]](../models/filter.md)",
                            "term?: [Optional[models.Term]](../models/term.md)",
                            "named?: Dict[str, *int*]",
                            "any?: *Optional[Any]*",
                            "price?: [Optional[Decimal]](https://docs.python.org/3/library/decimal.html)",
                            "payload: [models.Payload](../models/payload.md)",
                            "mood?: *Optional[str]*")));

    private static final Map<String, Place> PLACES = Map.ofEntries(
            Map.entry("ids", Place.PATH),
            Map.entry("section", Place.PATH),
            Map.entry("X-Token", Place.HEADER),
            Map.entry("X-Langs", Place.HEADER),
            Map.entry("limit", Place.QUERY),
            Map.entry("ratio", Place.QUERY),
            Map.entry("hidden", Place.QUERY),
            Map.entry("tag", Place.QUERY),
            Map.entry("since", Place.QUERY),
            Map.entry("until", Place.QUERY),
            Map.entry("kinds", Place.QUERY),
            Map.entry("where", Place.QUERY),
            Map.entry("term", Place.QUERY),
            Map.entry("named", Place.QUERY),
            Map.entry("any", Place.QUERY),
            Map.entry("price", Place.QUERY),
            Map.entry("payload", Place.BODY));

    private static final Map<GenerationRequest, Searches> MADE = new LinkedHashMap<>();

    private final Generated generated;

    private Searches(Generated generated) {
        this.generated = generated;
    }

    static Searches of(Style style) {
        return of(style, Reading.TOLERANT);
    }

    static Searches of(Style style, Reading reading) {
        GenerationRequest defaults = GenerationRequest.of("com.example.made").withPass(new Placed("Search", PLACES));
        EmitOptions emit = defaults.emit().withStyle(style).withReading(reading);
        return MADE.computeIfAbsent(
                defaults.withEmit(emit), request -> new Searches(Generated.compiled(PAGES, request)));
    }

    Generated generated() {
        return generated;
    }

    ObjectType type() {
        return (ObjectType)
                generated.model().find(new TypeId("models", "Search")).orElseThrow();
    }

    Class<?> javaType() {
        return generated.classOf(type().id());
    }

    /** A builder with what is required, and without the constants. */
    Object builder() {
        Object builder = generated.newBuilder(type().id());
        set(builder, "ids", List.of(7L, 8L));
        set(builder, "section", "a/b");
        set(builder, "X-Token", "t0k3n");
        set(builder, "until", "2026-01-31");
        set(builder, "payload", of("Payload", Map.of("note", "hello")));
        return builder;
    }

    void set(Object builder, String name, @Nullable Object value) {
        generated.set(builder, type(), Generated.property(type(), name), value);
    }

    Object build(Object builder) {
        return Objects.requireNonNull(generated.call("build", builder));
    }

    /** A model of a document, of another type. */
    Object of(String type, Object document) {
        return Objects.requireNonNull(generated.build(new TypeRef.Named(new TypeId("models", type)), document));
    }

    @Nullable
    Object call(String method, Object target) {
        return generated.call(method, target);
    }

    @Nullable
    Object get(Object search, String name) throws Exception {
        return generated.access(search, type(), Generated.property(type(), name));
    }
}
