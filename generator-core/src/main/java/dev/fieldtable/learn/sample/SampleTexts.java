package dev.fieldtable.learn.sample;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.learn.json.DamageException;
import dev.fieldtable.learn.json.Json;
import dev.fieldtable.learn.json.JsonTexts;
import dev.fieldtable.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Finds the documents in files of answers. */
public final class SampleTexts {
    /** A file that is broken in every line is told of once more often than it takes to notice. */
    private static final int MOST_DIAGNOSTICS = 10;

    private final SourceText text;
    private final Consumer<Sample> samples;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private SampleTexts(SourceText text, Consumer<Sample> samples) {
        this.text = text;
        this.samples = samples;
    }

    /**
     * Finds the documents of a file of JSON: mostly one, but there may be several, one behind the other.
     *
     * @param text the file
     * @param samples is given each document as soon as it is read; its model is what the file is called
     * @return what could not be read. Never throws
     */
    public static List<Diagnostic> ofJson(SourceText text, Consumer<Sample> samples) {
        SampleTexts reader = new SampleTexts(text, samples);
        reader.readJson();
        return reader.diagnostics;
    }

    /**
     * Finds the documents of a file that has one a line.
     *
     * @param text the file
     * @param samples is given each document as soon as it is read
     * @return what could not be read; the lines that are broken alone. Never throws
     */
    public static List<Diagnostic> ofLines(SourceText text, Consumer<Sample> samples) {
        SampleTexts reader = new SampleTexts(text, samples);
        reader.readLines();
        return reader.diagnostics;
    }

    /**
     * Finds the documents that a browser or a proxy has recorded: the bodies of requests and answers that are JSON.
     *
     * @param text the HAR file
     * @param samples is given each document as soon as it is read
     * @return what could not be read. Never throws
     */
    public static List<Diagnostic> ofHar(SourceText text, Consumer<Sample> samples) {
        SampleTexts reader = new SampleTexts(text, samples);
        reader.readHar();
        return reader.diagnostics;
    }

    private void readJson() {
        String file = text.path().substring(text.path().lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String model = dot < 0 ? file : file.substring(0, dot);
        try {
            JsonTexts.read(text.content(), value -> samples.accept(new Sample(text.path(), model, value)));
        } catch (DamageException e) {
            unread(0, text.content().length(), e);
        }
    }

    private void readLines() {
        for (int line = 1; line <= text.lineCount(); line++) {
            String name = text.path() + ":" + line;
            String content = text.line(line);
            try {
                JsonTexts.read(content, value -> samples.accept(new Sample(name, "", value)));
            } catch (DamageException e) {
                unread(text.lineStart(line), content.length(), e);
            }
        }
    }

    private void readHar() {
        List<Json> documents = new ArrayList<>();
        try {
            JsonTexts.read(text.content(), documents::add);
        } catch (DamageException e) {
            unread(0, text.content().length(), e);
        }
        for (Json document : documents) {
            int number = 0;
            for (Json entry : member(member(document, "log"), "entries").items()) {
                String place = text.path() + "#/log/entries/" + number++;
                readBody(member(member(entry, "request"), "postData"), place + "/request");
                readBody(member(member(entry, "response"), "content"), place + "/response");
            }
        }
    }

    /** What was recorded may be cut off, or be of another kind than it says; there is no use in telling of that. */
    private void readBody(Json content, String name) {
        if (!content.textOf("mimeType").toLowerCase(Locale.ROOT).contains("json")) {
            return;
        }
        List<Json> bodies = new ArrayList<>();
        try {
            JsonTexts.read(body(content), bodies::add);
        } catch (DamageException e) {
            return;
        }
        bodies.forEach(body -> samples.accept(new Sample(name, "", body)));
    }

    private static String body(Json content) {
        String body = content.textOf("text");
        if (!content.textOf("encoding").equals("base64")) {
            return body;
        }
        try {
            return new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static Json member(Json value, String name) {
        return value.member(name).orElseGet(Json.Null::new);
    }

    private void unread(int start, int length, DamageException damage) {
        if (diagnostics.size() < MOST_DIAGNOSTICS) {
            int offset = start + Math.min(damage.offset(), length);
            diagnostics.add(Diagnostic.of(
                    DiagnosticCode.UNREAD_EVIDENCE,
                    text.span(offset, offset < text.content().length() ? 1 : 0),
                    damage.sentence(),
                    DiagnosticCode.UNREAD_EVIDENCE.nextStep()));
        }
    }
}
