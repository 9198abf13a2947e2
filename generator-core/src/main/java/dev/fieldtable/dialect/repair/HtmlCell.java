package dev.fieldtable.dialect.repair;

import dev.fieldtable.dialect.page.Blanks;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Spells the content of an HTML cell as the Markdown of a pipe table's cell. */
final class HtmlCell {
    private HtmlCell() {}

    static String markdown(Element cell) {
        Writer writer = new Writer();
        cell.traverse(writer);
        return writer.text.toString().strip();
    }

    /** Walks without recursion, so that no depth of tags exhausts the stack. */
    private static final class Writer implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private final Deque<String> marks = new ArrayDeque<>();
        private int code;
        private int openedFrom;
        private int openedTo = -1;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node instanceof Element element && depth > 0) {
                open(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && depth > 0) {
                text.append(closing(element));
            }
        }

        private void append(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean blank = c == '\u00a0' || Blanks.isBlank(c);
                if (c == '|' || (c == '<' && code == 0)) {
                    text.append('\\').append(c);
                } else if (!blank) {
                    text.append(c);
                } else if (text.length() > 0 && text.length() == openedTo) {
                    blankBefore(openedFrom);
                } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            }
        }

        private void open(Element element) {
            String mark = opening(element);
            // Of marks that open at one place, all stay at the text.
            openedFrom = text.length() == openedTo ? openedFrom : text.length();
            text.append(mark);
            openedTo = mark.isEmpty() || mark.equals("<br/>") ? -1 : text.length();
        }

        /** A mark with a blank behind it would open nothing. */
        private void blankBefore(int mark) {
            if (mark > 0 && text.charAt(mark - 1) != ' ') {
                text.insert(mark, ' ');
                openedFrom++;
                openedTo++;
            }
        }

        private String opening(Element element) {
            return switch (element.normalName()) {
                case "a" -> element.hasAttr("href") ? "[" : "";
                case "br" -> "<br/>";
                case "p", "div", "li", "tr" -> text.toString().isBlank() ? "" : "<br/>";
                default -> {
                    code += isCode(element) ? 1 : 0;
                    // What HTML has no element for was no tag to whoever wrote it.
                    String mark = element.tag().isKnownTag() ? mark(element) : "";
                    text.append(
                            element.tag().isKnownTag()
                                    ? ""
                                    : "<" + element.tagName()
                                            + element.attributes().html() + ">");
                    // Within quotes it was a name with underscores around it, and no emphasis.
                    boolean quoted = mark.startsWith("*") && text.length() > 0 && text.charAt(text.length() - 1) == '"';
                    marks.push(quoted ? mark.replace('*', '_') : mark);
                    yield marks.getFirst();
                }
            };
        }

        private String closing(Element element) {
            return switch (element.normalName()) {
                case "a" -> element.hasAttr("href") ? closingLink(element.attr("href")) : "";
                case "br", "p", "div", "li", "tr" -> "";
                default -> {
                    code -= isCode(element) ? 1 : 0;
                    boolean written = element.endSourceRange().start().pos()
                            < element.endSourceRange().end().pos();
                    text.append(element.tag().isKnownTag() || !written ? "" : "</" + element.tagName() + ">");
                    yield closing(marks.pop());
                }
            };
        }

        /** A blank before it is none of what is linked. */
        private String closingLink(String address) {
            int last = text.length() - 1;
            boolean blank = last >= 0 && text.charAt(last) == ' ';
            text.setLength(blank ? last : last + 1);
            return "](" + address.replace("|", "\\|") + ")" + (blank ? " " : "");
        }

        /** Where a blank is before it, it would close nothing. */
        private String closing(String mark) {
            int last = text.length() - 1;
            if (mark.isEmpty() || mark.startsWith("`") || last < 0 || text.charAt(last) != ' ') {
                return mark;
            }
            text.setLength(last);
            return mark + " ";
        }

        private static boolean isCode(Element element) {
            return element.normalName().equals("code") || element.normalName().equals("tt");
        }

        private static String mark(Element element) {
            return switch (element.normalName()) {
                case "code", "tt" -> element.wholeText().indexOf('`') < 0 ? "`" : "``";
                case "em", "i" -> "*";
                case "strong", "b" -> "**";
                case "del", "s", "strike" -> "~~";
                default -> "";
            };
        }
    }
}
