package support;

/**
 * One thing that is not as documented.
 *
 * @param pointer where it is, as a JSON Pointer (RFC 6901); empty for the whole document
 * @param rule which rule it breaks: {@code required}, {@code null}, {@code null-unsaid}, {@code enum}, {@code const},
 *     {@code format}, {@code range}, {@code type}, {@code union}, {@code unknown-property} or {@code spelling}; a limit by
 *     its name in JSON Schema, such as {@code maxLength}; or {@code pattern-undecided}
 * @param severity how much it matters
 * @param message a sentence about it
 * @param file the page that documents it
 * @param line the line of that page, from 1
 */
public record Violation(
    String pointer, String rule, Severity severity, String message, String file, int line) {
  /** How much a violation matters. */
  public enum Severity {
    /** The documentation forbids it. */
    ERROR,
    /** The documentation is silent about it, or it takes too long to tell. */
    WARNING,
    /** The documentation cannot say, so that it may well be right. */
    INFORMATION
  }

  /** {@return the violation on one line} */
  @Override
  public String toString() {
    return (pointer.isEmpty() ? "(root)" : pointer) + ": " + message + " [" + rule + "] (" + file + ":" + line + ")";
  }
}
