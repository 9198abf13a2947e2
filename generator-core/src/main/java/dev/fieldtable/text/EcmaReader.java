package dev.fieldtable.text;

import java.util.HashSet;
import java.util.Set;

/**
 * Goes through a regular expression of ECMA-262, writes it as one of Java's, and reckons what it may cost. With the flag
 * {@code u}, by which others read it, ECMA-262 refuses what it lets pass without: it is written for that, too.
 */
final class EcmaReader {
    private static final int DEEPEST = 50;
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    /** More than anybody lets pass. */
    private static final long MUCH = 1_000_000;

    /** What has a meaning outside of brackets, and with the flag {@code u} stands for itself behind a backslash alone. */
    private static final String SIGNS = "^$\\.*+?()[]{}|";

    private static final String BLANKS =
            "\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";
    private static final String ANY = "[^\\n\\r\\u2028\\u2029]";
    private static final String AT_WORD = "(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))";
    private static final String NOT_AT_WORD = "(?:(?<=\\w)(?=\\w)|(?<!\\w)(?!\\w))";

    private final String in;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder unicode = new StringBuilder();
    private final Set<String> names = new HashSet<>();

    /** Whether something is written as the flag {@code u} forbids. */
    private boolean loose;

    private int at;
    private int depth;

    /** Whether the outermost alternative, if it is the only one, begins and ends with an anchor. */
    private boolean anchoredAtBegin;

    private boolean anchoredAtEnd;

    EcmaReader(String in) {
        this.in = in;
    }

    /** The expression cannot be checked. */
    static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String because;

        Fault(String because) {
            super(because, null, false, false);
            this.because = because;
        }

