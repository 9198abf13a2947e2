package dev.fieldtable.dialect.page;

import dev.fieldtable.dialect.page.InlineToken.Kind;
import dev.fieldtable.dialect.page.InlineToken.Mark;
import java.util.ArrayList;
import java.util.List;

/** Takes the links off a heading that lead to itself: {@code [#](#fields)}, and the paragraph sign that was one. */
final class HeadingLinks {
    private HeadingLinks() {}

    static List<InlineToken> takenOff(List<InlineToken> tokens) {
        List<InlineToken> rest = new ArrayList<>(tokens.size());
        int begin = -1;
        for (InlineToken token : tokens) {
            boolean link = token.mark() == Mark.LINK;
            if (link && token.kind() == Kind.BEGIN) {
                begin = rest.size();
            }
            rest.add(withoutSign(token));
            if (link && token.kind() == Kind.END && begin >= 0) {
                List<InlineToken> linked = rest.subList(begin, rest.size());
                if (token.text().startsWith("#") && linked.stream().noneMatch(InlineToken::hasWord)) {
                    linked.clear();
                }
                begin = -1;
            }
        }
        return rest;
    }

    private static InlineToken withoutSign(InlineToken token) {
        boolean signed =
                token.kind() == Kind.TEXT && token.text().stripTrailing().endsWith("¶");
        return signed ? InlineToken.text(token.text().replace("¶", "")) : token;
    }
}
