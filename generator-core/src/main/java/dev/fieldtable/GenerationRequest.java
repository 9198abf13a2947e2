package dev.fieldtable;

import dev.fieldtable.diagnostic.Severities;
import dev.fieldtable.emit.EmitOptions;
import dev.fieldtable.link.WireNames;
import dev.fieldtable.model.Role;
import dev.fieldtable.tombstone.Tombstones;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the user wants generated. Where the pages come from and where the files go is not said here: that is for the
 * adaptors.
 *
 * @param emit the decisions about the Java that comes out
 * @param wireNames how documented names become names in JSON
 * @param roles the roles of the types to generate; what these reach is generated too
 * @param dialect the name of the documentation style, or {@code auto}
 * @param severities how much each kind of diagnostic matters
 * @param tombstones what is gone from the docs and stays in the Java for a while
 */
public record GenerationRequest(
        EmitOptions emit,
        WireNames wireNames,
        Set<Role> roles,
        String dialect,
        Severities severities,
        Tombstones tombstones) {
    /** The roles that are generated unless the user says otherwise. */
    public static final Set<Role> DEFAULT_ROLES = Collections.unmodifiableSet(EnumSet.of(Role.BODY, Role.REQUEST));

    /** The dialect option's value that lets each page decide. */
    public static final String AUTO_DIALECT = "auto";

    /** Copies the set. */
    public GenerationRequest {
        roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    /**
     * A request that leaves the severities as they are, and nothing in the Java that is gone from the docs.
     *
     * @param emit the decisions about the Java that comes out
     * @param wireNames how documented names become names in JSON
     * @param roles the roles of the types to generate; what these reach is generated too
     * @param dialect the name of the documentation style, or {@code auto}
     */
    public GenerationRequest(EmitOptions emit, WireNames wireNames, Set<Role> roles, String dialect) {
        this(emit, wireNames, roles, dialect, Severities.DEFAULT, Tombstones.none());
    }

    /**
     * Sets how much each kind of diagnostic matters.
     *
     * @param severities the user's choice
     * @return a copy with that choice
     */
    public GenerationRequest withSeverities(Severities severities) {
        return new GenerationRequest(emit, wireNames, roles, dialect, severities, tombstones);
    }

    /**
     * Sets what stays in the Java although it is gone from the docs.
     *
     * @param tombstones what is gone
     * @return a copy with that
     */
    public GenerationRequest withTombstones(Tombstones tombstones) {
        return new GenerationRequest(emit, wireNames, roles, dialect, severities, tombstones);
    }

    /**
     * The defaults.
     *
     * @param basePackage the package that all generated ones stand in, such as {@code com.acme.plex}
     * @return the request
     * @throws IllegalArgumentException if Java does not allow that package
     */
    public static GenerationRequest of(String basePackage) {
        return new GenerationRequest(EmitOptions.of(basePackage), WireNames.DOCUMENTED, DEFAULT_ROLES, AUTO_DIALECT);
    }
}
