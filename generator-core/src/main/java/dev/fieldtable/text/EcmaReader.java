package dev.fieldtable.text;

/** Goes through a regular expression of ECMA-262, writes it as one of Java's, and reckons what it may cost. */
final class EcmaReader {
    private static final int DEEPEST = 50;
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    /** More than anybody lets pass. */
    private static final long MUCH = 1_000_000;

    private static final String BLANKS =
            "\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";
    private static final String ANY = "[^\\n\\r\\u2028\\u2029]";
    private static final String AT_WORD = "(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))";
    private static final String NOT_AT_WORD = "(?:(?<=\\w)(?=\\w)|(?<!\\w)(?!\\w))";

    private final String in;
    private final StringBuilder out = new StringBuilder();
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

    boolean isAnchoredAtBegin() {
        return anchoredAtBegin;
    }

    boolean isAnchoredAtEnd() {
        return anchoredAtEnd;
    }

    private Cost alternatives() {
        Cost cost = sequence();
        while (comes("|")) {
            out.append('|');
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
            out.append('^');
            return unrepeated();
        }
        if (comes("$")) {
            out.append("\\z");
            return unrepeated();
        }
        if (comes("\\b")) {
            out.append(AT_WORD);
            return unrepeated();
        }
        if (comes("\\B")) {
            out.append(NOT_AT_WORD);
            return unrepeated();
        }
        if (comes("(?=") || comes("(?!")) {
            return group(in.substring(at - 3, at)).looked();
        }
        if (comes("(?<=") || comes("(?<!")) {
            Cost cost = group(in.substring(at - 4, at)).looked();
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
            return group("(?:");
        }
        if (comes("(?<")) {
            int end = in.indexOf('>', at);
            if (end < 0) {
                throw new Fault("the name of a group has no end");
            }
            at = end + 1;
            return group("(");
        }
        if (comes("(?")) {
            throw new Fault(
                    "ECMA-262 has no group that begins with " + in.substring(at - 2, Math.min(at + 1, in.length())));
        }
        if (comes("(")) {
            return group("(");
        }
        if (comes(".")) {
            out.append(ANY);
            return Cost.CHARACTER;
        }
        if (c == '[') {
            at++;
            brackets();
            return Cost.CHARACTER;
        }
        if (c == '*' || c == '+' || c == '?') {
            throw new Fault("it repeats what is no text");
        }
        if (c == '\\') {
            out.append(escape(false));
            return Cost.CHARACTER;
        }
        out.append(literal(character()));
        return Cost.CHARACTER;
    }

    private Cost group(String begin) {
        depth++;
        if (depth > DEEPEST) {
            throw new Fault("its groups are nested deeper than " + DEEPEST);
        }
        out.append(begin);
        Cost cost = alternatives();
        if (!comes(")")) {
            throw new Fault("a parenthesis is not closed");
        }
        out.append(')');
        depth--;
        return cost.grouped();
    }

    private Cost quantified(Cost cost) {
        int least;
        int most;
        if (comes("*")) {
            least = 0;
            most = UNBOUNDED;
            out.append('*');
        } else if (comes("+")) {
            least = 1;
            most = UNBOUNDED;
            out.append('+');
        } else if (comes("?")) {
            least = 0;
            most = 1;
            out.append('?');
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
            out.append(in, at, end + 1);
            at = end + 1;
        }
        if (comes("?")) {
            out.append('?');
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
            out.append(negated ? "[\\s\\S]" : "(?!)");
            return;
        }
        out.append(negated ? "[^" : "[");
        while (!comes("]")) {
            if (at >= in.length()) {
                throw new Fault("a bracket is not closed");
            }
            boolean set = member();
            boolean range = in.startsWith("-", at) && at + 1 < in.length() && in.charAt(at + 1) != ']';
            if (range && !set) {
                at++;
                int before = out.length();
                out.append('-');
                if (member()) {
                    // What is no range is a hyphen between two others.
                    out.insert(before, '\\');
                }
            }
        }
        out.append(']');
    }

    /** Reads a member of a set, and tells whether it is a set itself. */
    private boolean member() {
        if (in.charAt(at) != '\\') {
            out.append(literalInSet(character()));
            return false;
        }
        boolean set = at + 1 < in.length() && "dDwWsSpP".indexOf(in.charAt(at + 1)) >= 0;
        if (comes("\\b")) {
            out.append("\\x08");
        } else if (in.startsWith("\\s", at)) {
            at += 2;
            out.append(BLANKS);
        } else {
            out.append(escape(true));
        }
        return set;
    }

    private String escape(boolean inSet) {
        at++;
        if (at == in.length()) {
            throw new Fault("it ends with a backslash");
        }
        String escaped = character();
        return switch (escaped) {
            case "d", "D", "w", "W", "t", "n", "f", "r" -> "\\" + escaped;
            case "v" -> "\\x0B";
            case "s" -> "[" + BLANKS + "]";
            case "S" -> "[^" + BLANKS + "]";
            case "0" -> "\\x00";
            case "c" -> "\\c" + control();
            case "x" -> "\\x" + hex(2);
            case "u" -> in.startsWith("{", at) ? "\\x" + braced() : "\\u" + hex(4);
            case "p", "P" -> "\\" + escaped + braced();
            case "1", "2", "3", "4", "5", "6", "7", "8", "9", "k" -> throw new Fault("it refers back to a group");
            default -> {
                if (isLetter(escaped.charAt(0)) || (inSet && escaped.equals("B"))) {
                    throw new Fault("ECMA-262 has no \\" + escaped);
                }
                yield inSet ? literalInSet(escaped) : literal(escaped);
            }
        };
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
        String braced = in.substring(at, end + 1);
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
    private static String literal(String character) {
        char c = character.charAt(0);
        boolean sign = c > ' ' && c < 0x7F && !isLetter(c) && !(c >= '0' && c <= '9');
        boolean plain = "-_/,:;=<>@#%&!~'\"`".indexOf(c) >= 0;
        return sign && !plain ? "\\" + character : character;
    }

    private static String literalInSet(String character) {
        return "[]^-&~\\".contains(character) ? "\\" + character : character;
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
