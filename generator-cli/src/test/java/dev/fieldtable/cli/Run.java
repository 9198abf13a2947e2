package dev.fieldtable.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A run of the program, and what came out of it. */
record Run(int code, String out, String err) {
    static Run of(Object... args) {
        return on(Terminal.PLAIN, args);
    }

    static Run on(Terminal terminal, Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = args[i].toString();
        }
        int code = new Main(new Console(new PrintWriter(out), new PrintWriter(err), terminal)).run(texts);
        return new Run(code, out.toString(), err.toString());
    }
}
