package support;

/**
 * Text that can be read for so many steps and no more: there are regular expressions, and texts, for which a search would
 * go on for years.
 */
final class Steps implements CharSequence {
  /** What a search in a short text may take. */
  private static final int BEFORE_ALL = 5_000;

  /** What it may take for each character. */
  private static final int EACH = 100;

  /** Made while there is room on the stack. */
  private static final Spent SPENT = new Spent();

  private final String text;
  private long left;

  Steps(String text) {
    this.text = text;
    this.left = BEFORE_ALL + (long) EACH * text.length();
  }

  /** The text was read so often that nobody waits for more. */
  static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Spent() {
      super(null, null, false, false);
    }
  }

  @Override
  public char charAt(int index) {
    left--;
    if (left < 0) {
      throw SPENT;
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
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
