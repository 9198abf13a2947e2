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
}
