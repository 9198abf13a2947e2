package support;

/** A property that is required by the documentation was asked for, but the JSON did not have it. */
public final class MissingPropertyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MissingPropertyException(String message) {
    super(message);
  }
}
