package dev.fieldtable.dialect.prose;

import dev.fieldtable.dialect.prose.Inline.Link;
import dev.fieldtable.dialect.prose.Inline.Words;
import java.util.List;

/** Addresses that readers take for links where they stand in a text, as GitHub does. */
final class Addresses {
    private static final List<String> SCHEMES = List.of("http://", "https://", "ftp://");

    private Addresses() {}

    /** {@return whether a link shows the address that it leads to, and nothing else} */
    static boolean isShown(Link link) {
        String text = InlineList.text(link.content());
        if (link.image() || !link.title().isEmpty() || !link.content().equals(List.of(new Words(text)))) {
            return false;
        }
        String destination = link.destination();
        return (destination.equals(text) && SCHEMES.stream().anyMatch(text::startsWith))
                || (destination.equals("mailto:" + text) && text.indexOf('@') > 0)
                || (destination.equals("http://" + text) && text.startsWith("www."));
    }

    /** {@return whether an address behind this text is apart from it} */
    static boolean mayFollow(String text) {
        return " \n*_~(\"'".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** {@return whether an address before this text is apart from it} */
    static boolean mayPrecede(String text) {
        return " \n.,:;!?)<*_~\"'".indexOf(text.charAt(0)) >= 0;
    }
}
