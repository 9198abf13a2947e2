package dev.fieldtable.emit.naming;

import com.palantir.javapoet.ClassName;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.emit.naming.NameClaims.Claim;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.EmitOptions.SupportPackage;
import dev.fieldtable.option.NamePins;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Settles all names of a model: first those that are pinned, then the others in the model's order. Who comes first keeps the plain
 * name, see {@link NameClaims}.
 *
 * <p>What becomes a file or a folder is told apart as disks do, see {@link OnDisk}.
 */
final class JavaNaming {
    static final String VALIDATOR = "Validator";

    /** The record that every union has beside its arms. */
    private static final String UNKNOWN = "Unknown";

    private final EmitOptions options;
    private final Pins pins;
    private final Identifiers identifiers;
    private final LegalNames legal;
    /** What the docs call properties, most of them many times, and the plain names of these. */
    private final Map<String, String> properties = new HashMap<>();

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    JavaNaming(EmitOptions options, NamePins pins) {
        Alphabet alphabet = Alphabet.of(options.ascii());
        this.options = options;
        this.pins = new Pins(pins);
        this.identifiers = new Identifiers(alphabet);
        this.legal = new LegalNames(alphabet);
    }

    Outcome<JavaNames> settle(TypeModel model) {
        List<String> documented = model.types().stream()
                .map(type -> type.id().packageName())
                .distinct()
                .toList();
        SupportPackage said = options.support();
        String support = said == null ? null : said.name();
        JavaPackages packages =
                JavaPackages.settle(documented, options.basePackage(), support, identifiers, legal, pins);
        Map<TypeId, ClassName> types = types(model, packages);
        Map<TypeId, Map<String, String>> members = new HashMap<>();
        SpelledOut spelledOut = new SpelledOut(types, packages.support());
        for (TypeDeclaration type : model.types()) {
            String name = Objects.requireNonNull(types.get(type.id())).simpleName();
            members.put(type.id(), type.accept(new MemberNames(name, spelledOut)));
        }
        diagnostics.addAll(pins.refused());
        return new Outcome<>(new JavaNames(packages, Map.copyOf(types), Map.copyOf(members)), diagnostics);
    }

    private Map<TypeId, ClassName> types(TypeModel model, JavaPackages packages) {
        Map<String, NameClaims<TypeId>> claims = new LinkedHashMap<>();
        for (TypeDeclaration type : model.types()) {
            String javaPackage = packages.of(type.id().packageName());
            claims.computeIfAbsent(javaPackage, key -> classNames(key, packages.all()))
                    .add(claim(type));
        }
        Map<TypeId, ClassName> types = new HashMap<>();
        claims.forEach((javaPackage, names) -> names.settle(
                        pins, (claim, name) -> faultOfType(model, claim.key(), name), this::clash)
                .forEach((id, name) -> types.put(id, ClassName.get(javaPackage, name))));
        return types;
    }

    private Optional<String> faultOfType(TypeModel model, TypeId id, String name) {
        boolean withinItself = name.equals(UNKNOWN)
                && model.find(id).filter(UnionType.class::isInstance).isPresent();
        return withinItself ? Optional.of("a class within it has that name") : legal.faultOfType(name);
    }

    private Claim<TypeId> claim(TypeDeclaration type) {
        String documented = type.id().name();
        String name = identifiers.type(documented);
        // No class may be called like the one that it stands in.
        String plain = type instanceof UnionType && name.equals(UNKNOWN) ? name + "Model" : name;
        return new Claim<>(
                type.id(),
                Things.type(type.id()),
                plain,
                () -> identifiers.spelledType(documented),
                () -> plain + "_" + hash(type.id().toString()),
                () -> "type " + type.id(),
                type.span());
    }

    /** The names of a package's classes, none of which may be that of a package within. */
    private NameClaims<TypeId> classNames(String javaPackage, Collection<String> packages) {
        NameClaims<TypeId> names = new NameClaims<>(name -> List.of(OnDisk.fold(name), OnDisk.fold(name + VALIDATOR)));
        for (String each : packages) {
            if (each.startsWith(javaPackage + ".")) {
                String inner = each.substring(javaPackage.length() + 1).split("\\.", 2)[0];
                if (Words.capitalize(inner).equals(inner)) {
                    names.reserve(inner);
                }
            }
        }
        return names;
    }

