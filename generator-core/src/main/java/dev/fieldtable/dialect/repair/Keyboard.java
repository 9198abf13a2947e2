package dev.fieldtable.dialect.repair;

/** Passes over what every keyboard has, which nearly all of a page is. */
final class Keyboard {
    private Keyboard() {}

    /**
     * Looks for another character. It is asked anew at each line end, so that Java compiles it after a page or two and not
     * after a hundred.
     *
     * @param content a text
     * @param from where it is looked from
     * @return the first place from there on with a line end, a control character or one beyond ASCII; the length of the text
     *     if there is none
     */
    static int end(String content, int from) {
        int length = content.length();
        for (int at = from; at < length; at++) {
            char c = content.charAt(at);
            if (c < ' ' || c > '~') {
                return at;
            }
        }
        return length;
    }
}
