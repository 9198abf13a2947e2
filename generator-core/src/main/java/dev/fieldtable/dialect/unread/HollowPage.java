package dev.fieldtable.dialect.unread;

import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a page is that holds nothing of a page: what is left where a tool could not get one. */
public final class HollowPage {
    private static final String LFS = "version https://git-lfs.github.com/spec/";

    /** Pages called so lead to others, and may well be empty. */
    private static final Set<String> OVERVIEWS =
            Set.of("readme", "index", "_index", "overview", "summary", "_sidebar", "toc");

    /** What servers say has no more lines than this, and no more characters. */
    private static final int MOST_LINES = 3;

    private static final int LONGEST_ERROR = 300;

    private static final String REASONS = "(?:the )?(?:requested )?(?:(?:page|file|document|resource|object|url) )?"
            + "(?:was |is |could )?not (?:be )?found|bad (?:request|gateway)|(?:access )?(?:forbidden|denied)|unauthorized"
            + "|internal server error|service (?:temporarily )?unavailable|gateway time-?out|too many requests"
            + "|(?:api )?rate limit exceeded|moved permanently|page does not exist|no such (?:page|file|key)";

    private static final Pattern ERROR = Pattern.compile(
            "(?:http(?:/[\\d.]+)? ?)?(?:error:? ?)?(?:(?:[345]\\d\\d)[ :.(\u2013\u2014-]*(?:(?:" + REASONS
                    + "|page|error)\\b.*)?|(?:" + REASONS + ")\\b(?:[.!].{0,80}| on .{0,40}|\\W*))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HTML = Pattern.compile("<(?:!doctype\\s+html|html)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern TITLE =
            Pattern.compile("<(title|h1)\\b[^>]{0,500}>([^<]{1,200})", Pattern.CASE_INSENSITIVE);

    private static final Pattern JSON = Pattern.compile("\\{\\s*\"|\\[\\s*[{\"]");

    private HollowPage() {}

    /**
     * Looks at a page that nothing was read from.
     *
     * @param page the page as it came
     * @return what it is, as the end of a sentence that begins with <i>The page is</i>; nothing if it may be a page
     */
    public static Optional<String> nature(SourceText page) {
        String text = visible(page.content());
        if (text.isEmpty()) {
            return isOverview(page.path()) ? Optional.empty() : Optional.of("empty");
        }
        if (text.startsWith(LFS)) {
            return Optional.of("a pointer to a file in Git LFS, which was not fetched");
        }
        if (HTML.matcher(text).lookingAt()) {
            Matcher title = TITLE.matcher(text);
            return Optional.of("an HTML document"
                    + (title.find()
                            ? " with the title "
                                    + Findings.quoted(title.group(2).strip())
                            : ""));
        }
        if (text.startsWith("<?xml")) {
            return Optional.of("an XML document");
        }
        if (JSON.matcher(text).lookingAt() && (text.endsWith("}") || text.endsWith("]"))) {
            return Optional.of("a JSON document");
        }
        return error(text).map(error -> "what a server says when it has no page: " + Findings.quoted(error));
    }

    /**
     * Tells pages that lead to others by what they are called.
     *
     * @param path the page
     * @return whether it is one of those
     */
    public static boolean isOverview(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.indexOf('.', 1);
        String name = (dot < 0 ? file : file.substring(0, dot)).toLowerCase(Locale.ROOT);
        return OVERVIEWS.contains(name);
    }

    private static Optional<String> error(String text) {
        if (text.length() > LONGEST_ERROR) {
            return Optional.empty();
        }
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        String first = lines.get(0).strip().replaceFirst("^[#*_ ]+", "").replaceFirst("[*_ ]+$", "");
        return lines.size() <= MOST_LINES && ERROR.matcher(first).matches() ? Optional.of(first) : Optional.empty();
    }

    private static String visible(String content) {
        int start = 0;
        int end = content.length();
        while (start < end && isUnseen(content.charAt(start))) {
            start++;
        }
        while (end > start && isUnseen(content.charAt(end - 1))) {
            end--;
        }
        return content.substring(start, end);
    }

    private static boolean isUnseen(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c <= ' ' || c == '\ufeff' || c == '\u200b';
    }
}
