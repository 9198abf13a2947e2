package support;

import java.util.List;
import java.util.Map;

/** A check that looks into values. */
abstract sealed class Judge extends Check permits Collector, Probe, Scorer {
  abstract void model(Model<?> model);

  abstract void constant(OpenEnum<?> constant, int line);

  abstract void union(UnionValue union, int line);

  abstract void items(List<?> list, Rule rule, int line);

  abstract void items(Map<?, ?> map, Rule rule, int line);

  /** Learns that a constant is as documented. */
  void matched() {
    // Only who compares has use for it.
  }

  /** Whether it matters that a number, a text or a list keeps within its limits. */
  boolean asksForLimits() {
    return true;
  }

  /** Reports what is wrong at this place. */
  abstract void add(String rule, String message, int line);

  /** Reports a value that is wrong at this place. */
  abstract void add(String rule, String before, Object value, String behind, int line);

  /** Checks a value by its Java type. */
  final void value(Object value, int line) {
    if (value instanceof Model<?> model) {
      model(model);
    } else if (value instanceof OpenEnum<?> constant) {
      constant(constant, line);
    } else if (value instanceof UnionValue union) {
      union(union, line);
    } else if (value instanceof List<?> list) {
      items(list, Rule.VALUE, line);
    } else if (value instanceof Map<?, ?> map) {
      items(map, Rule.VALUE, line);
    }
  }
}
