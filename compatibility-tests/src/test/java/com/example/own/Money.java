package com.example.own;

import java.math.BigDecimal;
import java.util.Locale;

/** A class as a user may have one: it is made of text by a static method, and takes only what it understands. */
public record Money(BigDecimal amount, String currency) {
    /** Reads {@code 1.50 EUR}. */
    public static Money parse(String text) throws UnreadableException {
        String[] parts = text.split(" ", -1);
        if (parts.length != 2 || parts[1].length() != 3) {
            throw new UnreadableException();
        }
        return new Money(new BigDecimal(parts[0]).stripTrailingZeros(), parts[1].toUpperCase(Locale.ROOT));
    }

    /** Writes {@code 1.5 EUR}. */
    public String text() {
        return amount.toPlainString() + " " + currency;
    }

    /** As in many a class that is not ours, a checked one. */
    public static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
