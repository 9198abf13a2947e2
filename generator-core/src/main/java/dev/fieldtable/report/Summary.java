package dev.fieldtable.report;

import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.GenerationReport;
import dev.fieldtable.model.KnownPlaces;
import dev.fieldtable.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a run says at its end. */
public final class Summary {
    private Summary() {}

    /**
     * Puts a run into a few lines.
     *
     * @param report the counts of the run
     * @param filesWritten the files that were written because they are new or have changed
     * @param filesUnchanged the files that were there already, byte for byte
     * @param filesDeleted the files of an earlier run that are no longer wanted
     * @param counts the number of diagnostics by severity; a severity that is missing was not met
     * @param rolesOption the option that decides which roles are generated, as the user would type it; empty if it was
     *     used, so that whoever used it knows what is left out
     * @return the lines, each ended with {@code \n}
     */
    public static String render(
            GenerationReport report,
            int filesWritten,
            int filesUnchanged,
            int filesDeleted,
            Map<Severity, Integer> counts,
            String rolesOption) {
        List<String> lines = new ArrayList<>();
        String seen = Wording.seen(report.coverage());
        if (!seen.isEmpty()) {
            lines.add(seen);
        }
        lines.add(Wording.pagesAndRows(report.coverage()));
        lines.add(Wording.count(report.models(), "model") + ", " + Wording.count(report.enums(), "enum") + ", "
                + Wording.count(report.unions(), "union") + " in "
                + files(report.files(), filesWritten, filesUnchanged, filesDeleted));
        if (!report.leftOut().isEmpty() && !rolesOption.isEmpty()) {
            lines.add(leftOut(report.leftOut(), rolesOption));
        }
        lines.add(problems(counts));
        return String.join("\n", lines) + "\n";
    }

    /**
     * Says what became of files that are no Java.
     *
     * @param written the files that were written because they are new or have changed
     * @param unchanged the files that were there already, byte for byte
     * @param deleted the files of an earlier run that are no longer wanted
     * @return one line, ended with {@code \n}
     */
    public static String files(int written, int unchanged, int deleted) {
        return files(written + unchanged, written, unchanged, deleted) + "\n";
    }

    private static String files(int all, int written, int unchanged, int deleted) {
        return Wording.count(all, "file") + ": " + Wording.number(written) + " written, " + Wording.number(unchanged)
                + " unchanged, " + Wording.number(deleted) + " deleted";
    }

    /**
     * Says of how many parameters of operations nobody knows where in a request they go.
     *
     * @param places what is known
     * @return one line, ended with {@code \n}, with what tells their places, if anything may; empty if all are known
     */
    public static String places(KnownPlaces places) {
        if (places.unplaced() == 0) {
            return "";
        }
        String learn = "; `learn` finds places in an OpenAPI document of the API";
        return "No place is known of " + Wording.number(places.unplaced()) + " of "
                + Wording.count(places.parameters(), "parameter") + ", and other tools pass over what has none"
                + (places.learnable() == 0 ? "" : learn) + "\n";
    }

    /**
     * Says that a version of the API that somebody has named is not in what is exported.
     *
     * @param format what it is exported as
     * @return one line, ended with {@code \n}
     */
    public static String withoutVersion(String format) {
        return "The version of the API is not handed on, since " + format + " has no place for it\n";
    }

    /**
     * Says that names in JSON differ between a state that was written with facts and docs that were read without.
     *
     * @param renamed how many properties have another name in JSON, although the docs call them the same
     * @param facts the option that names the facts, as the user would type it
     * @return one line, ended with {@code \n}; empty if there are none
     */
    public static String withoutFacts(int renamed, String facts) {
        return renamed == 0
                ? ""
                : Wording.count(renamed, "change")
                        + " of names in JSON alone: if the other state was written with facts, name them with "
                        + facts + "\n";
    }

    /**
     * Says that a run ended early, since all of it was done before.
     *
     * @param pages the pages that were read
     * @param files the files that they yielded, and that are there
     * @param warnings the warnings that the run met which wrote them
     * @param showAll the option with which a run shows them again, as the user would type it
     * @return the lines, each ended with {@code \n}
     */
    public static String unchanged(int pages, int files, int warnings, String showAll) {
        String lines = Wording.count(pages, "page") + ", unchanged since the last run\n" + Wording.count(files, "file")
                + ": 0 written, " + Wording.number(files) + " unchanged, 0 deleted\n";
        String them = warnings == 1 ? "it" : "them";
        return warnings == 0
                ? lines
                : lines + Wording.count(warnings, "warning") + ", as at that run; " + showAll + " shows " + them + "\n";
    }

    /**
     * Puts what was found in docs into a line.
     *
     * @param counts the number of findings by severity; a severity that is missing was not met
     * @param known how many more the baseline knows
     * @return the line, without its end
     */
    public static String findings(Map<Severity, Integer> counts, int known) {
        return problems(counts) + (known == 0 ? "" : "; the baseline knows " + Wording.number(known) + " more");
    }

    /**
     * Says that docs need no description of how they are written.
     *
     * @param coverage what is read of them without one
     * @return the lines, each ended with {@code \n}
     */
    public static String undescribed(Coverage coverage) {
        String seen = Wording.seen(coverage);
        return (seen.isEmpty() ? "" : seen + "\n") + Wording.pagesAndRows(coverage) + "\n"
                + "These docs are read without a description: none is needed.\n";
    }

    /**
     * Says that a baseline was written.
     *
     * @param findings how many findings it knows
     * @return the line, without its end
     */
    public static String baseline(int findings) {
        return "The baseline knows " + Wording.count(findings, "finding") + " now.";
    }

    private static String leftOut(Map<Role, Integer> roles, String rolesOption) {
        List<String> parts = new ArrayList<>();
        roles.forEach((role, number) -> parts.add(Wording.number(number) + " " + role.label()));
        int last = parts.size() - 1;
        String all = last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
        boolean one = roles.values().stream().mapToInt(Integer::intValue).sum() == 1;
        return all + (one ? " type" : " types") + " left out; add " + (one ? "it" : "them") + " with " + rolesOption;
    }

    private static String problems(Map<Severity, Integer> counts) {
        List<String> parts = new ArrayList<>();
        int errors = counts.getOrDefault(Severity.ERROR, 0);
        int infos = counts.getOrDefault(Severity.INFO, 0);
        int warnings = counts.getOrDefault(Severity.WARNING, 0);
        if (errors > 0) {
            parts.add(Wording.count(errors, "error"));
        }
        parts.add(warnings == 0 ? "no warnings" : Wording.count(warnings, "warning"));
        if (infos > 0) {
            parts.add(Wording.count(infos, "note"));
        }
        return String.join(", ", parts);
    }
}