        String because() {
            return because;
        }
    }

    /**
     * What a part of the expression may cost.
     *
     * @param paths in how many ways it matches at the end of a text
     * @param work how many steps it may take there, where no character is left to be read
     * @param loops how many repetitions without an end share a text
     * @param shares in how many ways the others can
     * @param reach how many characters are read where nothing is repeated without an end
     */
    record Cost(long paths, long work, long loops, long shares, long reach) {
        /** One character. */
        static final Cost CHARACTER = new Cost(0, 1, 0, 1, 1);

        /** A place. */
        static final Cost PLACE = new Cost(1, 1, 0, 1, 1);

        private static final Cost NOTHING = new Cost(1, 0, 0, 1, 0);

        Cost {
            paths = Math.min(paths, MUCH);
            work = Math.min(work, MUCH);
            loops = Math.min(loops, MUCH);
            shares = Math.min(shares, MUCH);
            reach = Math.min(reach, MUCH);
        }

        Cost then(Cost next) {
            return new Cost(
                    paths * next.paths,
                    // What follows text comes behind each of it, and text may be short.
                    work + Math.max(paths, 1) * next.work,
                    loops + next.loops,
                    shares * next.shares,
                    reach + next.reach);
        }

        Cost or(Cost other) {
            return new Cost(
                    paths + other.paths,
                    work + other.work + 1,
                    loops + other.loops,
                    shares + other.shares,
                    Math.max(reach, other.reach));
        }

        /** A group is a step itself, whatever it holds. */
        Cost grouped() {
            return new Cost(paths, work + 1, loops, shares, reach);
        }

        /** A look ahead or behind gives one answer, in whatever way it was found. */
        Cost looked() {
            return new Cost(1, work, loops, shares, reach);
        }

        Cost repeated(int least, int most) {
            boolean more = most > least;
            // Text that is not empty is repeated no further than it comes.
            long ways = paths == 0 ? 0 : power(paths, least);
            long steps = paths == 0 ? work : paths == 1 ? work * least : work * ways;
            if (least == 0) {
                ways = 1;
                steps = 0;
            }
            if (more) {
                steps += Math.max(ways, 1) * work + 1;
                ways *= paths + 1;
            }
            if (most == UNBOUNDED) {
                // A group that is repeated without an end calls itself for each time.
                boolean one = this.equals(CHARACTER);
                return new Cost(ways, steps, one ? 1 : MUCH, shares, Math.min(MUCH, least) * reach);
            }
            return new Cost(
                    ways,
                    steps,
                    loops * most,
                    power(shares, most) * Math.min(MUCH, most - least + 1L),
                    reach * Math.min(MUCH, most));
        }

        private static long power(long base, int exponent) {
            long power = 1;
            for (int i = 0; i < exponent && base > 1 && power < MUCH; i++) {
                power = Math.min(MUCH, power * base);
            }
            return power;
        }
    }

    Cost read() {
        Cost cost = alternatives();
        if (at < in.length()) {
            throw new Fault("a parenthesis is closed that is not open");
        }
        return cost;
    }

    String java() {
        return out.toString();
    }

    /** {@return the same with the flag {@code u}: as it was, unless that forbids it} */
    String unicode() {
        return loose ? unicode.toString() : in;
    }

    private void write(String java, String ecma) {
        out.append(java);
        unicode.append(ecma);
    }

    private void write(String both) {
        write(both, both);
    }

    boolean isAnchoredAtBegin() {
        return anchoredAtBegin;
    }

    boolean isAnchoredAtEnd() {
        return anchoredAtEnd;
    }

    private Cost alternatives() {
        Cost cost = sequence();
        while (comes("|")) {
            write("|");
            cost = cost.or(sequence());
            if (depth == 0) {
                anchoredAtBegin = false;
                anchoredAtEnd = false;
            }
        }
        return cost;
    }

    private Cost sequence() {
        Cost cost = Cost.NOTHING;
        boolean first = true;
        while (at < in.length() && in.charAt(at) != '|' && in.charAt(at) != ')') {
            boolean begin = in.charAt(at) == '^';
            boolean end = in.charAt(at) == '$';
            cost = cost.then(term());
            if (depth == 0) {
                anchoredAtBegin = first ? begin : anchoredAtBegin;
                anchoredAtEnd = end;
            }
            first = false;
        }
        return cost;
    }

    private Cost term() {
        if (comes("^")) {
            write("^");
            return unrepeated();
        }
        if (comes("$")) {
            write("\\z", "$");
            return unrepeated();
        }
        if (comes("\\b")) {
            write(AT_WORD, "\\b");
            return unrepeated();
        }
        if (comes("\\B")) {
            write(NOT_AT_WORD, "\\B");
            return unrepeated();
        }
        if (comes("(?=") || comes("(?!")) {
            write(in.substring(at - 3, at));
            return group().looked();
        }
        if (comes("(?<=") || comes("(?<!")) {
            write(in.substring(at - 4, at));
            Cost cost = group().looked();
            if (cost.loops() > 0) {
                // Java does so without a word, and looks no further than it likes.
                throw new Fault("it looks behind without an end");
            }
            refuseQuantifier();
            return cost;
        }
        return quantified(atom());
    }

    private Cost unrepeated() {
        refuseQuantifier();
        return Cost.PLACE;
    }

    private void refuseQuantifier() {
        if (at < in.length() && "*+?".indexOf(in.charAt(at)) >= 0) {
            throw new Fault("it repeats what is no text");
        }
    }

    private Cost atom() {
        char c = in.charAt(at);
        if (comes("(?:")) {
            write("(?:");
            return group();
        }
        if (comes("(?<")) {
            int end = in.indexOf('>', at);
            if (end < 0) {
                throw new Fault("the name of a group has no end");
            }
            write("(", "(?<" + named(in.substring(at, end)) + ">");
            at = end + 1;
            return group();
        }
        if (comes("(?")) {
            throw new Fault(
                    "ECMA-262 has no group that begins with " + in.substring(at - 2, Math.min(at + 1, in.length())));
        }
        if (comes("(")) {
            write("(");
            return group();
        }
        if (comes(".")) {
            write(ANY, ".");
            return Cost.CHARACTER;
        }
        if (c == '[') {
            at++;
            brackets();
            return Cost.CHARACTER;
        }
        if (c == '*' || c == '+' || c == '?' || counted() >= 0) {
            throw new Fault("it repeats what is no text");
        }
        if (c == '\\') {
            escape(false);
            return Cost.CHARACTER;
        }
        loose |= "{}]".indexOf(c) >= 0;
        literal(character());
        return Cost.CHARACTER;
    }

    private String named(String name) {
        boolean known = !name.isEmpty()
                && isPartOfName(name.codePointAt(0))
                && !Character.isDigit(name.codePointAt(0))
                && name.codePoints().allMatch(EcmaReader::isPartOfName);
        if (!known || !names.add(name)) {
            throw new Fault(known ? "two of its groups have one name" : "the name of a group is none");
        }
        return name;
    }

    private static boolean isPartOfName(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }

    private Cost group() {
        depth++;
        if (depth > DEEPEST) {
            throw new Fault("its groups are nested deeper than " + DEEPEST);
        }
        Cost cost = alternatives();
        if (!comes(")")) {
            throw new Fault("a parenthesis is not closed");
        }
        write(")");
        depth--;
        return cost.grouped();
    }

    private Cost quantified(Cost cost) {
        int least;
        int most;
        if (comes("*")) {
            least = 0;
            most = UNBOUNDED;
            write("*");
        } else if (comes("+")) {
            least = 1;
            most = UNBOUNDED;
            write("+");
        } else if (comes("?")) {
            least = 0;
            most = 1;
            write("?");
        } else {
            int end = counted();
            if (end < 0) {
                return cost;
            }
            String[] counts = in.substring(at + 1, end).split(",", -1);
            least = number(counts[0]);
            most = counts.length == 1 ? least : counts[1].isEmpty() ? UNBOUNDED : number(counts[1]);
            if (most < least) {
                throw new Fault("a repetition is to end before it begins");
            }
            write(in.substring(at, end + 1));
            at = end + 1;
        }
        if (comes("?")) {
            write("?");
        }
        refuseQuantifier();
        return cost.repeated(least, most);
    }

    /** Where counts end that stand here in braces, or -1: other braces are text. */
    private int counted() {
        int end = at < in.length() && in.charAt(at) == '{' ? in.indexOf('}', at) : -1;
        if (end < 0) {
            return -1;
        }
        boolean digits = false;
        boolean comma = false;
        for (int i = at + 1; i < end; i++) {
            char c = in.charAt(i);
            if (c == ',' && digits && !comma) {
                comma = true;
            } else if (c >= '0' && c <= '9') {
                digits = true;
            } else {
                return -1;
            }
        }
        return digits ? end : -1;
    }

    private static int number(String digits) {
        try {
            int number = Integer.parseInt(digits);
            if (number < UNBOUNDED) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new Fault("a repetition counts further than Java does");
    }

    private void brackets() {
        boolean negated = comes("^");
        if (comes("]")) {
            write(negated ? "[\\s\\S]" : "(?!)", negated ? "[^]" : "[]");
            return;
        }
        write(negated ? "[^" : "[");
        while (!comes("]")) {
            boolean set = member();
            if (in.startsWith("-", at) && at + 1 < in.length() && in.charAt(at + 1) != ']') {
                at++;
                int inJava = out.length();
                int inEcma = unicode.length();
                write("-");
                if (member() || set) {
                    // What is no range is a hyphen between two others.
                    loose = true;
                    out.insert(inJava, '\\');
                    unicode.insert(inEcma, '\\');
                }
            }
        }
        write("]");
    }

    /** Reads a member of a set, and tells whether it is a set itself. */
    private boolean member() {
        if (at >= in.length()) {
            throw new Fault("a bracket is not closed");
        }
        if (in.charAt(at) != '\\') {
            literalInSet(character());
            return false;
        }
        boolean set = at + 1 < in.length() && "dDwWsSpP".indexOf(in.charAt(at + 1)) >= 0;
        if (comes("\\b")) {
            write("\\x08", "\\b");
        } else if (comes("\\s")) {
            write(BLANKS, "\\s");
        } else {
            escape(true);
        }
        return set;
    }

    private void escape(boolean inSet) {
        int begin = at;
        at++;
        if (at == in.length()) {
            throw new Fault("it ends with a backslash");
        }
        String escaped = character();
        switch (escaped) {
            case "d", "D", "w", "W", "t", "n", "f", "r" -> write("\\" + escaped);
            case "v" -> write("\\x0B", "\\v");
            case "s" -> write("[" + BLANKS + "]", "\\s");
            case "S" -> write("[^" + BLANKS + "]", "\\S");
            case "0" -> write("\\x00", "\\" + zero());
            case "c" -> write("\\c" + control(), in.substring(begin, at));
            case "x" -> write("\\x" + hex(2), in.substring(begin, at));
            case "u" ->
                write(
                        in.startsWith("{", at) ? "\\x{" + hexOf(braced()) + "}" : "\\u" + hex(4),
                        in.substring(begin, at));
            case "p", "P" -> write("\\" + escaped + "{" + property(braced()) + "}", in.substring(begin, at));
            case "1", "2", "3", "4", "5", "6", "7", "8", "9", "k" -> throw new Fault("it refers back to a group");
            default -> escaped(escaped, inSet);
        }
    }

    /** A character that has no meaning of its own behind a backslash. */
    private void escaped(String character, boolean inSet) {
        if (isLetter(character.charAt(0)) || (inSet && character.equals("B"))) {
            throw new Fault("ECMA-262 has no \\" + character);
        }
        loose |= !SIGNS.contains(character) && !character.equals("/") && !(inSet && character.equals("-"));
        if (inSet) {
            literalInSet(character);
        } else {
            literal(character);
        }
    }

    private String zero() {
        if (at < in.length() && in.charAt(at) >= '0' && in.charAt(at) <= '9') {
            throw new Fault("ECMA-262 has no \\0" + in.charAt(at));
        }
        return "0";
    }

    private static String property(String name) {
        return EcmaProperty.inJava(name)
                .orElseThrow(() -> new Fault("it has a \\p{…} that is not in both ECMA-262 and Java"));
    }

    private static String hexOf(String digits) {
        if (digits.isEmpty() || !digits.chars().allMatch(EcmaReader::isHex)) {
            throw new Fault("the number of a character is none");
        }
        return digits;
    }

    private char control() {
        if (at < in.length() && isLetter(in.charAt(at))) {
            return (char) (in.charAt(at++) & ~0x20);
        }
        throw new Fault("ECMA-262 has no such \\c");
    }

    private String hex(int digits) {
        int end = Math.min(at + digits, in.length());
        String hex = in.substring(at, end);
        if (hex.length() < digits || !hex.chars().allMatch(EcmaReader::isHex)) {
            throw new Fault("the number of a character is cut off");
        }
        at = end;
        return hex;
    }

    private String braced() {
        int end = in.startsWith("{", at) ? in.indexOf('}', at) : -1;
        if (end < 0) {
            throw new Fault("braces are missing behind a backslash and a letter");
        }
        String braced = in.substring(at + 1, end);
        at = end + 1;
        return braced;
    }

    /** The next character, both halves of it. */
    private String character() {
        int begin = at;
        at += Character.charCount(in.codePointAt(at));
        return in.substring(begin, at);
    }

    /** A character that stands for itself. */
    private void literal(String character) {
        char c = character.charAt(0);
        boolean sign = c > ' ' && c < 0x7F && !isLetter(c) && !(c >= '0' && c <= '9');
        boolean plain = "-_/,:;=<>@#%&!~'\"`".indexOf(c) >= 0;
        write(sign && !plain ? "\\" + character : character, SIGNS.contains(character) ? "\\" + character : character);
    }

    private void literalInSet(String character) {
        write(
                "[]^-&~\\".contains(character) ? "\\" + character : character,
                "[]^-\\".contains(character) ? "\\" + character : character);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isHex(int c) {
        return Character.digit(c, 16) >= 0 && c < 0x80;
    }

    private boolean comes(String text) {
        if (!in.startsWith(text, at)) {
            return false;
        }
        at += text.length();
        return true;
    }
}
