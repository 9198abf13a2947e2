package dev.fieldtable.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A run of the program, and what came out of it. */
record Run(int code, String out, String err) {
    static Run of(Object... args) {
        return on(Terminal.PLAIN, args);
    }

    static Run on(Terminal terminal, Object... args) {
        return with(terminal, "", Path.of(""), args);
    }

    /** A run in another working folder. */
    static Run in(Path folder, Object... args) {
        return with(Terminal.PLAIN, "", folder, args);
    }

    /** A run that is given a text on standard input. */
    static Run reading(String input, Object... args) {
        return with(Terminal.PLAIN, input, Path.of(""), args);
    }

    private static Run with(Terminal terminal, String input, Path folder, Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = args[i].toString();
        }
        int code = new Main(new Console(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        terminal,
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        folder))
                .run(texts);
        return new Run(code, out.toString(), err.toString());
    }
}
