package support;

import org.jspecify.annotations.Nullable;

/** A value that is one of several types. */
public interface UnionValue {
  /** {@return the value itself, without the record around it} */
  @Nullable Object value();

  /** {@return whether the value is of a documented type} */
  default boolean isKnown() {
    return true;
  }

  /** {@return what the value must be like where its Java type does not say so} */
  default Rule rule() {
    return Rule.PLAIN;
  }
}
