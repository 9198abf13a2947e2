package dev.fieldtable.report;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.text.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a check has found: an answer to each {@link CheckQuestion}, the reasons, and the command that mends it. The same
 * findings give the same bytes.
 */
public final class CheckReport {
    private final List<Diagnostic> diagnostics;
    private final List<Answer> answers;
    private final Spelling spelling;

    /**
     * An answer to one question.
     *
     * @param question the question
     * @param butForEdits whether files that were changed by hand are passed over, of which another answer tells
     * @param asked whether it could be asked: without files to compare with there is nothing to say of the output
     * @param reasons the errors for which the answer is no; none if all is well, or the question was not asked
     * @param remedy the command that mends it; empty if there is none, or nothing to mend
     */
    public record Answer(
            CheckQuestion question, boolean butForEdits, boolean asked, List<Diagnostic> reasons, String remedy) {
        /** Copies the list. */
        public Answer {
            reasons = List.copyOf(reasons);
        }

        /** {@return whether the answer is no} */
        public boolean failed() {
            return !reasons.isEmpty();
        }

        /** {@return the answer as a sentence, without the command} */
        public String sentence() {
            String claim = question.claim();
            if (!asked) {
                return "Not looked at, since the models cannot be generated: " + claim + ".";
            }
            if (!failed()) {
                return claim.substring(0, 1).toUpperCase(Locale.ROOT)
                        + claim.substring(1)
                        + (butForEdits ? ", but for what was changed by hand." : ".");
            }
            return switch (question) {
                case DOCS -> "The models cannot be generated: " + Wording.count(reasons.size(), "error") + ".";
                case OUTPUT -> "The output is not what the docs yield: " + files() + ".";
                case UPSTREAM ->
                    isOpen(reasons)
                            ? "It cannot be told whether " + claim + ": there is no lock of theirs that can be read."
                            : "The docs are not those of their origin: " + files() + ".";
                case EDITS -> "Generated files were changed by hand: " + files() + ".";
            };
        }

        private String files() {
            return Wording.count(reasons.size(), "file");
        }
    }

    private CheckReport(List<Diagnostic> diagnostics, List<Answer> answers, Spelling spelling) {
        this.diagnostics = List.copyOf(diagnostics);
        this.answers = List.copyOf(answers);
        this.spelling = spelling;
    }

    /**
     * The commands that mend what is wrong.
     *
     * @param generate the command that generates what was checked
     * @param force the command that does so even where someone has changed a file
     * @param sync the command that fetches the docs; {@code null} if nothing is known of where they are from, so that it
     *     cannot be asked whether they are those of their origin
     */
    public record Remedies(
            String generate, String force, @Nullable String sync) {}

    /**
     * A report.
     *
     * @param diagnostics all that was met, in the docs, in the output and at the origin
     * @param remedies the commands that mend what is wrong
     * @return the report; it calls settings what the command line does
     */
    public static CheckReport of(List<Diagnostic> diagnostics, Remedies remedies) {
        List<Diagnostic> sorted = diagnostics.stream().sorted().toList();
        List<Answer> answers = new ArrayList<>();
        boolean edited = sorted.stream().anyMatch(CheckQuestion.EDITS::isFailedBy);
        boolean asked = true;
        for (CheckQuestion question : CheckQuestion.values()) {
            if (question == CheckQuestion.UPSTREAM && remedies.sync() == null) {
                continue;
            }
            List<Diagnostic> reasons =
                    sorted.stream().filter(question::isFailedBy).toList();
            String remedy = switch (question) {
                case DOCS -> "";
                // Where files were edited, only force writes anything: the last answer names it for both.
                case OUTPUT -> edited ? "" : remedies.generate();
                case UPSTREAM -> isOpen(reasons) ? "" : String.valueOf(remedies.sync());
                case EDITS -> remedies.force();
            };
            boolean answered = asked || question == CheckQuestion.UPSTREAM;
            answers.add(new Answer(
                    question,
                    edited && question == CheckQuestion.OUTPUT,
                    answered,
                    reasons,
                    reasons.isEmpty() ? "" : remedy));
            asked &= question != CheckQuestion.DOCS || reasons.isEmpty();
        }
        return new CheckReport(sorted, answers, Spelling.commandLine());
    }

    /** Without a lock that can be read nobody knows where docs are from, and no command gets them again. */
    private static boolean isOpen(List<Diagnostic> reasons) {
        return reasons.stream().anyMatch(CheckQuestion::isLeftOpenBy);
    }

    /**
     * The same report for the users of another door.
     *
     * @param other what that door calls settings
     * @return the report
     */
    public CheckReport spelled(Spelling other) {
        return new CheckReport(diagnostics, answers, other);
    }

    /** {@return the answers, in the order of the questions} */
    public List<Answer> answers() {
        return answers;
    }

    /** {@return all that was met, sorted} */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * The question that the run fails for. Where the answer to several is no, it is the last of them: what a person has to
     * decide counts more than what a command mends.
     *
     * @return the question, or nothing if all is well
     */
    public Optional<CheckQuestion> failure() {
        return answers.stream().filter(Answer::failed).map(Answer::question).reduce((first, second) -> second);
    }

    /** {@return the report for people, without the reasons: a line an answer, and one for the command that mends it} */
    public String toText() {
        StringBuilder text = new StringBuilder();
        for (Answer answer : answers) {
            text.append(answer.sentence()).append('\n');
            if (!answer.remedy().isEmpty()) {
                text.append("  ").append(answer.remedy()).append('\n');
            }
        }
        return text.toString();
    }

    /** {@return an indented JSON document that ends with {@code \n}; {@code docs/check.schema.json} describes it} */
    public String toJson() {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("answers");
            for (Answer answer : answers) {
                json.writeStartObject();
                json.writeStringField("question", answer.question().label());
                json.writeStringField("answer", !answer.asked() ? "not-asked" : answer.failed() ? "no" : "yes");
                json.writeNumberField("exitCode", answer.question().exitCode());
                json.writeStringField("sentence", answer.sentence());
                json.writeStringField("remedy", answer.remedy());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("diagnostics");
            for (Diagnostic diagnostic : diagnostics) {
                DiagnosticJson.write(json, diagnostic, spelling);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** {@return the report as build servers read it: a test case a question, in the XML of JUnit} */
    public String toJunit() {
        return JunitXml.write(answers);
    }
}
