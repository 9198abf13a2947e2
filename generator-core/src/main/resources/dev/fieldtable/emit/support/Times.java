package support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times as text, per RFC 3339. What is read may be a little laxer than what is written: a blank for the
 * {@code T}, no seconds, and no offset, which is taken for UTC.
 */
public final class Times {
  private static final DateTimeFormatter LAX =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffset("+HH:MM:ss", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHMM", "Z")
          .optionalEnd()
          .parseDefaulting(ChronoField.OFFSET_SECONDS, ZoneOffset.UTC.getTotalSeconds())
          .toFormatter(java.util.Locale.ROOT)
          // Else the 30th of February would be the 28th.
          .withResolverStyle(ResolverStyle.STRICT);

  private Times() {}

  /**
   * Writes a date with a time.
   *
   * @param time the time, or {@code null}
   * @return its text per RFC 3339, or {@code null}
   */
  public static @Nullable String text(@Nullable OffsetDateTime time) {
    return time == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }

  /**
   * Writes a date.
   *
   * @param date the date, or {@code null}
   * @return its text per RFC 3339, or {@code null}
   */
  public static @Nullable String text(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  /**
   * Reads a date with a time.
   *
   * @param text the text
   * @return the date with the time, or {@code null} if the text is none
   */
  public static @Nullable OffsetDateTime dateTime(String text) {
    try {
      boolean blank = text.length() > 10 && text.charAt(10) == ' ';
      return OffsetDateTime.parse(blank ? text.substring(0, 10) + "T" + text.substring(11) : text, LAX);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * Reads a date.
   *
   * @param text the text; a time may follow the date
   * @return the date, or {@code null} if the text does not begin with one
   */
  public static @Nullable LocalDate date(String text) {
    boolean timed = text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ');
    try {
      return LocalDate.parse(timed ? text.substring(0, 10) : text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static boolean isDateTime(String text) {
    return isUsual(text) || dateTime(text) != null;
  }

  static boolean isDate(String text) {
    return (text.length() == 10 && isDay(text)) || date(text) != null;
  }

  /** Recognises nearly every time that comes, and makes no object for that. */
  private static boolean isUsual(String text) {
    int length = text.length();
    if (length < 20 || !isDay(text) || text.charAt(10) != 'T' || !isTimeOfDay(text)) {
      return false;
    }
    int end = 19;
    if (text.charAt(end) == '.') {
      do {
        end++;
      } while (end < length && isDigit(text.charAt(end)));
      if (end == 20 || end > 29) {
        return false;
      }
    }
    return end == length - 1 && text.charAt(end) == 'Z';
  }

  private static boolean isDay(String text) {
    if (text.charAt(4) != '-' || text.charAt(7) != '-') {
      return false;
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= (month == 2 ? 28 : 30);
  }

  private static boolean isTimeOfDay(String text) {
    int hour = digits(text, 11, 13);
    int minute = digits(text, 14, 16);
    int second = digits(text, 17, 19);
    return text.charAt(13) == ':'
        && text.charAt(16) == ':'
        && hour >= 0
        && hour <= 23
        && minute >= 0
        && minute <= 59
        && second >= 0
        && second <= 59;
  }

  /** The number that digits make, or -1 where one of them is none. */
  private static int digits(String text, int begin, int end) {
    int number = 0;
    for (int i = begin; i < end; i++) {
      if (!isDigit(text.charAt(i))) {
        return -1;
      }
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
