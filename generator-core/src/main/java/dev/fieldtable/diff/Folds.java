package dev.fieldtable.diff;

import dev.fieldtable.html.Html;
import dev.fieldtable.model.TypeId;

/** What is told of in one go, under a heading that unfolds it. */
final class Folds {
    private final boolean folded;
    private final Html html;

    Folds(boolean folded, Html html) {
        this.folded = folded;
        this.html = html;
    }

    /**
     * Opens it.
     *
     * @param title the heading, in Markdown
     * @param number how much is told of
     */
    void open(String title, int number) {
        if (folded) {
            html.open("details", "class", "group");
        } else {
            html.open("details", "class", "group", "open", "");
        }
        html.open("summary").open("h3").sentence(title).close().text(" ");
        html.element("span", DiffText.number(number), "class", "count").closeLine();
    }

    void close() {
        html.closeLine();
    }

    /** A model by its name, and its package before that. */
    void name(TypeId type) {
        html.open("code", "class", "name");
        if (!type.packageName().isEmpty()) {
            html.element("span", type.packageName() + ".");
        }
        html.text(type.name()).close();
    }
}
