package dev.fieldtable.languages;

import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.SourceReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Proves that the docs of an API say the same whatever their language is: {@code LanguageProof DOCS OTHER...}, in pairs. */
final class LanguageProof {
    private static final int MOST_SHOWN = 5;

    private LanguageProof() {}

    /** Ends with 1 if of a hundred properties that two docs have in common more than one differs for no good reason. */
    public static void main(String[] arguments) {
        boolean proven = arguments.length > 0 && arguments.length % 2 == 0;
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            LanguageDocs one = read(arguments[i]);
            LanguageDocs other = read(arguments[i + 1]);
            Agreement agreement = Agreement.of(one, other);
            System.out.println("== " + arguments[i] + " (" + one.language() + ") and " + arguments[i + 1] + " ("
                    + other.language() + ")");
            tell(agreement);
            proven &= agreement.holds();
        }
        System.exit(proven ? 0 : 1);
    }

    private static LanguageDocs read(String docs) {
        return LanguageDocs.of(
                SourceReader.read(List.of(Path.of(docs)), PageFilter.ALL).value());
    }

    private static void tell(Agreement agreement) {
        int right = agreement.properties() - agreement.wrong().size();
        System.out.println(String.format(
                Locale.ROOT,
                "   %,d types in common, with %,d properties: %,d agree or differ for a reason (%.2f %%); %,d more are in one alone",
                agreement.types(),
                agreement.properties(),
                right,
                agreement.properties() == 0 ? 0 : 100.0 * right / agreement.properties(),
                agreement.alone()));
        agreement.legitimate().forEach((reason, count) -> System.out.println("   " + count + ": " + reason.title()));
        System.out.println("   " + agreement.enums() + " enums in common, with other values: "
                + agreement.otherValues().size());
        agreement.wrong().stream().limit(MOST_SHOWN).forEach(each -> System.out.println("   wrong: " + each));
        agreement.otherValues().stream().limit(MOST_SHOWN).forEach(each -> System.out.println("   wrong: " + each));
    }
}
