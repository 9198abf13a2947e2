package dev.fieldtable.link;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.document.LinkTarget;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns types as spelled into types as meant. What cannot be found or held becomes any, and a diagnostic says so. */
final class TypeUses {
    private static final TypeRef NULL = new TypeRef.Scalar(ScalarKind.NULL);
    private static final TypeExpression NONE = new TypeExpression.Scalar(ScalarKind.NULL);

    private final References references;
    private final PackageNames packages;
    private final Collection<Diagnostic> problems;

    TypeUses(References references, PackageNames packages, Collection<Diagnostic> problems) {
        this.references = references;
        this.packages = packages;
        this.problems = problems;
    }

    /**
     * Where a type stands, for looking up its links and for telling of it.
     *
     * @param linkPath the link path of the page
     * @param subject what is of that type, as the beginning of a sentence, such as {@code `ads_consent`}
     * @param span the type's own place
     */
    record Place(String linkPath, String subject, SourceSpan span) {}

    /**
     * A type as it is used.
     *
     * @param type the type when it is there and not {@code null}
     * @param optional whether its spelling says that it may be absent
     * @param nullable whether its spelling says that it may be {@code null}
     * @param either whether its spelling says one of the two, and not which
     */
    record Use(TypeRef type, boolean optional, boolean nullable, boolean either) {
        Use(TypeRef type, boolean optional, boolean nullable) {
            this(type, optional, nullable, false);
        }

        /** {@return whether its spelling says in any way that it may be missing} */
        boolean mayBeMissing() {
            return optional || nullable || either;
        }
    }

    /**
     * Resolves a type.
     *
     * @param type the type as spelled
     * @param place where it stands
     * @return the type as meant, its outermost wrappers told apart from it
     */
    Use use(TypeExpression type, Place place) {
        return type.accept(new Resolver(place));
    }

    private final class Resolver implements TypeExpression.Visitor<Use> {
        private final Place place;

        Resolver(Place place) {
            this.place = place;
        }

        private static Use plain(TypeRef type) {
            return new Use(type, false, type.equals(NULL));
        }

        @Override
        public Use scalar(TypeExpression.Scalar type) {
            return plain(new TypeRef.Scalar(type.kind()));
        }

        @Override
        public Use reference(TypeExpression.Reference type) {
            return plain(named(type, place));
        }

        @Override
        public Use list(TypeExpression.ListOf type) {
            return plain(new TypeRef.ListOf(element(type.element(), place)));
        }

        @Override
        public Use map(TypeExpression.MapOf type) {
            return plain(new TypeRef.MapOf(element(type.value(), place)));
        }

        @Override
        public Use wrapped(TypeExpression.Wrapped type) {
            Use inner = type.type().accept(this);
            return switch (type.wrapper()) {
                case OPTIONAL -> new Use(inner.type(), true, inner.nullable(), inner.either());
                case NULLABLE -> new Use(inner.type(), inner.optional(), true, inner.either());
                case OPTIONAL_NULLABLE -> new Use(inner.type(), true, true);
                case ABSENT_OR_NULL -> new Use(inner.type(), inner.optional(), inner.nullable(), true);
            };
        }

        @Override
        public Use literal(TypeExpression.Literal type) {
            return plain(new TypeRef.Constant(type.value()));
        }

        @Override
        public Use anyOf(TypeExpression.AnyOf type) {
            return TypeUses.this.anyOf(type, place);
        }

        @Override
        public Use transport(TypeExpression.Transport type) {
            problems.add(TypeUses.transport(type, place));
            return plain(TypeRef.ANY);
        }

        /** The reader has told of it. */
        @Override
        public Use unreadable(TypeExpression.Unreadable type) {
            return plain(TypeRef.ANY);
        }
    }

    /** An element cannot be absent, so whatever wrapper it has says that it may be null. */
    private TypeRef element(TypeExpression type, Place place) {
        Use use = use(type, place);
        boolean holdsNull = use.type().equals(TypeRef.ANY) || use.type().equals(NULL);
        return use.mayBeMissing() && !holdsNull ? new TypeRef.NullableOf(use.type()) : use.type();
    }

