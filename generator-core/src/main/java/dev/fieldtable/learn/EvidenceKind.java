package dev.fieldtable.learn;

import dev.fieldtable.learn.json.JsonTexts;
import dev.fieldtable.source.SourceText;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a text is that something can be learned from, by its name and its first words. */
public enum EvidenceKind {
    /** Source of a Python client. */
    PYTHON,
    /** An OpenAPI document, in YAML or JSON. */
    OPENAPI,
    /** Answers in JSON, mostly one. */
    JSON,
    /** Answers in JSON, one a line. */
    JSON_LINES,
    /** What a browser has recorded. */
    HAR,
    /** A page of docs. */
    PAGE,
    /** Something else. */
    UNKNOWN;

    private static final Pattern VERSION =
            Pattern.compile("^[\"']?(openapi|swagger)[\"']?[ \t]*:[ \t]*[\"']?[23][.]", Pattern.MULTILINE);
    private static final Set<String> FIRST_WORDS = Set.of("openapi", "swagger", "log");
    private static final String RECORD = "log";

    /**
     * Tells what a text is.
     *
     * @param text the text
     * @return its kind
     */
    public static EvidenceKind of(SourceText text) {
        String path = text.path().toLowerCase(Locale.ROOT);
        if (path.endsWith(".py")) {
            return PYTHON;
        }
        if (path.endsWith(".jsonl") || path.endsWith(".ndjson")) {
            return JSON_LINES;
        }
        if (path.endsWith(".har")) {
            return HAR;
        }
        if (path.endsWith(".md") || path.endsWith(".mdx") || path.endsWith(".markdown")) {
            return PAGE;
        }
        String content = text.content().stripLeading();
        if (content.startsWith("{") || content.startsWith("[") || path.endsWith(".json")) {
            return ofJson(content);
        }
        return VERSION.matcher(content).find() ? OPENAPI : UNKNOWN;
    }

    /** {@return whether it holds answers} */
    public boolean isOfAnswers() {
        return this == JSON || this == JSON_LINES || this == HAR;
    }

    /** A word alone is no proof: an answer may have a member of any name. */
    private static EvidenceKind ofJson(String content) {
        String word = JsonTexts.firstOf(content, FIRST_WORDS);
        if (word.equals(RECORD)) {
            return content.contains("\"entries\"") && content.contains("\"creator\"") ? HAR : JSON;
        }
        boolean schemas = content.contains("\"paths\"")
                || content.contains("\"components\"")
                || content.contains("\"definitions\"");
        return !word.isEmpty() && schemas ? OPENAPI : JSON;
    }
}
