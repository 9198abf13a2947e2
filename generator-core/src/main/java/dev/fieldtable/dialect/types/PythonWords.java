package dev.fieldtable.dialect.types;

import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.AnyOf;
import dev.fieldtable.document.TypeExpression.ListOf;
import dev.fieldtable.document.TypeExpression.Literal;
import dev.fieldtable.document.TypeExpression.MapOf;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.document.TypeExpression.Scalar;
import dev.fieldtable.document.TypeExpression.Transport;
import dev.fieldtable.document.TypeExpression.Unreadable;
import dev.fieldtable.document.TypeExpression.Wrapped;
import dev.fieldtable.model.ScalarKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Settles what the words of a type mean, once it is known which link they stand in. */
final class PythonWords implements TypeExpression.Visitor<Optional<TypeExpression>> {
    private final String destination;
    private final PythonDates dates;

    private PythonWords(String destination, PythonDates dates) {
        this.destination = destination;
        this.dates = dates;
    }

    /**
     * Settles a type.
     *
     * @param type the type, its words as references without a destination
     * @param destination where its link leads; empty if it stands in none
     * @param dates what the words for dates mean here
     * @return the type as meant; nothing if a word contradicts its link
     */
    static Optional<TypeExpression> settle(TypeExpression type, String destination, PythonDates dates) {
        return type.accept(new PythonWords(destination, dates));
    }

    @Override
    public Optional<TypeExpression> reference(Reference type) {
        if (isTransport(type) && !TypeLinks.toPage(destination)) {
            return Optional.of(new Transport(type.qualifier() + "." + type.name()));
        }
        @Nullable ScalarKind kind = type.qualifier().isEmpty() ? scalar(type.name()) : null;
        if (kind != null && !TypeLinks.toPage(destination)) {
            return Optional.ofNullable(dates.meant(kind, destination)).map(Scalar::new);
        }
        return Optional.of(
                destination.isEmpty() || TypeLinks.withoutPage(destination)
                        ? PythonMisspellings.doubted(type)
                        : new Reference(type.qualifier(), type.name(), destination));
    }

    @Override
    public Optional<TypeExpression> wrapped(Wrapped type) {
        return type.type().accept(this).map(settled -> new Wrapped(type.wrapper(), settled));
    }

    @Override
    public Optional<TypeExpression> list(ListOf type) {
        return type.element().accept(this).map(ListOf::new);
    }

    @Override
    public Optional<TypeExpression> map(MapOf type) {
        return type.value().accept(this).map(MapOf::new);
    }

    /** The link of a union is that of its page, and not that of its arms. */
    @Override
    public Optional<TypeExpression> anyOf(AnyOf type) {
        List<TypeExpression> arms = new ArrayList<>(type.types().size());
        for (TypeExpression arm : type.types()) {
            settle(arm, "", dates).ifPresent(arms::add);
        }
        return arms.size() < type.types().size()
                ? Optional.empty()
                : Optional.of(union(arms, TypeLinks.withoutPage(destination) ? "" : destination));
    }

    @Override
    public Optional<TypeExpression> scalar(Scalar type) {
        return Optional.of(type);
    }

    @Override
    public Optional<TypeExpression> literal(Literal type) {
        return Optional.of(type);
    }

    @Override
    public Optional<TypeExpression> transport(Transport type) {
        return Optional.of(type);
    }

    @Override
    public Optional<TypeExpression> unreadable(Unreadable type) {
        return Optional.of(type);
    }

    private static boolean isTransport(Reference reference) {
        return switch (reference.qualifier()) {
            case "httpx", "requests" -> reference.name().equals("Response");
            case "io" -> true;
            default -> false;
        };
    }

    private static @Nullable ScalarKind scalar(String name) {
        return switch (name) {
            case "str" -> ScalarKind.STRING;
            case "int" -> ScalarKind.INTEGER;
            case "float" -> ScalarKind.NUMBER;
            case "bool" -> ScalarKind.BOOLEAN;
            case "bytes" -> ScalarKind.BYTES;
            case "Decimal" -> ScalarKind.DECIMAL;
            case "Any" -> ScalarKind.ANY;
            case "None" -> ScalarKind.NULL;
            case "date" -> ScalarKind.DATE;
            case "datetime" -> ScalarKind.DATETIME;
            default -> null;
        };
    }

    /**
     * Builds a union, unless its arms are one thing in JSON: {@code Union[bytes, IO[bytes], io.IOBase]} is how an SDK
     * takes a file, and several streams are one that is read in several ways.
     *
     * @param arms the arms, at least one
     * @param link the page that describes the union; empty if there is none
     * @return the union, or what it comes to
     */
    static TypeExpression union(List<TypeExpression> arms, String link) {
        boolean transport = true;
        for (TypeExpression arm : arms) {
            transport &= arm instanceof Transport || isBytes(arm);
        }
        if (transport && arms.stream().anyMatch(PythonWords::isBytes)) {
            return new Scalar(ScalarKind.BYTES);
        }
        return transport || arms.size() == 1 ? arms.get(0) : new AnyOf(arms, link);
    }

    /** {@return whether a type is binary content, as a word that is not settled yet or as what it means} */
    static boolean isBytes(TypeExpression type) {
        return type.equals(new Scalar(ScalarKind.BYTES))
                || (type instanceof Reference reference
                        && reference.qualifier().isEmpty()
                        && reference.name().equals("bytes"));
    }
}
