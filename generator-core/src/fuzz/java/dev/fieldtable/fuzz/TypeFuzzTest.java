package dev.fieldtable.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.Cell;
import dev.fieldtable.source.SourceSpan;

/** Any text at all may stand where a type should. */
class TypeFuzzTest {
    @FuzzTest(maxDuration = "3m")
    void anyTextIsATypeOrIsToldOf(FuzzedDataProvider data) {
        TypeLanguage types = TypeLanguage.python();
        String text = data.consumeRemainingAsString();

        types.parse(new Cell(text, SourceSpan.startOf("page.md")));
        types.parse(new Cell(types.withLinks(text), SourceSpan.startOf("page.md")));
    }
}
