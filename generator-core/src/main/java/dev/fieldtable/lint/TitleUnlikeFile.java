package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.document.Preamble;
import dev.fieldtable.option.Suggestions;
import java.util.List;

/** A title that differs from the file's name by a letter or two. */
final class TitleUnlikeFile implements LintRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.TITLE_UNLIKE_FILE;
    }

    @Override
    public void check(Docs docs, Doubts doubts) {
        for (ParsedDocument document : docs.documents()) {
            if (document.sections().size() == 1) {
                Preamble preamble = document.sections().get(0).preamble();
                String title = Prose.folded(preamble.title());
                String file = Prose.folded(stem(document.source().linkPath()));
                boolean near = Suggestions.nearest(title, List.of(file)).isPresent();
                if (!title.equals(file) && near && Math.abs(title.length() - file.length()) <= 1) {
                    doubts.add(
                            preamble.span(),
                            "The title " + Printable.quoted(preamble.title())
                                    + " is not quite what the page's file is called.");
                }
            }
        }
    }

    private static String stem(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }
}
