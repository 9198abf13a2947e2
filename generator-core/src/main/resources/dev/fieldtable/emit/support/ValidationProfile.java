package support;

/** How strictly a model is checked. */
public enum ValidationProfile {
  /** Exactly as documented. */
  STRICT,
  /**
   * For what a server sent: values, types and properties that the documentation does not know are fine, and so is what is
   * beyond the limits of a number, a text or a list.
   */
  TOLERANT,
  /** For what is about to be sent: as documented, and without a property that the documentation does not know. */
  REQUEST
}
