package dev.fieldtable.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Counts how often each regular expression looks at a character of a text that is made to lead it astray. No clock is
 * asked: what grows with the square of a text is far over the bound.
 */
class PatternsTest {
    private static final int LENGTH = 1_500;

    /** How often a character may be looked at, on the average: by every alternative, and for each kind of search. */
    private static final int LOOKS = 100;

    private static final Set<String> SEARCHES = Set.of(
            "Matcher.find",
            "Matcher.results",
            "Matcher.replaceAll",
            "Matcher.replaceFirst",
            "Matcher.appendReplacement",
            "Pattern.split",
            "Pattern.splitAsStream",
            "Pattern.asPredicate");

    /** Beginnings of what the expressions look for, that never come to an end. */
    private static final List<String> PARTS = List.of(
            "a",
            "A",
            "1",
            " ",
            "\n",
            "-",
            ".",
            "/",
            "`",
            "\"",
            "_",
            "null",
            "or ",
            "or `null` ",
            "can be ",
            ". null ",
            "a.",
            "a/",
            "1.",
            "1,",
            "-1",
            "default ",
            "default: `",
            "default is \"",
            "default 1",
            "defaults to -1.",
            "between ",
            "between 1 and ",
            "max ",
            "maximum value is ",
            "up to 1",
            "minimum of 1.",
            "a list of ",
            "2024-01-01",
            "2024-01-01T00:00:00.",
            "2024-01-01T00:00 ");

    @Test
    void noRegularExpressionLooksAgainAndAgainAtOneCharacter() throws ReflectiveOperationException {
        List<Expression> expressions = expressions();
        assertThat(expressions).hasSizeGreaterThanOrEqualTo(5);
        assertThat(expressions).anyMatch(Expression::searched).anyMatch(expression -> !expression.searched());
        List<String> slow = new ArrayList<>();
        for (Expression expression : expressions) {
            for (String part : PARTS) {
                String text = part.repeat(LENGTH / part.length());
                for (String end : List.of("", "!", "x", "\u0000")) {
                    if (looks(expression, text + end) >= (long) LOOKS * text.length()) {
                        slow.add(expression.name() + " with '" + part + "'");
                    }
                }
            }
        }
        assertThat(slow).isEmpty();
    }

    @Test
    void anExpressionThatDoesWouldBeFound() {
        Expression expression = new Expression("a*b", Pattern.compile("a*b"), true);

        assertThat(looks(expression, "a".repeat(1_000))).isGreaterThan(LOOKS * 1_000);
    }

    /** Counts up to a little more than the bound, so that the bad ones end, too. */
    private static long looks(Expression expression, String text) {
        CountedText counted = new CountedText(text, 2L * LOOKS * text.length());
        try {
            Matcher matcher = expression.pattern().matcher(counted);
            matcher.matches();
            matcher.reset();
            while (expression.searched() && matcher.find()) {
                counted.foundOne();
            }
        } catch (TooManyLooksException | StackOverflowError e) {
            return Long.MAX_VALUE;
        }
        return counted.looks;
    }

    /**
     * A regular expression that is a constant of some class.
     *
     * @param searched whether it is looked for at every place of a text, and not only held against the whole of it
     */
    private record Expression(String name, Pattern pattern, boolean searched) {}

    private static List<Expression> expressions() throws ReflectiveOperationException {
        List<Expression> expressions = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.fieldtable")) {
            for (JavaField field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(Pattern.class)
                        && field.getModifiers().contains(JavaModifier.STATIC)) {
                    Field constant = Class.forName(type.getName()).getDeclaredField(field.getName());
                    constant.setAccessible(true);
                    expressions.add(
                            new Expression(field.getFullName(), (Pattern) constant.get(null), isSearched(field)));
                }
            }
        }
        return expressions;
    }

    private static boolean isSearched(JavaField field) {
        return field.getAccessesToSelf().stream()
                .flatMap(access -> access.getOriginOwner().getMethodCallsFromSelf().stream())
                .anyMatch(call -> SEARCHES.contains(call.getTargetOwner().getSimpleName() + "."
                        + call.getTarget().getName()));
    }

    /** A text that counts how often it is looked at. */
    private static final class CountedText implements CharSequence {
        private final String text;
        private final long most;
        private long looks;

        CountedText(String text, long most) {
            this.text = text;
            this.most = most;
        }

        void foundOne() {
            looks++;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++looks > most) {
                throw new TooManyLooksException();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooManyLooksException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
