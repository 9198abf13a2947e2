package dev.fieldtable.lint;

import dev.fieldtable.model.Bound;
import dev.fieldtable.model.Limit;
import dev.fieldtable.model.Limit.Measured;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words that state a limit.
 *
 * @param pattern the words, with a group for each number
 * @param sides what the numbers are, in their order
 */
record LimitPhrase(Pattern pattern, List<Side> sides) {
    /** What a number says. */
    enum Side {
        LEAST,
        MOST,
        ABOVE,
        BELOW,
        EXACT
    }

    private static final String NUMBER = "([0-9]{1,3}(?:,[0-9]{3}){1,3}|-?[0-9]{1,9}(?:[.][0-9]{1,9})?)";
    private static final String MAY = "\\b(?:must|should|can|may|has to|have to)(?: only)? ";
    private static final String MAY_NOT = "\\b(?:must not|cannot|can not|can't|may not|should not) ";
    private static final String MAX = "max(?:imum|[.])?";
    private static final String MIN = "min(?:imum|[.])?";
    private static final String AT_MOST = "(?:at most|up to|no more than|not more than)";
    private static final String AT_LEAST = "(?:at least|no less than|no fewer than|not less than)";
    private static final String IS = "(?: is|:| of| =)?";

    private static final List<LimitPhrase> OF_NUMBERS = ofNumbers();
    private static final List<LimitPhrase> OF_TEXTS = ofTexts();
    private static final List<LimitPhrase> OF_LISTS = ofCounts("(?:items?|elements?|entries|entry|values?)");

    /** {@return the words for a kind of limits} */
    static List<LimitPhrase> of(Measured measured) {
        return switch (measured) {
            case NUMBER -> OF_NUMBERS;
            case CHARACTERS -> OF_TEXTS;
            case ELEMENTS -> OF_LISTS;
        };
    }

    private static List<LimitPhrase> ofNumbers() {
        String be = MAY + "be ";
        String lead =
                "(?:" + Statements.START + "(?:(?:and |the )?value )?(?:and )?(?:the |a )?|" + be + "(?:a value )?)";
        String end = Statements.END;
        return List.of(
                phrase(lead + MAX + "(?: allowed)?(?: value)?" + IS + " " + NUMBER + end, Side.MOST),
                phrase(lead + MIN + "(?: allowed)?(?: value)?" + IS + " " + NUMBER + end, Side.LEAST),
                phrase(lead + "(?:" + AT_MOST + "|less than or equal to|<=) " + NUMBER + end, Side.MOST),
                phrase(lead + "(?:" + AT_LEAST + "|greater than or equal to|>=) " + NUMBER + end, Side.LEAST),
                phrase(be + "(?:greater|more) than " + NUMBER + end, Side.ABOVE),
                phrase(be + "less than " + NUMBER + end, Side.BELOW),
                phrase(lead + "between " + NUMBER + " and " + NUMBER + end, Side.LEAST, Side.MOST),
                phrase(MAY_NOT + "(?:exceed|be (?:greater|more|higher) than) " + NUMBER + end, Side.MOST),
                phrase(MAY_NOT + "be (?:less|lower|smaller) than " + NUMBER + end, Side.LEAST));
    }

    private static List<LimitPhrase> ofTexts() {
        String lead = lead();
        String length = "(?: allowed)? length" + IS + " " + NUMBER + "(?: characters?| chars?)?" + endOfCount();
        List<LimitPhrase> phrases = new ArrayList<>(ofCounts("(?:characters?|chars?)"));
        phrases.add(phrase(lead + MAX + length, Side.MOST));
        phrases.add(phrase(lead + MIN + length, Side.LEAST));
        return phrases;
    }

    private static List<LimitPhrase> ofCounts(String unit) {
        String lead = lead();
        String count = " " + NUMBER + " " + unit;
        String end = endOfCount();
        return List.of(
                phrase(lead + "(?:" + MAX + "(?: of)?|" + AT_MOST + ")" + count + end, Side.MOST),
                phrase(lead + "(?:" + MIN + "(?: of)?|" + AT_LEAST + ")" + count + end, Side.LEAST),
                phrase(lead + "between " + NUMBER + " and" + count + end, Side.LEAST, Side.MOST),
                phrase(lead + NUMBER + "(?: to |-|\u2013)" + NUMBER + " " + unit + end, Side.LEAST, Side.MOST),
                phrase(
                        MAY_NOT + "(?:exceed|be (?:longer|more) than|(?:have|contain) more than)" + count + end,
                        Side.MOST),
                phrase("\\blimited to" + count + end, Side.MOST),
                phrase(lead + NUMBER + " " + unit + "(?: length)?(?: " + MAX + "| or (?:less|fewer))" + end, Side.MOST),
                phrase(lead + "exactly" + count + end, Side.EXACT));
    }

    private static String lead() {
        return "(?:" + Statements.START + "(?:(?:and|with|has|have) )?|" + MAY
                + "(?:be|have|contain) |\\bwith )(?:an? |the )?";
    }

    /** More may be said of what is counted, but not which part of it, or of each of what. */
    private static String endOfCount() {
        return "(?:" + Statements.END
                + "|(?= (?:long|in length|allowed|and (?:must|may|can|should|only|contain|consist|start)) ?))";
    }

    private static LimitPhrase phrase(String words, Side... sides) {
        return new LimitPhrase(Pattern.compile(words, Pattern.CASE_INSENSITIVE), List.of(sides));
    }

    /** {@return the limits that the words state} */
    List<Bound> bounds(Measured measured, MatchResult found) {
        List<Bound> bounds = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            BigDecimal number = new BigDecimal(found.group(i + 1).replace(",", ""));
            boolean least = sides.get(i) == Side.LEAST || sides.get(i) == Side.ABOVE;
            boolean exact = sides.get(i) == Side.EXACT;
            boolean exclusive = sides.get(i) == Side.ABOVE || sides.get(i) == Side.BELOW;
            if (least || exact) {
                bounds.add(new Bound(least(measured), number, exclusive));
            }
            if (!least) {
                bounds.add(new Bound(most(measured), number, exclusive));
            }
        }
        return bounds;
    }

    private static Limit least(Measured measured) {
        return switch (measured) {
            case NUMBER -> Limit.LEAST;
            case CHARACTERS -> Limit.SHORTEST;
            case ELEMENTS -> Limit.FEWEST;
        };
    }

    private static Limit most(Measured measured) {
        return switch (measured) {
            case NUMBER -> Limit.GREATEST;
            case CHARACTERS -> Limit.LONGEST;
            case ELEMENTS -> Limit.MOST;
        };
    }
}