    private static String hash(String identity) {
        return Integer.toHexString(identity.hashCode());
    }

    private void clash(Claim<?> claim, String name) {
        diagnostics.add(Diagnostic.of(
                DiagnosticCode.NAME_CLASH,
                claim.span(),
                "The " + claim.what() + " becomes " + name + " in Java, since " + claim.plain() + " is taken.",
                ""));
    }

    private final class MemberNames implements TypeDeclaration.Visitor<Map<String, String>> {
        private final String owner;
        private final SpelledOut spelledOut;

        MemberNames(String owner, SpelledOut spelledOut) {
            this.owner = owner;
            this.spelledOut = spelledOut;
        }

        @Override
        public Map<String, String> object(ObjectType type) {
            // Names that differ have accessors that differ, but for letters with the same capital.
            NameClaims<String> names = new NameClaims<>(name -> List.of(Identifiers.accessor(name)));
            spelledOut.hidden(type).forEach(names::forbid);
            for (Property property : type.properties()) {
                String plain = properties.computeIfAbsent(property.name(), identifiers::property);
                names.add(new Claim<>(
                        property.wireName(),
                        Things.property(type.id(), property),
                        plain,
                        () -> identifiers.spelledProperty(property.name()),
                        () -> plain + "_" + hash(property.wireName()),
                        () -> "property " + Printable.name(property.name()),
                        property.span()));
            }
            return names.settle(pins, (claim, name) -> legal.faultOfProperty(name), JavaNaming.this::clash);
        }

        @Override
        public Map<String, String> enumeration(EnumType type) {
            NameClaims<String> names = new NameClaims<>(List::of);
            for (EnumType.Value value : type.values()) {
                String plain = identifiers.constant(value.name(), value.value());
                names.add(new Claim<>(
                        value.value(),
                        Things.value(type.id(), value),
                        plain,
                        () -> identifiers.spelledConstant(value.name(), value.value()),
                        () -> plain + "_" + hash(value.value()).toUpperCase(Locale.ROOT),
                        () -> "value " + Printable.name(value.value()),
                        value.span()));
            }
            return names.settle(pins, (claim, name) -> legal.faultOfConstant(name), JavaNaming.this::clash);
        }

        @Override
        public Map<String, String> union(UnionType type) {
            NameClaims<String> names = new NameClaims<>(name -> List.of(OnDisk.fold(name)));
            names.reserve(owner);
            for (int i = 0; i < type.arms().size(); i++) {
                UnionType.Arm arm = type.arms().get(i);
                String label = arm.type().label();
                String plain =
                        Identifiers.nested(owner, Identifiers.ARM + arm.type().accept(new ArmName()));
                names.add(new Claim<>(
                        Integer.toString(i),
                        Things.arm(type.id(), arm),
                        plain,
                        () -> Identifiers.nested(owner, identifiers.spelledArm(label)),
                        () -> plain + "_" + hash(label),
                        () -> "arm " + label,
                        arm.span()));
            }
            return names.settle(pins, (claim, name) -> legal.faultOfArm(owner, name), JavaNaming.this::clash);
        }
    }

    /** What stands behind {@code Of} in the name of an arm's record: {@code String}, {@code PersonList}. */
    private final class ArmName implements TypeRef.Visitor<String> {
        @Override
        public String scalar(TypeRef.Scalar type) {
            return scalar(type.kind());
        }

        private String scalar(ScalarKind kind) {
            return kind == ScalarKind.DATETIME ? "DateTime" : Words.upperCamel(kind.label());
        }

        @Override
        public String list(TypeRef.ListOf type) {
            return type.element().accept(this) + "List";
        }

        @Override
        public String map(TypeRef.MapOf type) {
            return type.value().accept(this) + "Map";
        }

        @Override
        public String nullable(TypeRef.NullableOf type) {
            return type.type().accept(this);
        }

        @Override
        public String constant(TypeRef.Constant type) {
            return scalar(type.kind()) + "Constant";
        }

        @Override
        public String own(TypeRef.Own type) {
            return type.documented().accept(this);
        }

        @Override
        public String named(TypeRef.Named type) {
            return identifiers.type(type.id().name());
        }
    }
}
