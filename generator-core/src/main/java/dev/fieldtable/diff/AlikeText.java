package dev.fieldtable.diff;

import dev.fieldtable.model.TypeId;
import java.util.List;

/** Writes things of which the same is said in Markdown: what is said once, and the things below it. */
final class AlikeText {
    /** So many reasons are told of in short; of more, the number of things is. */
    private static final int MOST_REASONS = 5;

    private final StringBuilder text = new StringBuilder();

    private AlikeText() {}

    /** {@return all of them, in lists; lines end with {@code \n}} */
    static String all(List<Alike> all) {
        AlikeText writer = new AlikeText();
        all.forEach(writer::named);
        return writer.text.toString();
    }

    /** {@return how many there are, and what most of them are called; lines end with {@code \n}} */
    static String inShort(List<Alike> all) {
        AlikeText writer = new AlikeText();
        all.stream().limit(MOST_REASONS).forEach(writer::counted);
        int others = all.stream()
                .skip(MOST_REASONS)
                .mapToInt(each -> each.entries().size())
                .sum();
        if (others > 0) {
            writer.text.append("- ").append(DiffText.number(others)).append(" more for other reasons\n");
        }
        return writer.text.toString();
    }

    private void named(Alike alike) {
        Entry first = alike.entries().get(0);
        if (alike.entries().size() == 1 && !alike.said().isEmpty()) {
            text.append("- ")
                    .append(Sentence.code(Sentence.of(first.change()).subject()))
                    .append(": ")
                    .append(alike.said())
                    .append(DiffMarkdown.broken(first))
                    .append('\n');
            return;
        }
        String indent = said(alike);
        ChangeItem.byPackage(alike.models())
                .forEach((name, types) -> row(
                        indent,
                        name,
                        types.stream().map(TypeId::name).map(Sentence::code).toList()));
        alike.parts().forEach((type, parts) -> row(indent, type.toString(), parts));
    }

    private void row(String indent, String where, List<String> names) {
        text.append(indent)
                .append("- ")
                .append(where.isEmpty() ? "" : Sentence.code(where) + ": ")
                .append(String.join(", ", names))
                .append('\n');
    }

    private void counted(Alike alike) {
        String indent = said(alike);
        DiffOverview.models("model", alike.models())
                .forEach(line -> text.append(indent).append("- ").append(line).append('\n'));
        List<Entry> parts = alike.ofOthers();
        if (!parts.isEmpty()) {
            text.append(indent)
                    .append("- **")
                    .append(DiffText.count(parts.size(), "part"))
                    .append(" of others**")
                    .append(DiffOverview.places(parts))
                    .append('\n');
        }
    }

    /** {@return how far that is indented of which it is said} */
    private String said(Alike alike) {
        if (alike.said().isEmpty()) {
            return "";
        }
        text.append("- ")
                .append(alike.said())
                .append(DiffMarkdown.broken(alike.entries().get(0)))
                .append(":\n");
        return "  ";
    }
}
