package support;

import java.util.List;

/** Checks any model against its documentation. */
public final class ModelValidator {
  private ModelValidator() {}

  /**
   * Checks a model, all models within it, and all that these hold.
   *
   * @param model the model
   * @param profile how strictly
   * @return every violation, in the order of the documentation; empty if there is none
   */
  public static List<Violation> validate(Model<?> model, ValidationProfile profile) {
    return Check.run(model, profile);
  }

  /**
   * Refuses a model that is not as documented.
   *
   * @param <M> the model
   * @param model the model
   * @return the same model
   * @throws IllegalStateException if there is a violation that is more than information; the message names all such
   */
  public static <M extends Model<?>> M requireValid(M model) {
    return refuse(model, Check.run(model, ValidationProfile.STRICT));
  }

  /**
   * Refuses a model that was read and is not as documented. Parameters of a request are not asked for, since no document
   * has them.
   *
   * @param <M> the model
   * @param model the model
   * @return the same model
   * @throws IllegalStateException if there is a violation that is more than information; the message names all such
   */
  public static <M extends Model<?>> M requireValidDocument(M model) {
    return refuse(model, Check.ofDocument(model));
  }

  private static <M extends Model<?>> M refuse(M model, List<Violation> found) {
    List<Violation> violations = found.stream()
        .filter(violation -> violation.severity() != Violation.Severity.INFORMATION)
        .toList();
    if (!violations.isEmpty()) {
      StringBuilder message = new StringBuilder(model.getClass().getSimpleName() + " is not as documented:");
      violations.forEach(violation -> message.append("\n  ").append(violation));
      throw new IllegalStateException(message.toString());
    }
    return model;
  }
}
