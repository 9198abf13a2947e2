package support;

/** A property that is required by the documentation was asked for, but the JSON did not have it as documented. */
public final class MissingPropertyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private MissingPropertyException(String message) {
    super(message);
  }

  static MissingPropertyException of(Model<?> model, String property, String jsonName, int line) {
    ModelBuilder<?, ?> values = model.toBuilder();
    Object odd = values.odd(jsonName);
    String state = odd != null ? " is not of the documented type: " + odd : values.has(jsonName) ? " is null" : " is absent";
    return new MissingPropertyException(values.describe(property, jsonName, line) + state);
  }
}
