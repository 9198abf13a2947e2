package dev.fieldtable.explorer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is behind the form of a page that takes a pasted answer, in a browser: the types and samples of the page, and its script. */
final class Form implements AutoCloseable {
    private static final String LOAD = """
            const [done] = arguments;
            const text = (id) => {
              const bytes = Uint8Array.from(atob(document.getElementById(id).textContent), (sign) => sign.charCodeAt(0));
              return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
            };
            Promise.all([text("model"), text("samples")]).then(([model, samples]) => {
              window.form = { model: JSON.parse(model), Check, Numeral };
              const documents = Numeral.parse(samples);
              done(form.model.types.map((type, number) => [
                document.getElementById(type.anchor).querySelector(".java-name").textContent,
                ...documents[number].map((each) => JSON.stringify(each)),
              ]));
            });
            """;

    private static final String JUDGE = """
            const [number, documents] = arguments;
            return documents.map((json) =>
              new form.Check(form.model).of(form.Numeral.parse(json), number).map((each) => [each.pointer, each.verdict]));
            """;

    private final Browser browser;
    private final List<Type> types;

    private Form(Browser browser, List<Type> types) {
        this.browser = browser;
        this.types = types;
    }

    /**
     * A type of the page.
     *
     * @param number its place among all
     * @param className its class in Java
     * @param samples the documents that the page shows of it, as JSON: one with each property and one with those that have to be there; none where it shows none
     */
    record Type(int number, String className, List<String> samples) {}

    static Form of(Path page) throws IOException {
        Browser browser = Browser.open();
        browser.show(page, "");
        List<Type> types = new ArrayList<>();
        for (Object each : list(browser.runAsync(script() + LOAD))) {
            List<String> texts = list(each).stream().map(String::valueOf).toList();
            types.add(new Type(types.size(), texts.get(0), texts.subList(1, texts.size())));
        }
        return new Form(browser, types);
    }

    private static String script() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Form.class.getResourceAsStream("/dev/fieldtable/explore/check.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    List<Type> types() {
        return types;
    }

    /** What the form says of each document. */
    List<NavigableSet<Mark>> judge(Type type, List<String> documents) {
        return list(browser.run(JUDGE, type.number(), documents)).stream()
                .map(Form::marks)
                .toList();
    }

    private static NavigableSet<Mark> marks(Object said) {
        NavigableSet<Mark> marks = new TreeSet<>();
        for (Object each : list(said)) {
            marks.add(new Mark((String) list(each).get(0), (String) list(each).get(1)));
        }
        return marks;
    }

    private static List<Object> list(@Nullable Object value) {
        return List.copyOf((List<?>) Objects.requireNonNull(value));
    }

    @Override
    public void close() {
        browser.close();
    }
}
