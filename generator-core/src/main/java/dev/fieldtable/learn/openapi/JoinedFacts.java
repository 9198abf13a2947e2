package dev.fieldtable.learn.openapi;

import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.Origin;
import dev.fieldtable.facts.Statement;
import dev.fieldtable.facts.Subject;
import dev.fieldtable.learn.json.Json;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.Encoding;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes facts of what was joined. Where a documented type has several schemas, as those of a union of operations have, only
 * what all of them say is one.
 */
final class JoinedFacts {
    private static final Comparator<Subject> ORDER = Comparator.comparing((Subject each) -> each.model())
            .thenComparing(each -> each.property())
            .thenComparing(each -> each.value());

    private final Schemas schemas;
    private final Formats formats;
    private final String file;
    private final Map<Subject, Map<Class<?>, Votes>> said = new TreeMap<>(ORDER);

    /** What was said of one matter: how often each, where first, and by how many schemas in all. */
    private static final class Votes {
        private final Map<Statement, Integer> statements = new LinkedHashMap<>();
        private final Map<Statement, String> places = new LinkedHashMap<>();
        private int all;

        void add(Statement statement, String place) {
            statements.merge(statement, 1, Integer::sum);
            places.putIfAbsent(statement, place);
            all++;
        }
    }

    JoinedFacts(Schemas schemas, String file) {
        this.schemas = schemas;
        this.formats = new Formats(schemas);
        this.file = file;
    }

    List<Fact> of(List<Joined> joined) {
        for (Joined each : joined) {
            if (each instanceof Joined.Objects objects) {
                add(objects);
            } else if (each instanceof Joined.Parameters parameters) {
                add(parameters);
            } else if (each instanceof Joined.Enums enums) {
                add(enums);
            } else if (each instanceof Joined.Unions unions) {
                add(unions);
            }
        }
        List<Fact> facts = new ArrayList<>();
        said.forEach((subject, matters) -> matters.values()
                .forEach(votes -> votes.statements.forEach((statement, times) -> {
                    if (times == votes.all) {
                        facts.add(new Fact(
                                subject,
                                statement,
                                new Origin(Origin.Source.OPENAPI, file + votes.places.get(statement)),
                                "",
                                SourceSpan.startOf(file)));
                    }
                })));
        return facts;
    }

    private void add(Joined.Objects joined) {
        Schema schema = joined.schema();
        joined.properties().forEach((key, property) -> {
            Node node = schema.properties().get(key);
            if (node != null) {
                Subject subject = Subject.property(joined.type().id(), property.name());
                say(subject, new Statement.WireName(key), node.pointer());
                presence(subject, property, schema.required().contains(key), schemas.of(node), node.pointer());
                value(subject, property, node);
            }
        });
        if (schema.deprecated() && joined.type().deprecation() == null) {
            say(Subject.type(joined.type().id()), new Statement.DeprecatedFor(""), schema.pointer());
        }
    }

    private void add(Joined.Parameters joined) {
        joined.parameters().forEach((parameter, property) -> {
            Subject subject = Subject.property(joined.type().id(), property.name());
            String name = parameter.value().textOf("name");
            say(subject, new Statement.WireName(name), parameter.pointer());
            placeOf(parameter).ifPresent(place -> say(subject, new Statement.In(place), parameter.pointer()));
            encoding(subject, parameterEncoding(parameter), parameter.pointer());
            Node schema = Join.schemaOf(parameter);
            presence(subject, property, parameter.value().isTrue("required"), schemas.of(schema), parameter.pointer());
            value(subject, property, schema);
        });
        joined.bodies().forEach((media, property) -> {
            Subject subject = Subject.property(joined.type().id(), property.name());
            say(subject, new Statement.In(Place.BODY), media.pointer());
            encoding(subject, new Encoding("", null, contentType(media)), media.pointer());
        });
    }

    private void encoding(Subject subject, Encoding encoding, String place) {
        if (encoding.isUsual()) {
            silence(subject, Statement.Encoded.class);
        } else {
            say(subject, new Statement.Encoded(encoding), place);
        }
    }

