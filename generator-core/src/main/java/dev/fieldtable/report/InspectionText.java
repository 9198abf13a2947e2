package dev.fieldtable.report;

import dev.fieldtable.diagnostic.Digest;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.source.ChosenDialect;
import java.util.List;

/** Writes all of an inspection for people: a block a type, and what was met. */
final class InspectionText {
    private InspectionText() {}

    static String write(
            TypeModel model,
            List<ChosenDialect> readings,
            List<Digest.Told> diagnostics,
            JavaTerms terms,
            Spelling spelling) {
        StringBuilder text = new StringBuilder();
        String seen = Wording.seen(model.coverage());
        text.append(seen).append(seen.isEmpty() ? "" : "\n\n");
        TypeBlock block = new TypeBlock(terms, text);
        for (TypeDeclaration type : model.types()) {
            block.write(type);
            text.append('\n');
        }
        text.append(Wording.pagesAndRows(model.coverage())).append('\n');
        text.append(Wording.understood(model.coverage().understanding())).append('\n');
        for (ChosenDialect reading : readings) {
            text.append(Wording.oneLine(reading.toString())).append('\n');
        }
        for (Digest.Told told : diagnostics) {
            text.append(Wording.told(told, spelling));
        }
        return text.toString();
    }
}
