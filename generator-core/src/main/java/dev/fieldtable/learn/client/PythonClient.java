package dev.fieldtable.learn.client;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the source of the Python client that docs belong to: models of pydantic, and dataclasses of older clients. */
public final class PythonClient {
    private static final Comparator<SourceText> BY_PATH =
            Comparator.comparing(SourceText::path).thenComparing(SourceText::content);

    private PythonClient() {}

    /**
     * Learns from the source of a client. Nothing of it is run.
     *
     * @param files the client's {@code .py} files, by their paths; in any order, which changes nothing
     * @param docs the linked docs
     * @return the facts, and a warning of each file that cannot be read to its end. Never throws
     */
    public static Outcome<ClientFacts> learn(List<SourceText> files, TypeModel docs) {
        List<Diagnostic> problems = new ArrayList<>();
        List<ClientModule> modules = new ArrayList<>(files.size());
        for (SourceText file : files.stream().sorted(BY_PATH).toList()) {
            Outcome<ClientModule> module = ModuleReader.read(file);
            modules.add(module.value());
            problems.addAll(module.diagnostics());
        }
        ClientTree tree = new ClientTree(modules);
        ClientTypes types = ClientTypes.join(docs.types(), tree);
        ClientEvidence evidence = new ClientEvidence(tree, types, docs);
        docs.types().forEach(evidence::of);
        int declared = (int) tree.types().stream()
                .filter(each -> tree.isModel(each)
                        || each.kind() == ClientType.Kind.ENUM
                        || each.kind() == ClientType.Kind.ALIAS)
                .count();
        int passedOver = modules.stream().mapToInt(ClientModule::passedOver).sum();
        ClientFacts facts = new ClientFacts(
                evidence.facts(), files.size(), declared, types.count(), evidence.properties(), passedOver);
        return new Outcome<>(facts, problems);
    }
}