    /** Older documents say it in words of their own. */
    private static Encoding parameterEncoding(Node parameter) {
        Json explode = parameter.below("explode").value();
        Encoding said = new Encoding(
                parameter.value().textOf("style"), explode instanceof Json.Flag flag ? flag.value() : null, "");
        return placeOf(parameter).filter(said::fits).map(said::at).orElse(Encoding.USUAL);
    }

    /** {@return what a body is, unless it is JSON, which bodies are where nothing is said; empty of a document without media types} */
    private static String contentType(Node media) {
        String type = media.name();
        boolean said = media.pointer().contains("/content/")
                && Encoding.CONTENT_TYPE.matcher(type).matches()
                && !type.contains("*");
        return said && !type.equalsIgnoreCase("application/json") ? type : "";
    }

    /** {@return where a parameter goes; nothing if it goes where no property does, or nowhere} */
    static Optional<Place> placeOf(Node parameter) {
        return switch (parameter.value().textOf("in").toLowerCase(Locale.ROOT)) {
            case "path" -> Optional.of(Place.PATH);
            case "query" -> Optional.of(Place.QUERY);
            case "header" -> Optional.of(Place.HEADER);
            case "formdata" -> Optional.of(Place.BODY);
            default -> Optional.empty();
        };
    }

    /** A schema that does not speak of null has often just forgotten it. What docs say of a property's being there stays. */
    private void presence(Subject subject, Property property, boolean required, Schema schema, String place) {
        if (schema.nullable() && !property.presence().nullable()) {
            say(subject, new Statement.Nullable(true), place);
        } else {
            silence(subject, Statement.Nullable.class);
        }
        if (property.presence().occurrence() == Presence.Occurrence.UNSAID) {
            say(subject, new Statement.Required(required), place);
        }
    }

    private void value(Subject subject, Property property, Node node) {
        Schema schema = schemas.of(node);
        formats.kind(property.type(), node)
                .ifPresentOrElse(
                        kind -> say(subject, new Statement.Kind(kind), node.pointer()),
                        () -> silence(subject, Statement.Kind.class));
        schema.defaultValue().stream()
                .findFirst()
                .flatMap(Defaults::of)
                .filter(value -> !value.equals(property.defaultValue()))
                .ifPresentOrElse(
                        value -> say(subject, new Statement.Default(value), node.pointer()),
                        () -> silence(subject, Statement.Default.class));
        Constraints constraints =
                SchemaConstraints.more(property.type(), property.constraints(), schema, schemas.innermost(node));
        if (constraints.equals(Constraints.NONE)) {
            silence(subject, Statement.Constrained.class);
        } else {
            say(subject, new Statement.Constrained(constraints), node.pointer());
        }
        if (node.value().isTrue("deprecated") && property.deprecation() == null) {
            say(
                    subject,
                    new Statement.DeprecatedFor(node.value().textOf("x-speakeasy-deprecation-message")),
                    node.pointer());
        } else {
            silence(subject, Statement.DeprecatedFor.class);
        }
    }

    private void add(Joined.Enums joined) {
        Subject subject = Subject.type(joined.type().id());
        Schema schema = joined.schema();
        if (schema.open() && !joined.type().open()) {
            say(subject, new Statement.Open(true), schema.pointer());
        }
        List<String> documented = joined.type().values().stream()
                .map(TypeDeclaration.EnumType.Value::value)
                .toList();
        List<String> more = schema.values().stream()
                .filter(value -> !documented.contains(value))
                .toList();
        if (!more.isEmpty()) {
            say(subject, new Statement.Values(more), schema.pointer());
        }
    }

    private void add(Joined.Unions joined) {
        if (!joined.schema().discriminator().isEmpty() && joined.type().discriminator() == null) {
            say(
                    Subject.type(joined.type().id()),
                    new Statement.DiscriminatedBy(joined.schema().discriminator()),
                    joined.schema().pointer());
        }
    }

    private void say(Subject subject, Statement statement, String place) {
        votes(subject, statement.getClass()).add(statement, place);
    }

    private void silence(Subject subject, Class<? extends Statement> matter) {
        votes(subject, matter).all++;
    }

    private Votes votes(Subject subject, Class<?> matter) {
        return said.computeIfAbsent(subject, each -> new TreeMap<>(Comparator.comparing(Class::getName)))
                .computeIfAbsent(matter, each -> new Votes());
    }
}
