package dev.fieldtable.dialect.prose;

import dev.fieldtable.dialect.page.Blanks;
import dev.fieldtable.dialect.prose.Inline.Code;
import dev.fieldtable.dialect.prose.Inline.LineEnd;
import dev.fieldtable.dialect.prose.Inline.Link;
import dev.fieldtable.dialect.prose.Inline.Mark;
import dev.fieldtable.dialect.prose.Inline.Marked;
import dev.fieldtable.dialect.prose.Inline.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a line, from left to right, in the one way in which it is held. */
final class InlineList {
    private static final Inline.Visitor<String> TEXT = new TextOf();

    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    void words(String text) {
        words.append(text);
    }

    void add(Inline inline) {
        if (inline instanceof Words text) {
            words.append(text.text());
        } else if (!(inline instanceof Code code) || !code.text().isEmpty()) {
            endWords();
            inlines.add(inline);
        }
    }

    void addAll(List<Inline> others) {
        others.forEach(this::add);
    }

    /** Blanks at the ends of what is marked stand outside of it; of two marks, it is the inner one that is strong. */
    void marked(Mark mark, List<Inline> content) {
        List<Inline> inner = trimmed(content);
        if (inner.isEmpty()) {
            content.forEach(this::add);
            return;
        }
        words.append(startsBlank(content.get(0)) ? " " : "");
        add(nested(mark, inner));
        words.append(endsBlank(content.get(content.size() - 1)) ? " " : "");
    }

    /** {@return the same without blanks at its ends} */
    static List<Inline> trimmed(List<Inline> content) {
        List<Inline> trimmed = new ArrayList<>(content);
        if (!trimmed.isEmpty() && startsBlank(trimmed.get(0)) && trimmed.remove(0) instanceof Words first) {
            trimmed.add(0, new Words(first.text().stripLeading()));
        }
        int last = trimmed.size() - 1;
        if (last >= 0 && endsBlank(trimmed.get(last)) && trimmed.remove(last) instanceof Words end) {
            trimmed.add(new Words(end.text().stripTrailing()));
        }
        trimmed.removeIf(each -> each instanceof Words empty && empty.text().isEmpty());
        return List.copyOf(trimmed);
    }

    private static boolean startsBlank(Inline inline) {
        return inline instanceof Words words && Blanks.isBlank(words.text().charAt(0));
    }

    private static boolean endsBlank(Inline inline) {
        return inline instanceof Words words
                && !words.text().isEmpty()
                && Blanks.isBlank(words.text().charAt(words.text().length() - 1));
    }

    private static Inline nested(Mark mark, List<Inline> content) {
        if (content.size() == 1 && content.get(0) instanceof Marked inner) {
            if (inner.mark() == mark) {
                return inner;
            }
            if (inner.mark().compareTo(mark) < 0) {
                return new Marked(inner.mark(), List.of(nested(mark, inner.content())));
            }
        }
        return new Marked(mark, content);
    }

    private void endWords() {
        if (words.length() > 0) {
            inlines.add(new Words(words.toString()));
            words.setLength(0);
        }
    }

    /** {@return all of it; a link whose text is its address is that text, where a reader would take it for a link} */
    List<Inline> finished() {
        endWords();
        InlineList finished = new InlineList();
        for (int i = 0; i < inlines.size(); i++) {
            Inline inline = inlines.get(i);
            @Nullable Inline before = i == 0 ? null : inlines.get(i - 1);
            @Nullable Inline after = i + 1 == inlines.size() ? null : inlines.get(i + 1);
            if (inline instanceof Link link && Addresses.isShown(link) && isFree(before, after)) {
                finished.addAll(link.content());
            } else {
                finished.add(inline);
            }
        }
        finished.endWords();
        return List.copyOf(finished.inlines);
    }

    private static boolean isFree(@Nullable Inline before, @Nullable Inline after) {
        boolean begins = !(before instanceof Words text) || Addresses.mayFollow(text.text());
        boolean ends = !(after instanceof Words text) || Addresses.mayPrecede(text.text());
        return begins && ends;
    }

    /** {@return the text of it, without any marks} */
    static String text(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        inlines.forEach(each -> text.append(each.accept(TEXT)));
        return text.toString();
    }

    private static final class TextOf implements Inline.Visitor<String> {
        @Override
        public String words(Words words) {
            return words.text().replace('\n', ' ');
        }

        @Override
        public String code(Code code) {
            return code.text();
        }

        @Override
        public String marked(Marked marked) {
            return text(marked.content());
        }

        @Override
        public String link(Link link) {
            return text(link.content());
        }

        @Override
        public String lineEnd(LineEnd end) {
            return " ";
        }
    }
}
