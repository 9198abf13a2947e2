package support;

/** A property that is required by the documentation was asked for, but the JSON did not have it. */
public final class MissingPropertyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private MissingPropertyException(String message) {
    super(message);
  }

  static MissingPropertyException of(Model<?> model, String property, String jsonName, int line) {
    ModelBuilder<?, ?> values = model.toBuilder();
    return new MissingPropertyException(
        values.describe(property, jsonName, line) + (values.has(jsonName) ? " is null" : " is absent"));
  }
}
