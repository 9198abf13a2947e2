package dev.fieldtable;

import dev.fieldtable.diagnostic.Severities;
import dev.fieldtable.dialect.Dialects;
import dev.fieldtable.dialect.description.DialectDescription;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.model.ModelPass;
import dev.fieldtable.model.Role;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.NamePins;
import dev.fieldtable.option.WireNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the user wants generated. Where the pages come from and where the files go is not said here: that is for whoever
 * calls.
 *
 * <p>Make one with {@link #of(String)} and {@code with} methods; the constructor grows with what can be said.
 *
 * @param emit the decisions about the Java that comes out
 * @param wireNames how documented names become names in JSON
 * @param roles the roles of the types to generate; what these reach is generated too
 * @param dialect the name of the documentation style, or {@code auto}
 * @param description how the pages are written, {@code null} unless somebody has described that; it wins over the dialect
 * @param minUnderstood how many types of a hundred have to be understood
 * @param severities how much each kind of diagnostic matters
 * @param passes what makes the model say more than the docs do, in the order in which it is done; records, since what
 *     they hold is among the inputs of a run
 * @param facts what is known of the API besides its docs
 * @param names which names in Java are settled already, such as those that a lock of names holds
 * @param samples whether samples of the models are wanted, as classes for tests
 */
public record GenerationRequest(
        EmitOptions emit,
        WireNames wireNames,
        Set<Role> roles,
        String dialect,
        @Nullable DialectDescription description,
        int minUnderstood,
        Severities severities,
        List<ModelPass> passes,
        Facts facts,
        NamePins names,
        boolean samples) {
    /** The roles that are generated unless the user says otherwise. */
    public static final Set<Role> DEFAULT_ROLES = Collections.unmodifiableSet(EnumSet.of(Role.BODY, Role.REQUEST));

    /** The dialect option's value that lets each page decide. */
    public static final String AUTO_DIALECT = "auto";

    /** How many types of a hundred have to be understood, unless the user says otherwise. */
    public static final int MIN_UNDERSTOOD = 80;

    /** {@return the values of the dialect option: the names of all dialects, after the one that lets each page decide} */
    public static List<String> dialects() {
        return Stream.concat(Stream.of(AUTO_DIALECT), Dialects.names().stream()).toList();
    }

    /** Copies the collections. */
    public GenerationRequest {
        roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
        passes = List.copyOf(passes);
    }

    /**
     * Sets how documented names become names in JSON.
     *
     * @param wireNames the user's choice
     * @return a copy with that choice
     */
    public GenerationRequest withWireNames(WireNames wireNames) {
        return new GenerationRequest(
                emit, wireNames, roles, dialect, description, minUnderstood, severities, passes, facts, names, samples);
    }

    /**
     * Sets the decisions about the Java that comes out.
     *
     * @param value the decisions
     * @return a copy with these
     */
    public GenerationRequest withEmit(EmitOptions value) {
        return new GenerationRequest(
                value,
                wireNames,
                roles,
                dialect,
                description,
                minUnderstood,
                severities,
                passes,
                facts,
                names,
                samples);
    }

    /**
     * Sets the roles of the types to generate.
     *
     * @param value the roles; what types of these roles reach is generated too
     * @return a copy with these
     */
    public GenerationRequest withRoles(Set<Role> value) {
        return new GenerationRequest(
                emit, wireNames, value, dialect, description, minUnderstood, severities, passes, facts, names, samples);
    }

    /**
     * Sets the documentation style.
     *
     * @param value one of {@link #dialects()}
     * @return a copy with that
     */
    public GenerationRequest withDialect(String value) {
        return new GenerationRequest(
                emit, wireNames, roles, value, description, minUnderstood, severities, passes, facts, names, samples);
    }

    /**
     * Says how the pages are written, where none of the dialects that are built in is theirs.
     *
     * @param value the description
     * @return a copy with that
     */
    public GenerationRequest withDescription(DialectDescription value) {
        return new GenerationRequest(
                emit, wireNames, roles, dialect, value, minUnderstood, severities, passes, facts, names, samples);
    }

    /**
     * Sets how much of the docs has to be understood.
     *
     * @param value how many types of a hundred; where fewer are, and they are too many to tell of each, one error says so
     *     in the place of all else
     * @return a copy with that
     */
    public GenerationRequest withMinUnderstood(int value) {
        return new GenerationRequest(
                emit, wireNames, roles, dialect, description, value, severities, passes, facts, names, samples);
    }

    /**
     * Sets how much each kind of diagnostic matters.
     *
     * @param severities the user's choice
     * @return a copy with that choice
     */
    public GenerationRequest withSeverities(Severities severities) {
        return new GenerationRequest(
                emit, wireNames, roles, dialect, description, minUnderstood, severities, passes, facts, names, samples);
    }

    /**
     * Sets what is known of the API besides its docs.
     *
     * @param value the facts; {@link Facts#parse} reads them
     * @return a copy with these
     */
    public GenerationRequest withFacts(Facts value) {
        return new GenerationRequest(
                emit, wireNames, roles, dialect, description, minUnderstood, severities, passes, value, names, samples);
    }

    /**
     * Adds a step that makes the model say more than the docs do.
     *
     * @param pass the step
     * @return a copy in which it is the last one, and the only one of its name
     */
    public GenerationRequest withPass(ModelPass pass) {
        List<ModelPass> next = new ArrayList<>(passes);
        next.replaceAll(each -> each.name().equals(pass.name()) ? pass : each);
        if (!next.contains(pass)) {
            next.add(pass);
        }
        return new GenerationRequest(
                emit, wireNames, roles, dialect, description, minUnderstood, severities, next, facts, names, samples);
    }

    /**
     * Sets which names in Java are settled already.
     *
     * @param value the names; what the docs do not have is passed over
     * @return a copy with these
     */
    public GenerationRequest withNames(NamePins value) {
        return new GenerationRequest(
                emit, wireNames, roles, dialect, description, minUnderstood, severities, passes, facts, value, samples);
    }

    /**
     * Sets whether samples of the models are wanted.
     *
     * @param value whether there is to be a class of samples for each model
     * @return a copy with that
     */
    public GenerationRequest withSamples(boolean value) {
        return new GenerationRequest(
                emit, wireNames, roles, dialect, description, minUnderstood, severities, passes, facts, names, value);
    }

    /**
     * Leaves out all that makes the model say more than the docs do.
     *
     * @return a copy without such steps
     */
    public GenerationRequest withoutPasses() {
        return new GenerationRequest(
                emit,
                wireNames,
                roles,
                dialect,
                description,
                minUnderstood,
                severities,
                List.of(),
                facts,
                names,
                samples);
    }

    /** Likewise, but for since when it is there. */
    GenerationRequest withHistoryAlone() {
        GenerationRequest without = withoutPasses();
        return pass(History.class).map(without::withPass).orElse(without);
    }

    /**
     * Finds a step among those that make the model say more than the docs do.
     *
     * @param <T> the kind of the step
     * @param kind its class
     * @return the step, if the user wants it
     */
    public <T extends ModelPass> Optional<T> pass(Class<T> kind) {
        return passes.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /**
     * The defaults.
     *
     * @param basePackage the package that all generated ones stand in, such as {@code com.acme.plex}
     * @return the request
     * @throws IllegalArgumentException if Java does not allow that package
     */
    public static GenerationRequest of(String basePackage) {
        return of(EmitOptions.of(basePackage));
    }

    /**
     * The defaults, but for the Java that comes out.
     *
     * @param emit the decisions about that
     * @return the request
     */
    public static GenerationRequest of(EmitOptions emit) {
        return new GenerationRequest(
                emit,
                WireNames.AUTO,
                DEFAULT_ROLES,
                AUTO_DIALECT,
                null,
                MIN_UNDERSTOOD,
                Severities.DEFAULT,
                List.of(),
                Facts.NONE,
                NamePins.none(),
                false);
    }
}
