package dev.fieldtable.learn.client;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.Statement;
import dev.fieldtable.facts.Subject;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Docs and a client, both written in a test, and what is learned of them. */
final class Learning {
    private final List<SourceText> pages = new ArrayList<>();
    private final List<SourceText> files = new ArrayList<>();

    /** A page of an object: {@code type} is its package and name, a field {@code name: type}. */
    Learning object(String type, String... fields) {
        StringBuilder text =
                new StringBuilder("## Fields\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n");
        for (String field : fields) {
            int colon = field.indexOf(": ");
            String mark = field.contains("Optional") ? ":heavy_minus_sign:" : ":heavy_check_mark:";
            text.append("| `%s` | %s | %s | |\n"
                    .formatted(field.substring(0, colon), cell(field.substring(colon + 2)), mark));
        }
        return page(type, text.toString());
    }

    private static String cell(String type) {
        int start = type.lastIndexOf('[') + 1;
        int end = type.indexOf(']', start) < 0 ? type.length() : type.indexOf(']', start);
        String name = type.substring(start, end);
        if (!name.contains(".")) {
            return "*" + type + "*";
        }
        String link = "../../models/" + name.replace('.', '/').toLowerCase(Locale.ROOT) + ".md";
        return type.substring(0, start) + "[" + name + "](" + link + ")" + type.substring(end);
    }

    Learning enumeration(String type, String... values) {
        StringBuilder text = new StringBuilder("## Values\n\n| Name | Value |\n|---|---|\n");
        for (String value : values) {
            text.append("| `%s` | %s |\n".formatted(value.toUpperCase(Locale.ROOT), value));
        }
        return page(type, text.toString());
    }

    Learning union(String type, String... arms) {
        StringBuilder text = new StringBuilder("## Supported Types\n\n");
        for (String arm : arms) {
            text.append("### `%1$s`\n\n```python\nvalue: %1$s = /* values here */\n```\n\n".formatted(arm));
        }
        return page(type, text.toString());
    }

    private Learning page(String type, String text) {
        String name = type.substring(type.lastIndexOf('/') + 1);
        pages.add(SourceText.of("models/" + type.toLowerCase(Locale.ROOT) + ".md", "# " + name + "\n\n\n" + text));
        return this;
    }

    /** A file of the client. */
    Learning file(String path, String text) {
        files.add(SourceText.of(path, text));
        return this;
    }

    /** The file of the client that has the models {@code components/Thing} and such. */
    Learning thing(String text) {
        return file("src/acme/models/components/thing.py", text);
    }

    TypeModel docs() {
        return Generator.link(GenerationRequest.of("com.example"), pages).model();
    }

    Learned learn() {
        return new Learned(PythonClient.learn(files, docs()));
    }

    /** What was learned. */
    record Learned(Outcome<ClientFacts> outcome) {
        ClientFacts facts() {
            return outcome.value();
        }

        List<Diagnostic> diagnostics() {
            return outcome.diagnostics();
        }

        /** {@return what is said of a type, or of its property} */
        List<Statement> of(String type, String property) {
            return facts().facts().stream()
                    .filter(each -> each.subject().equals(new Subject(type, property, "")))
                    .map(Fact::statement)
                    .toList();
        }

        /** {@return what is said of a property of the one type of most tests} */
        List<Statement> of(String property) {
            return of("components/Thing", property);
        }

        /** {@return what is said of a property in statements of one kind} */
        <S extends Statement> List<S> of(String property, Class<S> kind) {
            return of(property).stream()
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .toList();
        }

        /** {@return the name in JSON of a property} */
        List<String> name(String property) {
            return of(property, Statement.WireName.class).stream()
                    .map(Statement.WireName::name)
                    .toList();
        }
    }
}
