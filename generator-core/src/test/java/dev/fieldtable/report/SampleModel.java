package dev.fieldtable.report;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Discriminator;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Presence.Occurrence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.Share;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.model.Understanding;
import dev.fieldtable.source.ChosenDialect;
import dev.fieldtable.source.Sign;
import dev.fieldtable.source.SourceSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model that has one of everything. */
public final class SampleModel {
    static final TypeRef STRING = new TypeRef.Scalar(ScalarKind.STRING);
    private static final Deprecation OLD = new Deprecation("Use `token`.", "A hashed pin.");

    private SampleModel() {}

    public static TypeModel model() {
        return TypeModel.of(
                List.of(account(), state(), level(), payment(), mixed()),
                new Coverage(
                        6,
                        5,
                        12,
                        10,
                        new Understanding(new Share(4, 3), new Share(9, 8), new Share(3, 3), 2),
                        List.of()));
    }

    public static List<ChosenDialect> readings() {
        return List.of(
                new ChosenDialect(
                        "models/a.md",
                        "table-python",
                        true,
                        ChosenDialect.Reason.SIGN,
                        new Sign("header row", span("models/a.md", 6))),
                new ChosenDialect(
                        "models/b.txt",
                        "flattened-python",
                        false,
                        ChosenDialect.Reason.SIGN,
                        new Sign("rows on one line", span("models/b.txt", 1))),
                new ChosenDialect("models/c.md", "table-python", true, ChosenDialect.Reason.DEFAULT, null),
                new ChosenDialect("models/d.md", "scraped-python", false, ChosenDialect.Reason.OPTION, null));
    }

    public static List<Diagnostic> diagnostics() {
        return List.of(
                Diagnostic.of(DiagnosticCode.NULL_IN_EXAMPLE, span("models/b.md", 7), "`x` is null.", ""),
                Diagnostic.of(
                        DiagnosticCode.DANGLING_REFERENCE,
                        span("models/a.md", 9),
                        "`y` refers to \"Z\".",
                        "Add the page."));
    }

    private static ObjectType account() {
        String page = "models/components/account.md";
        return new ObjectType(
                new TypeId("components", "Account"),
                Role.BODY,
                "An account.\nIt has an \"owner\" & <more>.",
                null,
                span(page, 1),
                List.of(
                        property(page, 8, "ads_consent", STRING, Presence.OPTIONAL_NULLABLE, null),
                        property(page, 9, "pin", new TypeRef.Constant("a>b"), Presence.REQUIRED, OLD),
                        seats(page)),
                property(
                        page,
                        11,
                        "__pydantic_extra__",
                        new TypeRef.ListOf(new TypeRef.NullableOf(STRING)),
                        Presence.OPTIONAL,
                        null));
    }

    /** A property of which all is known that can be, but for its null. */
    private static Property seats(String page) {
        Map<String, @Nullable Object> nothing = new LinkedHashMap<>();
        nothing.put("all", null);
        List<Object> seats = List.of(
                new BigDecimal("1.50"), new BigDecimal("-2E+400"), "row \"A\"", true, List.of(), Map.of(), nothing);
        return new Property(
                "seats",
                "seatsWire",
                new TypeRef.ListOf(STRING),
                new Presence(Occurrence.OPTIONAL, Nullness.UNSAID),
                "int32",
                new Constraints(
                        new BigDecimal("0"),
                        new BigDecimal("1E+3"),
                        new BigDecimal("-0.5"),
                        new BigDecimal("1000.5"),
                        new BigDecimal("0.01"),
                        1,
                        20,
                        "^[a-z\\d]+$",
                        0,
                        7),
                new DefaultValue(seats),
                Place.QUERY,
                "About seats.",
                "",
                null,
                span(page, 10));
    }

    private static EnumType state() {
        String page = "models/components/state.md";
        return new EnumType(
                new TypeId("components", "State"),
                Role.BODY,
                "",
                OLD,
                span(page, 1),
                ScalarKind.STRING,
                true,
                List.of(
                        new EnumType.Value("ACTIVE", "active", span(page, 6)),
                        new EnumType.Value("", "", span(page, 7))));
    }

    private static EnumType level() {
        String page = "models/components/level.md";
        return new EnumType(
                new TypeId("components", "Level"),
                Role.BODY,
                "",
                null,
                span(page, 1),
                ScalarKind.INTEGER,
                false,
                List.of(new EnumType.Value("MINUS_1", "-1", span(page, 6))));
    }

    private static UnionType payment() {
        String page = "models/operations/payment.md";
        Map<String, TypeId> values = new LinkedHashMap<>();
        values.put("z", new TypeId("components", "Account"));
        values.put("a", new TypeId("components", "State"));
        return new UnionType(
                new TypeId("operations", "Payment"),
                Role.BODY,
                "",
                null,
                span(page, 1),
                List.of(
                        new UnionType.Arm(new TypeRef.Named(new TypeId("components", "Account")), span(page, 8)),
                        new UnionType.Arm(new TypeRef.Named(new TypeId("components", "State")), span(page, 12))),
                new Discriminator("type", values));
    }

    private static UnionType mixed() {
        String page = "mixed.md";
        List<UnionType.Arm> arms = new ArrayList<>();
        for (ScalarKind kind : ScalarKind.values()) {
            arms.add(new UnionType.Arm(new TypeRef.Scalar(kind), span(page, 8 + arms.size())));
        }
        arms.add(new UnionType.Arm(
                new TypeRef.MapOf(new TypeRef.ListOf(new TypeRef.NullableOf(STRING))), span(page, 30)));
        arms.add(new UnionType.Arm(new TypeRef.Constant(7L), span(page, 31)));
        arms.add(new UnionType.Arm(new TypeRef.Constant(true), span(page, 32)));
        return new UnionType(new TypeId("", "Mixed"), Role.UTILITY, "", null, span(page, 1), arms, null);
    }

    static Property property(
            String page, int line, String name, TypeRef type, Presence presence, @Nullable Deprecation deprecation) {
        return new Property(
                name, name + "Wire", type, presence, "About " + name + ".", "", deprecation, span(page, line));
    }

    static TypeModel of(TypeDeclaration... types) {
        return TypeModel.of(List.of(types), new Coverage(1, 1, 1, 1));
    }

    static SourceSpan span(String page, int line) {
        return new SourceSpan(page, line, 3, line * 100, 5);
    }
}
