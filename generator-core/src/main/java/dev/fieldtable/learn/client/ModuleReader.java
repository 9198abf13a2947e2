package dev.fieldtable.learn.client;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a file of the client: its imports, its classes with their fields, and its aliases. Bodies of methods are passed over. */
final class ModuleReader {
    private static final String TYPED_DICT = "TypedDict";

    private final SourceText source;
    private final String name;
    private final Statements statements;
    private final Tokens tokens;
    private final List<ClientType> types = new ArrayList<>();
    private final Map<String, String> imports = new HashMap<>();
    private boolean decorated;
    private int passedOver;
    private @Nullable OpenClass open;

    private ModuleReader(SourceText source) {
        this.source = source;
        this.name = ClientModule.nameOf(source.path());
        this.statements = new Statements(source.content());
        this.tokens = statements.tokens();
    }

    /**
     * Reads a file.
     *
     * @param source the file
     * @return what it declares, and that it cannot be read any further, if so
     */
    static Outcome<ClientModule> read(SourceText source) {
        ModuleReader reader = new ModuleReader(source);
        reader.read();
        ClientModule module = new ClientModule(source.path(), reader.types, reader.imports, reader.passedOver);
        Statements.Fault fault = reader.statements.fault();
        return fault == null ? Outcome.of(module) : new Outcome<>(module, List.of(reader.unread(fault)));
    }

    private Diagnostic unread(Statements.Fault fault) {
        return Diagnostic.of(
                DiagnosticCode.UNREAD_EVIDENCE,
                source.span(fault.offset(), 0),
                fault.message() + " What follows in this file was not read.",
                "");
    }

    /** A class whose statements are being read. */
    private static final class OpenClass {
        private final ClientType head;
        private final int indent;
        private final List<ClassField> fields = new ArrayList<>();
        private int bodyIndent = -1;

        OpenClass(ClientType head, int indent) {
            this.head = head;
            this.indent = indent;
        }

        ClientType closed() {
            return new ClientType(
                    head.kind(),
                    head.module(),
                    head.path(),
                    head.name(),
                    head.line(),
                    head.bases(),
                    head.open(),
                    fields,
                    head.alias());
        }
    }

    private void read() {
        while (statements.next()) {
            OpenClass current = open;
            if (current != null && statements.indent() > current.indent) {
                inClass(current);
            } else {
                close();
                outside();
            }
        }
        close();
    }

    private void close() {
        if (open != null) {
            types.add(open.closed());
            open = null;
        }
    }

    private void outside() {
        if (tokens.isMark(0, '@')) {
            decorated |= decorates();
            return;
        }
        if (tokens.isName(0, "class")) {
            openClass();
        } else if (tokens.isName(0, "from")) {
            importFrom();
        } else if (tokens.isName(0, "import")) {
            importModules(1);
        } else {
            alias();
        }
        decorated = false;
    }

    private boolean decorates() {
        String decorator = new ExpressionReader(tokens, 1).expression().lastName();
        return decorator.equals("dataclass");
    }

    private void openClass() {
        if (!tokens.isKind(1, Tokens.Kind.NAME) || tokens.tooMany()) {
            return;
        }
        String className = tokens.text(1);
        List<Expression> bases = List.of();
        boolean takesAll = false;
        if (tokens.isMark(2, '(')) {
            Expression head = new ExpressionReader(tokens, 1).expression();
            bases = head.positional();
            takesAll = head.named("metaclass")
                    .filter(each -> each.lastName().equals("OpenEnumMeta"))
                    .isPresent();
        }
        ClientType.Kind kind = kind(className, bases);
        int line = line(tokens.start(0));
        open = new OpenClass(
                new ClientType(
                        kind, name, source.path(), className, line, bases, takesAll, List.of(), Expression.NOTHING),
                statements.indent());
    }

    /** A base of the client's own may make a model of the class too; the tree finds that out. */
    private ClientType.Kind kind(String className, List<Expression> bases) {
        if (bases.stream().anyMatch(each -> each.lastName().equals(TYPED_DICT))
                || (className.endsWith(TYPED_DICT) && !bases.isEmpty())) {
            return ClientType.Kind.OTHER;
        }
        if (bases.stream().anyMatch(each -> each.lastName().endsWith("Enum"))) {
            return ClientType.Kind.ENUM;
        }
        if (bases.stream().anyMatch(each -> each.lastName().equals("BaseModel"))) {
            return ClientType.Kind.MODEL;
        }
        return decorated ? ClientType.Kind.DATACLASS : ClientType.Kind.OTHER;
    }

