package dev.fieldtable.diff;

/** What changed, ready to be shown. The same differences give the same bytes. */
public final class DiffReport {
    private static final String TITLE = "API";

    private final ChangeParts parts;
    private final boolean prose;
    private final String title;

    private DiffReport(ChangeParts parts, boolean prose, String title) {
        this.parts = parts;
        this.prose = prose;
        this.title = title;
    }

    /**
     * A report.
     *
     * @param differences what changed
     * @param prose whether to list the places that are only worded differently, instead of counting them
     * @return the report
     */
    public static DiffReport of(Differences differences, boolean prose) {
        return new DiffReport(ChangeParts.of(differences, Differences.NONE), prose, TITLE);
    }

    /**
     * Says what ends: a release may lose from the Java what the docs had lost before.
     *
     * @param ended what it loses for that reason
     * @return this report, which tells of that apart from what changed, and counts it for the suggested version
     */
    public DiffReport withEnded(Differences ended) {
        return new DiffReport(new ChangeParts(parts.api(), parts.deprecated(), ended), prose, title);
    }

    /**
     * Says what the API is called.
     *
     * @param name the name, any text
     * @return this report, whose page of HTML is called so; in other formats nothing is
     */
    public DiffReport withTitle(String name) {
        return new DiffReport(parts, prose, name);
    }

    /** {@return the report for people at a terminal; lines end with {@code \n}} */
    public String toText() {
        return DiffText.write(parts, prose);
    }

    /** {@return the report as an entry of a changelog, without a heading of its own; lines end with {@code \n}} */
    public String toMarkdown() {
        return DiffMarkdown.write(parts, prose);
    }

    /**
     * The report for programs: all changes, and all places that are worded differently.
     *
     * @return an indented JSON document that ends with {@code \n}; {@code docs/diff.schema.json} describes it
     */
    public String toJson() {
        return DiffJson.write(parts);
    }

    /**
     * The report as a page for a browser: what changed, and what users of the Java have to do.
     *
     * @return the page, ended with {@code \n}; it asks for nothing outside itself
     */
    public String toHtml() {
        return DiffHtml.write(parts, title, prose);
    }

    /**
     * The report in a format.
     *
     * @param format which one
     * @return what the method of that name gives
     */
    public String in(DiffFormat format) {
        return switch (format) {
            case TEXT -> toText();
            case MARKDOWN -> toMarkdown();
            case JSON -> toJson();
            case HTML -> toHtml();
        };
    }
}
