package dev.fieldtable.damage;

/** How tools take the line ends out of a page. */
enum Flattening {
    /** Each line end becomes a blank. */
    BLANKS("line ends as blanks"),
    /** Line ends, with the blanks around them, become one blank. */
    SINGLE_BLANKS("line ends as one blank"),
    /** Each line end vanishes. */
    NOTHING("line ends as nothing"),
    /** Each line end becomes a blank, and breaks within cells become line ends. */
    BREAKS("line ends as blanks, <br/> as line ends");

    private final String title;

    Flattening(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** {@return the page as it would be found} */
    String apply(String page) {
        String lines = page.replace("\r\n", "\n").replace('\r', '\n');
        return switch (this) {
            case BLANKS -> lines.replace('\n', ' ');
            case SINGLE_BLANKS -> squeezed(lines);
            case NOTHING -> lines.replace("\n", "");
            case BREAKS -> lines.replace('\n', ' ').replace("<br/>", "\n");
        };
    }

    private static String squeezed(String lines) {
        StringBuilder text = new StringBuilder();
        lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> text.append(text.isEmpty() ? "" : " ").append(line));
        return text.toString();
    }
}
