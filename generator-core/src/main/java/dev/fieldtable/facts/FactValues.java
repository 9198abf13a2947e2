package dev.fieldtable.facts;

import dev.fieldtable.model.Encoding;
import dev.fieldtable.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what a fact says as the member that {@link StatementKind} reads. */
final class FactValues implements Statement.Visitor<String> {
    private FactValues() {}

    /** {@return the member, such as {@code wireName: authToken}} */
    static String write(Statement statement) {
        return statement.accept(new FactValues());
    }

    @Override
    public String wireName(Statement.WireName statement) {
        return member(StatementKind.WIRE_NAME, YamlText.quoted(statement.name()));
    }

    @Override
    public String required(Statement.Required statement) {
        return member(StatementKind.REQUIRED, Boolean.toString(statement.required()));
    }

    @Override
    public String nullable(Statement.Nullable statement) {
        return member(StatementKind.NULLABLE, Boolean.toString(statement.allowed()));
    }

    @Override
    public String kind(Statement.Kind statement) {
        return member(StatementKind.TYPE, statement.kind().label());
    }

    @Override
    public String javaType(Statement.JavaType statement) {
        if (statement.read().isEmpty() && statement.write().isEmpty()) {
            return member(StatementKind.JAVA_TYPE, statement.name());
        }
        String read = statement.read().isEmpty() ? "" : ", read: " + statement.read();
        String write = statement.write().isEmpty() ? "" : ", write: " + statement.write();
        return member(StatementKind.JAVA_TYPE, "{class: " + statement.name() + read + write + "}");
    }

    @Override
    public String defaultValue(Statement.Default statement) {
        return member(StatementKind.DEFAULT, value(statement.value().value()));
    }

    @Override
    public String constraints(Statement.Constrained statement) {
        return member(
                StatementKind.CONSTRAINTS,
                statement.constraints().said().entrySet().stream()
                        .map(each -> each.getKey().label() + ": " + value(each.getValue()))
                        .collect(Collectors.joining(", ", "{", "}")));
    }

    @Override
    public String place(Statement.In statement) {
        return member(StatementKind.PLACE, statement.place().label());
    }

    @Override
    public String encoding(Statement.Encoded statement) {
        Encoding encoding = statement.encoding();
        Map<String, Object> said = new LinkedHashMap<>();
        if (!encoding.style().isEmpty()) {
            said.put(FactNodes.STYLE, encoding.style());
        }
        if (encoding.explode() != null) {
            said.put(FactNodes.EXPLODE, encoding.explode());
        }
        if (!encoding.contentType().isEmpty()) {
            said.put(FactNodes.CONTENT_TYPE, encoding.contentType());
        }
        return member(StatementKind.ENCODING, value(said));
    }

    @Override
    public String discriminator(Statement.DiscriminatedBy statement) {
        return member(StatementKind.DISCRIMINATOR, YamlText.quoted(statement.name()));
    }

    @Override
    public String open(Statement.Open statement) {
        return member(StatementKind.OPEN, Boolean.toString(statement.open()));
    }

    @Override
    public String values(Statement.Values statement) {
        return member(StatementKind.VALUES, value(statement.values()));
    }

    @Override
    public String javaName(Statement.JavaName statement) {
        return member(StatementKind.JAVA_NAME, YamlText.quoted(statement.name()));
    }

    @Override
    public String deprecated(Statement.DeprecatedFor statement) {
        String reason = statement.reason();
        return member(StatementKind.DEPRECATED, reason.isEmpty() ? "true" : YamlText.quoted(reason));
    }

    @Override
    public String skip(Statement.Skip statement) {
        return member(StatementKind.SKIP, "true");
    }

    @Override
    public String description(Statement.Description statement) {
        return member(StatementKind.DESCRIPTION, YamlText.quoted(statement.text()));
    }

    private static String member(StatementKind member, String value) {
        return member.label() + ": " + value;
    }

    private static String value(@Nullable Object value) {
        if (value instanceof String text) {
            return YamlText.quoted(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(FactValues::value).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> value(entry.getKey()) + ": " + value(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return String.valueOf(value);
    }
}
