package dev.fieldtable.dialect.layout;

import dev.fieldtable.house.DeprecationWords;
import dev.fieldtable.house.OperationWords;
import java.util.HashMap;
import java.util.Map;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads the list of a page's operations: {@code * [get_pet](#get_pet) - Find a pet}. */
final class OperationOverview {
    private static final String DASH = " - ";

    private OperationOverview() {}

    /** {@return the sentence of each operation, by its name} */
    static Map<String, String> of(MarkdownPage page, OperationWords words, DeprecationWords deprecation) {
        Map<String, String> sentences = new HashMap<>();
        for (int i = 0; i < page.headings().size(); i++) {
            if (page.headings().get(i).words().equals(words.overview())) {
                for (Node block : page.blocksBelow(i)) {
                    if (block instanceof BulletList list) {
                        read(page, list, deprecation, sentences);
                    }
                }
            }
        }
        return sentences;
    }

    private static void read(
            MarkdownPage page, BulletList list, DeprecationWords deprecation, Map<String, String> sentences) {
        for (@Nullable Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            @Nullable Node content = item.getFirstChild();
            String source = content == null ? "" : page.source(content);
            int dash = source.indexOf(DASH);
            if (dash > 0) {
                String name =
                        page.inlines().text(source.substring(0, dash)).name().text();
                String sentence = source.substring(dash + DASH.length());
                int notice = sentence.lastIndexOf(deprecation.sign());
                sentences.putIfAbsent(
                        name,
                        page.prose()
                                .text(notice < 0 ? sentence : sentence.substring(0, notice))
                                .strip());
            }
        }
    }
}
