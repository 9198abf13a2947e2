package dev.fieldtable.learn;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.List;

/**
 * What lies at one place, sorted by kind. Kinds are seen and not asked.
 *
 * <p>Beside the source of a client, what looks like answers mostly belongs to its tests and tools; whether it is, whoever
 * reads the source can tell.
 *
 * @param client the files of a client's source
 * @param pages the pages of docs
 * @param documents the OpenAPI documents
 * @param answers the files with answers
 */
public record Evidence(
        List<SourceText> client, List<SourceText> pages, List<SourceText> documents, List<Answers> answers) {
    /** Copies the lists. */
    public Evidence {
        client = List.copyOf(client);
        pages = List.copyOf(pages);
        documents = List.copyOf(documents);
        answers = List.copyOf(answers);
    }

    /**
     * A file with answers.
     *
     * @param text the file
     * @param form how they stand in it
     */
    public record Answers(SourceText text, EvidenceKind form) {}

    /**
     * Sorts the texts of one place.
     *
     * @param texts all of them
     * @return what they are; a warning for each of which that cannot be told, if nothing else is there
     */
    public static Outcome<Evidence> of(List<SourceText> texts) {
        List<Answers> sorted = texts.stream()
                .map(text -> new Answers(text, EvidenceKind.of(text)))
                .toList();
        List<SourceText> client = of(sorted, EvidenceKind.PYTHON);
        List<SourceText> pages = of(sorted, EvidenceKind.PAGE);
        List<SourceText> documents = of(sorted, EvidenceKind.OPENAPI);
        List<Answers> answers =
                sorted.stream().filter(each -> each.form().isOfAnswers()).toList();
        Evidence evidence = new Evidence(client, pages, documents, answers);
        boolean nothing = client.isEmpty() && pages.isEmpty() && documents.isEmpty() && answers.isEmpty();
        return new Outcome<>(
                evidence, nothing ? texts.stream().map(Evidence::unknown).toList() : List.of());
    }

    /** {@return whether nothing but pages is there} */
    public boolean isOfPages() {
        return client.isEmpty() && documents.isEmpty() && answers.isEmpty();
    }

    private static List<SourceText> of(List<Answers> sorted, EvidenceKind kind) {
        return sorted.stream()
                .filter(each -> each.form() == kind)
                .map(Answers::text)
                .toList();
    }

    private static Diagnostic unknown(SourceText text) {
        return Diagnostic.of(
                DiagnosticCode.UNREAD_EVIDENCE,
                SourceSpan.startOf(text.path()),
                "This is no Python source, no page, no OpenAPI document and no JSON.",
                DiagnosticCode.UNREAD_EVIDENCE.nextStep());
    }
}
