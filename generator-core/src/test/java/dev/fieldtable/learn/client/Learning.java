package dev.fieldtable.learn.client;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.Statement;
import dev.fieldtable.facts.Subject;
import dev.fieldtable.learn.WrittenDocs;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Docs and a client, both written in a test, and what is learned of them. */
final class Learning {
    private final WrittenDocs pages = new WrittenDocs();
    private final List<SourceText> files = new ArrayList<>();

    /** A page of an object: {@code type} is its package and name, a field {@code name: type}. */
    Learning object(String type, String... fields) {
        pages.object(type, fields);
        return this;
    }

    Learning enumeration(String type, String... values) {
        pages.enumeration(type, values);
        return this;
    }

    Learning union(String type, String... arms) {
        pages.union(type, arms);
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
        return pages.model();
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