    private void inClass(OpenClass current) {
        if (current.bodyIndent < 0) {
            current.bodyIndent = statements.indent();
        }
        if (statements.indent() != current.bodyIndent || !tokens.isKind(0, Tokens.Kind.NAME)) {
            return;
        }
        boolean typed = tokens.isMark(1, ':');
        if (!typed && !(tokens.isMark(1, '=') && !tokens.isMark(2, '='))) {
            return;
        }
        Optional<ClassField> field = field(typed);
        field.ifPresent(current.fields::add);
        passedOver += field.isEmpty() && current.head.kind() != ClientType.Kind.OTHER ? 1 : 0;
    }

    private Optional<ClassField> field(boolean typed) {
        if (tokens.tooMany()) {
            return Optional.empty();
        }
        ExpressionReader reader = new ExpressionReader(tokens, 2);
        Expression type = typed ? reader.expression() : Expression.NOTHING;
        Expression value = !typed || reader.accept('=') ? reader.expression() : Expression.NOTHING;
        if (!reader.atEnd() || type.kind() == Expression.Kind.OTHER) {
            return Optional.empty();
        }
        return Optional.of(new ClassField(tokens.text(0), type, value, source.path(), line(tokens.start(0))));
    }

    /** {@code Arm = …}, {@code Arm: TypeAlias = …} and {@code type Arm = …}; private ones are no types of the API. */
    private void alias() {
        int word = tokens.isName(0, "type") && tokens.isKind(1, Tokens.Kind.NAME) ? 1 : 0;
        if (!tokens.isKind(word, Tokens.Kind.NAME) || tokens.tooMany()) {
            return;
        }
        String aliasName = tokens.text(word);
        if (!Character.isUpperCase(aliasName.charAt(0)) || aliasName.endsWith(TYPED_DICT)) {
            return;
        }
        ExpressionReader reader = new ExpressionReader(tokens, word + 1);
        if (reader.accept(':')) {
            reader.expression();
        }
        if (!reader.accept('=')) {
            return;
        }
        Expression meant = reader.expression();
        if (reader.atEnd() && meant.kind() != Expression.Kind.OTHER) {
            types.add(new ClientType(
                    ClientType.Kind.ALIAS,
                    name,
                    source.path(),
                    aliasName,
                    line(tokens.start(0)),
                    List.of(),
                    false,
                    List.of(),
                    meant));
        }
    }

    /** {@code from ..shared import thing as other, more}. */
    private void importFrom() {
        int at = 1;
        int dots = 0;
        for (; tokens.isMark(at, '.'); at++) {
            dots++;
        }
        StringBuilder from = new StringBuilder(dots == 0 ? "" : folderAbove(dots));
        for (; at < tokens.count() && !tokens.isName(at, "import"); at++) {
            if (tokens.isKind(at, Tokens.Kind.NAME)) {
                from.append(from.length() == 0 ? "" : ".").append(tokens.text(at));
            }
        }
        importNames(at + 1, from.toString());
    }

    private void importNames(int from, String module) {
        for (int at = from; at < tokens.count(); at++) {
            if (tokens.isKind(at, Tokens.Kind.NAME)) {
                String original = tokens.text(at);
                if (tokens.isName(at + 1, "as") && tokens.isKind(at + 2, Tokens.Kind.NAME)) {
                    at += 2;
                }
                imports.put(tokens.text(at), module.isEmpty() ? original : module + "." + original);
            }
        }
    }

    /** {@code import acme.models as models}; one without another name is known by its whole name. */
    private void importModules(int from) {
        StringBuilder module = new StringBuilder();
        for (int at = from; at < tokens.count(); at++) {
            if (tokens.isName(at, "as") && tokens.isKind(at + 1, Tokens.Kind.NAME)) {
                imports.put(tokens.text(at + 1), module.toString());
                at++;
            } else if (tokens.isMark(at, ',')) {
                module.setLength(0);
            } else {
                module.append(tokens.text(at));
            }
        }
    }

    /** The module that so many dots mean: one is the folder that the file is in. */
    private String folderAbove(int dots) {
        String folder = source.path();
        for (int i = 0; i < dots; i++) {
            folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
        }
        return folder.replace('/', '.');
    }

    private int line(int offset) {
        return source.span(offset, 0).line();
    }
}
