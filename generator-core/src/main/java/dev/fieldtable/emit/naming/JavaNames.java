package dev.fieldtable.emit.naming;

import com.palantir.javapoet.ClassName;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.NamePins;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The Java names of a whole model. Emitters look names up and never make one, so that clashes have one home.
 *
 * <p>Names are settled over all types, whether they will be written or not: leaving some out renames nothing.
 */
public final class JavaNames {
    /** The private method by which Bean Validation finds the properties that the documentation does not name. */
    public static final String FITTING_PROPERTIES = "getFittingProperties";

    private static final String SAMPLES = "Samples";

    private final JavaPackages packages;
    private final Map<TypeId, ClassName> types;
    private final Map<TypeId, Map<String, String>> members;
    private final Map<String, ClassName> support = new ConcurrentHashMap<>();
    private final Set<String> classes;

    JavaNames(JavaPackages packages, Map<TypeId, ClassName> types, Map<TypeId, Map<String, String>> members) {
        this.packages = packages;
        this.types = types;
        this.members = members;
        this.classes = new HashSet<>();
        for (ClassName type : types.values()) {
            classes.add(OnDisk.fold(type.canonicalName()));
            classes.add(OnDisk.fold(type.canonicalName() + JavaNaming.VALIDATOR));
        }
    }

    /**
     * Settles the names of a model.
     *
     * @param model all types
     * @param options which packages the types stand in, and whether names are written in ASCII
     * @param pins the names that are settled already; those of what the model does not have are passed over
     * @return the names, and a diagnostic for each that had to be changed, and for each pin that cannot be held to
     */
    public static Outcome<JavaNames> settle(TypeModel model, EmitOptions options, NamePins pins) {
        return new JavaNaming(options, pins).settle(model);
    }

    /**
     * Pins all names to what they are, so that whoever settles names with these pins gets the same.
     *
     * @param model the model that they were settled for
     * @param options the options that they were settled with
     * @return a pin for each type, property, value and arm, for each package, and for that of the support types unless the
     *     user has named it; their places are those of the docs
     */
    public NamePins pins(TypeModel model, EmitOptions options) {
        return SettledPins.of(model, this, packages, options.support() == null);
    }

    /**
     * The class of a type.
     *
     * @param id a type of the model
     * @return its name
     */
    public ClassName type(TypeId id) {
        return known(types.get(id), id);
    }

    /**
     * The binary name of a type's class.
     *
     * @param id a type of the model
     * @return the name, such as {@code com.acme.plex.components.UserPlexAccount}
     */
    public String binaryName(TypeId id) {
        return type(id).reflectionName();
    }

    /**
     * The record that holds an arm of a union, for people.
     *
     * @param owner the union
     * @param arm the arm's position among the union's arms, from 0
     * @return the record's name within its interface, such as {@code Default.OfString}
     */
    public String armText(UnionType owner, int arm) {
        return type(owner.id()).simpleName() + "." + arm(owner, arm);
    }

    /**
     * The class that validates a type.
     *
     * @param id a type of the model
     * @return its name
     */
    public ClassName validator(TypeId id) {
        ClassName type = type(id);
        return ClassName.get(type.packageName(), type.simpleName() + JavaNaming.VALIDATOR);
    }

    /**
     * The class that gives samples of a type. It yields to documented types, since what tests use is to move no other name.
     *
     * @param id a type of the model
     * @return its name, which no other class has
     */
    public ClassName samples(TypeId id) {
        ClassName type = type(id);
        ClassName samples = type.peerClass(type.simpleName() + SAMPLES);
        while (classes.contains(OnDisk.fold(samples.canonicalName()))) {
            samples = samples.peerClass(samples.simpleName() + "_");
        }
        return samples;
    }

    /**
     * A support type, generated beside the models.
     *
     * @param simpleName its simple name
     * @return its name
     */
    public ClassName support(String simpleName) {
        return support.computeIfAbsent(simpleName, name -> ClassName.get(packages.support(), name));
    }

    /**
     * A property.
     *
     * @param owner the object type that has it
     * @param property the property
     * @return its name as a field and as a method of the builder
     */
    public String property(TypeId owner, Property property) {
        return member(owner, property.wireName());
    }

    /**
     * A property's accessor.
     *
     * @param owner the object type that has the property
     * @param property the property
     * @return the method's name
     */
    public String accessor(TypeId owner, Property property) {
        return Identifiers.accessor(property(owner, property));
    }

    /**
     * Tells whether a name looks like one that {@link #accessor} gives, without looking at any property.
     *
     * @param name a name
     * @return whether it may be an accessor's; no accessor has a name of which this is not so
     */
    public static boolean mayBeAccessor(String name) {
        return name.startsWith(Identifiers.ACCESSOR);
    }

    /**
     * The constant of an enum's value.
     *
     * @param owner the enum
     * @param value one of its values
     * @return the constant's name
     */
    public String constant(EnumType owner, EnumType.Value value) {
        return member(owner.id(), value.value());
    }

    /**
     * The record that holds an arm of a union.
     *
     * @param owner the union
     * @param arm the arm's position among the union's arms, from 0
     * @return the record's simple name
     */
    public String arm(UnionType owner, int arm) {
        return member(owner.id(), Integer.toString(arm));
    }

    /**
     * What all that a type has is called.
     *
     * @param id a type of the model
     * @return the names of properties by their names in JSON, of constants by their values, or of arms by their positions
     */
    public Map<String, String> members(TypeId id) {
        return Collections.unmodifiableMap(known(members.get(id), id));
    }

    private String member(TypeId owner, String key) {
        return known(known(members.get(owner), owner).get(key), owner);
    }

    private static <T> T known(@Nullable T name, TypeId id) {
        return Objects.requireNonNull(name, () -> "no name was settled within " + id);
    }
}
