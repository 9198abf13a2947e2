package dev.fieldtable.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes up a text that a regular expression of ECMA-262 may be found in: it takes the first way that there is, and repeats no
 * more often than it must. What looks around or back is not followed, so whoever takes the text has to compare the two.
 */
public final class PatternText {
    private static final int DEEPEST = 50;
    private static final int LONGEST = 2_000;

    /** Stand for classes of characters; the likeliest first. */
    private static final String USUAL =
            "a1A0-_ .:/@bcdefghijklmnopqrstuvwxyzBCDEFGHIJKLMNOPQRSTUVWXYZ23456789+#,;!$%&'()*<=>?[]^`{|}~\"\\\t\n";

    private final String pattern;

    /** How much more often is repeated what may be, than it must be. */
    private final int more;

    private int at;
    private int depth;

    private PatternText(String pattern, int more) {
        this.pattern = pattern;
        this.more = more;
    }

    /** The expression has something that is not followed. */
    private static final class NotFollowed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private NotFollowed() {
            super(null, null, false, false);
        }
    }

    /**
     * Makes up texts.
     *
     * @param pattern the expression as the docs have it
     * @param length how long the text has to be at least
     * @return texts, the shortest first; none of an expression that is not followed. Never throws
     */
    public static List<String> of(String pattern, int length) {
        Set<String> texts = new LinkedHashSet<>();
        once(pattern, 0).ifPresent(shortest -> {
            texts.add(shortest);
            int lacking = Math.min(length, LONGEST) - shortest.length();
            if (lacking > 0) {
                // How much longer it gets where all is repeated once more.
                once(pattern, 1)
                        .map(text -> text.length() - shortest.length())
                        .filter(gain -> gain > 0)
                        .ifPresent(gain -> {
                            once(pattern, (lacking + gain - 1) / gain).ifPresent(texts::add);
                            once(pattern, lacking).ifPresent(texts::add);
                        });
            }
        });
        return List.copyOf(texts);
    }

    private static Optional<String> once(String pattern, int more) {
        if (pattern.length() > LONGEST) {
            return Optional.empty();
        }
        PatternText reader = new PatternText(pattern, more);
        try {
            String text = reader.alternatives();
            return reader.at == pattern.length() ? Optional.of(text) : Optional.empty();
        } catch (NotFollowed e) {
            return Optional.empty();
        }
    }

    private boolean has(char c) {
        return at < pattern.length() && pattern.charAt(at) == c;
    }

    private char next() {
        if (at == pattern.length()) {
            throw new NotFollowed();
        }
        return pattern.charAt(at++);
    }

    /** Reads all, and keeps the first. */
    private String alternatives() {
        if (++depth > DEEPEST) {
            throw new NotFollowed();
        }
        String first = sequence();
        while (has('|')) {
            at++;
            sequence();
        }
        depth--;
        return first;
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (at < pattern.length() && !has('|') && !has(')')) {
            String one = one();
            int times = times();
            if ((long) one.length() * times + text.length() > LONGEST) {
                throw new NotFollowed();
            }
            text.append(one.repeat(times));
        }
        return text.toString();
    }

    private String one() {
        char c = next();
        return switch (c) {
            case '^', '$' -> "";
            case '.' -> "a";
            case '(' -> group();
            case '[' -> set();
            case '\\' -> escaped();
            case '*', '+', '?' -> throw new NotFollowed();
            default -> String.valueOf(c);
        };
    }

    private String group() {
        if (has('?')) {
            at++;
            if (has('<')) {
                name();
            } else if (next() != ':') {
                throw new NotFollowed();
            }
        }
        String text = alternatives();
        if (next() != ')') {
            throw new NotFollowed();
        }
        return text;
    }

    /** What begins alike may look behind. */
    private void name() {
        at++;
        int end = pattern.indexOf('>', at);
        if (end < 0 || has('=') || has('!')) {
            throw new NotFollowed();
        }
        at = end + 1;
    }

    /** Java knows what a set holds, and of what it holds the likeliest is taken. */
    private String set() {
        int begin = at - 1;
        if (has('^')) {
            at++;
        }
        while (next() != ']') {
            if (pattern.charAt(at - 1) == '\\') {
                next();
            }
        }
        return likeliest(pattern.substring(begin, at));
    }

    private String escaped() {
        char c = next();
        return switch (c) {
            case 'd', 'D', 'w', 'W', 's', 'S' -> likeliest("\\" + c);
            case 'b', 'B' -> "";
            case 't' -> "\t";
            case 'n' -> "\n";
            case 'r' -> "\r";
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw new NotFollowed();
                }
                yield String.valueOf(c);
            }
        };
    }

    private static String likeliest(String characters) {
        EcmaPattern set = EcmaPattern.of("^" + characters + "$");
        return USUAL.chars()
                .mapToObj(Character::toString)
                .filter(each -> set.isFoundIn(each).orElse(false))
                .findFirst()
                .orElseThrow(NotFollowed::new);
    }

    private int times() {
        int least = 1;
        int most = 1;
        if (has('*')) {
            least = 0;
            most = Integer.MAX_VALUE;
        } else if (has('+')) {
            most = Integer.MAX_VALUE;
        } else if (has('?')) {
            least = 0;
        } else if (has('{')) {
            at++;
            least = number();
            most = !has(',') ? least : pattern.startsWith(",}", at) ? Integer.MAX_VALUE : -1;
            if (most < 0 || has(',')) {
                at++;
            }
            if (most < 0) {
                most = number();
            }
            if (!has('}')) {
                throw new NotFollowed();
            }
        } else {
            return 1;
        }
        at++;
        if (has('?')) {
            at++;
        }
        return (int) Math.min(most, (long) least + more);
    }

    private int number() {
        int begin = at;
        while (at < pattern.length() && Character.digit(pattern.charAt(at), 10) >= 0) {
            at++;
        }
        if (begin == at || at - begin > 4) {
            throw new NotFollowed();
        }
        return Integer.parseInt(pattern.substring(begin, at));
    }
}
