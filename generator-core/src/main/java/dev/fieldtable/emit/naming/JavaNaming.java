package dev.fieldtable.emit.naming;

import com.palantir.javapoet.ClassName;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Settles all names of a model, in the model's order: who comes first keeps the plain name.
 *
 * <p>Class names are told apart without regard to case, since not every file system does.
 */
final class JavaNaming {
    static final String VALIDATOR = "Validator";
    private static final String SUPPORT = "support";

    /** The record that every union has beside its arms. */
    private static final String UNKNOWN = "Unknown";

    private final String basePackage;
    private final String supportPackage;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    JavaNaming(String basePackage, @Nullable String supportPackage) {
        this.basePackage = basePackage;
        this.supportPackage = supportPackage != null ? supportPackage : basePackage + "." + SUPPORT;
    }

    Outcome<JavaNames> settle(TypeModel model) {
        Map<TypeId, ClassName> types = new HashMap<>();
        Map<TypeId, Map<String, String>> members = new HashMap<>();
        Map<String, String> packages = new HashMap<>();
        Map<String, Set<String>> taken = new HashMap<>();
        for (TypeDeclaration type : model.types()) {
            String javaPackage = packages.computeIfAbsent(type.id().packageName(), this::packageName);
            Set<String> names = taken.computeIfAbsent(javaPackage, key -> classNames());
            String name = freeTypeName(type, names);
            types.put(type.id(), ClassName.get(javaPackage, name));
            members.put(type.id(), type.accept(new MemberNames(name)));
        }
        String support = supportPackage;
        while (packages.containsValue(support)) {
            support += "_";
        }
        return new Outcome<>(new JavaNames(support, Map.copyOf(types), Map.copyOf(members)), diagnostics);
    }

    private String packageName(String documented) {
        StringBuilder name = new StringBuilder(basePackage);
        if (!documented.isEmpty()) {
            for (String segment : documented.split("\\.", -1)) {
                name.append('.').append(Identifiers.packageSegment(segment));
            }
        }
        return name.toString();
    }

    private String freeTypeName(TypeDeclaration type, Set<String> taken) {
        String plain = Identifiers.type(type.id().name());
        if (type instanceof UnionType && plain.equals(UNKNOWN)) {
            // No class may be called like the one that it stands in.
            plain += "Model";
        }
        String name = plain;
        for (int i = 2; taken.contains(name) || taken.contains(name + VALIDATOR); i++) {
            name = plain + i;
        }
        if (!name.equals(plain)) {
            clash(type.span(), "type " + type.id(), plain, name);
        }
        taken.add(name);
        taken.add(name + VALIDATOR);
        return name;
    }

    private static Set<String> classNames() {
        return new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    }

    private void clash(SourceSpan span, String what, String plain, String name) {
        diagnostics.add(Diagnostic.of(
                DiagnosticCode.NAME_CLASH,
                span,
                "The " + what + " becomes " + name + " in Java, since " + plain + " is taken.",
                ""));
    }

    private final class MemberNames implements TypeDeclaration.Visitor<Map<String, String>> {
        private final String owner;
        private final Map<String, String> names = new HashMap<>();

        MemberNames(String owner) {
            this.owner = owner;
        }

        @Override
        public Map<String, String> object(ObjectType type) {
            Set<String> taken = new HashSet<>();
            for (Property property : type.properties()) {
                String plain = Identifiers.property(property.name());
                put(property.wireName(), plain, "", "property `" + property.name() + "`", property.span(), taken);
            }
            return names;
        }

        @Override
        public Map<String, String> enumeration(EnumType type) {
            Set<String> taken = new HashSet<>();
            for (EnumType.Value value : type.values()) {
                String plain = Identifiers.constant(value.name(), value.value());
                put(value.value(), plain, "_", "value `" + value.value() + "`", value.span(), taken);
            }
            return names;
        }

        @Override
        public Map<String, String> union(UnionType type) {
            Set<String> taken = classNames();
            taken.add(owner);
            for (int i = 0; i < type.arms().size(); i++) {
                UnionType.Arm arm = type.arms().get(i);
                String plain = Identifiers.nested(owner, "Of" + arm.type().accept(new ArmName()));
                put(Integer.toString(i), plain, "", "arm " + arm.type().label(), arm.span(), taken);
            }
            return names;
        }

        private void put(String key, String plain, String joint, String what, SourceSpan span, Set<String> taken) {
            String name = plain;
            for (int i = 2; !taken.add(name); i++) {
                name = plain + joint + i;
            }
            if (!name.equals(plain)) {
                clash(span, what, plain, name);
            }
            names.put(key, name);
        }
    }

    /** What stands behind {@code Of} in the name of an arm's record: {@code String}, {@code PersonList}. */
    private static final class ArmName implements TypeRef.Visitor<String> {
        @Override
        public String scalar(TypeRef.Scalar type) {
            return scalar(type.kind());
        }

        private static String scalar(ScalarKind kind) {
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
        public String named(TypeRef.Named type) {
            return Identifiers.type(type.id().name());
        }
    }
}
