package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.model.TypeModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Looks through docs for what a careful reader would doubt. Pure. */
public final class Linter {
    /** A new rule is a line here. */
    private static final List<LintRule> RULES = List.of(
            new ExampleNotOfType(),
            new ExampleNotInEnum(),
            new ExampleNotJson(),
            new ExampleNotADate(),
            new ExampleOutOfRange(),
            new ExampleBreaksConstraint(),
            new DefaultBreaksConstraint(),
            new UncheckedPattern(),
            new TextHoldsTime(),
            new DefaultNotAllowed(),
            new ConstantAmongOthers(),
            new ValueNotInEnum(),
            new PresenceInProse(),
            new NullInProse(),
            new DeprecatedInProse(),
            new ListInProse(),
            new ConstraintInProse(),
            new DefaultInProse(),
            new PresenceUnlikeTwin(),
            new DeprecatedWithoutReason(),
            new DeprecatedButRequired(),
            new PlaceholderDescription(),
            new DescriptionRepeatsName(),
            new RepeatedWord(),
            new UnclosedCode(),
            new OddCharacters(),
            new SimilarNames(),
            new TitleUnlikeFile(),
            new ValuesDifferInCase(),
            new MixedCaseValues(),
            new EmptyValue(),
            new EnumOfOne(),
            new UnionOfOne(),
            new ArmWithoutConstant(),
            new EmptyObject(),
            new DanglingLink(),
            new LinkTextUnlikeTarget(),
            new SameContent(),
            new UnreferencedPage());

    private Linter() {}

    /**
     * Looks through docs.
     *
     * @param documents the pages as they were read, in any order
     * @param model what they mean
     * @param house what their publisher writes, where others write otherwise
     * @return the doubts, sorted by page and place. Never throws
     */
    public static List<Diagnostic> lint(List<ParsedDocument> documents, TypeModel model, HouseStyle house) {
        Docs docs = new Docs(documents, model, house);
        List<Diagnostic> found = new ArrayList<>();
        for (LintRule rule : RULES) {
            rule.check(docs, new Doubts(rule.code(), found));
        }
        Collections.sort(found);
        return found;
    }

    /** {@return what the rules report, one code each} */
    public static List<DiagnosticCode> codes() {
        return RULES.stream().map(LintRule::code).toList();
    }
}