    private Use anyOf(TypeExpression.AnyOf union, Place place) {
        Set<TypeExpression> arms = new LinkedHashSet<>();
        boolean nullable = false;
        for (TypeExpression arm : union.types()) {
            TypeExpression bare = arm;
            while (bare instanceof TypeExpression.Wrapped wrapped) {
                nullable = true;
                bare = wrapped.type();
            }
            if (bare.equals(NONE)) {
                nullable = true;
            } else {
                arms.add(bare);
            }
        }
        if (!union.link().isEmpty()) {
            TypeRef page = named(new TypeExpression.Reference("", "", union.link()), place);
            return new Use(page, false, nullable);
        }
        if (arms.isEmpty()) {
            return new Use(NULL, false, true);
        }
        leaveOutTransports(arms, place);
        if (arms.size() == 1) {
            Use only = use(arms.iterator().next(), place);
            return new Use(only.type(), only.optional(), only.nullable() || nullable, only.either());
        }
        String what = place.subject() + " is one of " + arms.size() + " types, and no page describes that union.";
        if (packages.isOwnCode(place.linkPath())) {
            problems.add(
                    new Diagnostic(DiagnosticCode.UNNAMED_UNION, Severity.INFO, what, place.span(), Advice.none()));
            return new Use(TypeRef.ANY, false, nullable);
        }
        problems.add(
                Diagnostic.of(DiagnosticCode.UNNAMED_UNION, place.span(), what, DiagnosticCode.UNNAMED_UNION.nextStep())
                        .losing(Loss.TYPE));
        return new Use(TypeRef.ANY, false, nullable);
    }

    /** A client takes a file of its own language in the place of what is sent; what is sent is the other arm. */
    private void leaveOutTransports(Set<TypeExpression> arms, Place place) {
        List<TypeExpression.Transport> transports = new ArrayList<>();
        for (TypeExpression arm : arms) {
            if (arm instanceof TypeExpression.Transport transport) {
                transports.add(transport);
            }
        }
        if (!transports.isEmpty() && transports.size() < arms.size()) {
            problems.add(transport(transports.get(0), place));
            transports.forEach(arms::remove);
        }
    }

    private static Diagnostic transport(TypeExpression.Transport type, Place place) {
        return Diagnostic.of(
                DiagnosticCode.TRANSPORT_TYPE,
                place.span(),
                place.subject() + " holds " + type.name() + ", an object of an HTTP client and not JSON.",
                "");
    }

    private TypeRef named(TypeExpression.Reference reference, Place place) {
        References.Found found = references.find(place.linkPath(), reference);
        Optional<TypeId> type = found.type();
        if (type.isPresent()) {
            // Of a union of which the docs do not say the types, its page is told of, once.
            return references.isUnsaid(type.get()) ? TypeRef.ANY : new TypeRef.Named(type.get());
        }
        if (found.candidates().isEmpty()) {
            problems.add(dangling(reference, found, place));
        } else {
            problems.add(ambiguous(reference, found, place));
        }
        return TypeRef.ANY;
    }

    private Diagnostic dangling(TypeExpression.Reference reference, References.Found found, Place place) {
        String link = reference.link().isEmpty() ? "" : " (" + reference.link() + ")";
        return Diagnostic.of(
                        DiagnosticCode.DANGLING_REFERENCE,
                        place.span(),
                        place.subject() + " refers to " + spelled(reference) + link
                                + ", which no page of these docs describes.",
                        hint(reference, found, place))
                .about(MissingType.of(place.linkPath(), reference, packages).topic())
                .losing(Loss.TYPE);
    }

    private static Advice hint(TypeExpression.Reference reference, References.Found found, Place place) {
        if (LinkTarget.climbsOut(place.linkPath(), reference.link())) {
            return Advice.literal(
                    "The link leads out of the docs that were given: give the folder above, or add the page to it.");
        }
        if (!reference.near().isEmpty() && found.suggestions().isEmpty()) {
            return Advice.literal("Did you mean " + reference.near() + "?");
        }
        return found.suggestions().isEmpty()
                ? DiagnosticCode.DANGLING_REFERENCE.nextStep()
                : Advice.literal("Link to its page if " + join(found.suggestions(), " or ") + " is meant.");
    }

    private static Diagnostic ambiguous(TypeExpression.Reference reference, References.Found found, Place place) {
        return Diagnostic.of(
                        DiagnosticCode.AMBIGUOUS_REFERENCE,
                        place.span(),
                        place.subject() + " refers to " + spelled(reference) + ", which may be "
                                + join(found.candidates(), " or ") + ".",
                        DiagnosticCode.AMBIGUOUS_REFERENCE.nextStep())
                .about(spelled(reference))
                .losing(Loss.TYPE);
    }

    /** {@return a reference as people write it} */
    static String spelled(TypeExpression.Reference reference) {
        if (reference.name().isEmpty()) {
            return "a page";
        }
        boolean alone =
                reference.qualifier().isEmpty() || reference.qualifier().equals(TypeExpression.Reference.ANY_PACKAGE);
        return alone ? reference.name() : reference.qualifier() + "." + reference.name();
    }

    private static String join(List<TypeId> ids, String separator) {
        return ids.stream().map(TypeId::toString).collect(Collectors.joining(separator));
    }
}
