package support;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a model is right at all, and allocates nothing for that. It gives up at the first doubt: what is
 * wrong, and where, a {@link Collector} finds out.
 */
final class Probe extends Judge {
  /** How deep calls go; what is nested deeper is left to the collector, which does not call itself. */
  private static final int DEEPEST = 64;

  private static final Probe[] PROBES = new Probe[DEEPEST];

  static {
    for (int i = 0; i < DEEPEST; i++) {
      PROBES[i] = new Probe(i, null);
    }
  }

  private final int depth;

  /** What the documented properties cannot hold, if there is any. */
  private final @Nullable Others others;

  private Probe(int depth, @Nullable Others others) {
    this.depth = depth;
    this.others = others;
  }

  /** Something is wrong, or may be. */
  private static final class Doubt extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Doubt INSTANCE = new Doubt();

    Doubt() {
      super(null, null, false, false);
    }
  }

  static boolean isRight(Model<?> model) {
    try {
      at(0, model);
      return true;
    } catch (Doubt doubt) {
      return false;
    }
  }

  private static void at(int depth, Model<?> model) {
    if (depth == DEEPEST) {
      throw Doubt.INSTANCE;
    }
    Map<String, @Nullable Object> kept = model.nullsAndUnknowns();
    model.check(kept instanceof Others others && !others.isEmpty() ? new Probe(depth, others) : PROBES[depth]);
  }

  @Override
  public void required(String jsonName, @Nullable Object value, int line) {
    if (value == null) {
      missing(jsonName, true, Null.FORBIDDEN);
    }
  }

  @Override
  public void optional(String jsonName, @Nullable Object value, int line) {
    if (value == null && others != null) {
      missing(jsonName, false, Null.FORBIDDEN);
    }
  }

  @Override
  public void requiredNullable(String jsonName, @Nullable Object value, int line) {
    if (value == null) {
      missing(jsonName, true, Null.ALLOWED);
    }
  }

  @Override
  public void optionalNullable(String jsonName, @Nullable Object value, int line) {
    if (value == null && others != null) {
      missing(jsonName, false, Null.ALLOWED);
    }
  }

  @Override
  void property(String jsonName, @Nullable Object value, boolean required, Null nulls, int line, Rule rule) {
    if (value != null) {
      look(value, line, rule);
    } else if (required || others != null) {
      missing(jsonName, required, nulls);
    }
  }

  @Override
  public void parameter(String name, @Nullable Object value, boolean required, int line, Rule rule) {
    if (value != null) {
      look(value, line, rule);
    } else if (required) {
      throw Doubt.INSTANCE;
    }
  }

  /** Most rules are one of a few, and are faster followed than asked. */
  private void look(Object value, int line, Rule rule) {
    if (rule == Rule.MODEL) {
      at(depth + 1, (Model<?>) value);
    } else if (rule == Rule.ENUM) {
      constant((OpenEnum<?>) value, line);
    } else if (rule == Rule.LIST) {
      present((List<?>) value);
    } else if (rule == Rule.MODELS) {
      models((List<?>) value);
    } else if (rule != Rule.PLAIN) {
      rule.apply(this, value, line);
    }
  }

  private void present(List<?> list) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) == null) {
        throw Doubt.INSTANCE;
      }
    }
  }

  private void models(List<?> list) {
    for (int i = 0; i < list.size(); i++) {
      if (!(list.get(i) instanceof Model<?> model)) {
        throw Doubt.INSTANCE;
      }
      at(depth + 1, model);
    }
  }

  private void missing(String jsonName, boolean required, Null nulls) {
    boolean absent = others == null || !others.containsKey(jsonName);
    // What is unknown may be what is absent, in another spelling.
    boolean doubtful = required || (others != null && others.hasUnknown());
    if (absent ? doubtful : nulls != Null.ALLOWED || !others.isNull(jsonName)) {
      throw Doubt.INSTANCE;
    }
  }

  @Override
  public void noOthers(int line) {
    if (others != null && others.hasUnknown()) {
      throw Doubt.INSTANCE;
    }
  }

  @Override
  public void others(Function<@Nullable Object, ?> reader, int line, Rule rule) {
    noOthers(line);
  }

  @Override
  void model(Model<?> model) {
    at(depth + 1, model);
  }

  @Override
  void constant(OpenEnum<?> constant, int line) {
    if (!constant.isKnown() && !constant.isOpen()) {
      throw Doubt.INSTANCE;
    }
  }

  @Override
  void union(UnionValue union, int line) {
    if (!union.isKnown()) {
      throw Doubt.INSTANCE;
    }
    union.rule().apply(this, union.value(), line);
  }

  @Override
  void items(List<?> list, Rule rule, int line) {
    for (int i = 0; i < list.size(); i++) {
      rule.apply(this, list.get(i), line);
    }
  }

  @Override
  void items(Map<?, ?> map, Rule rule, int line) {
    for (Object item : map.values()) {
      rule.apply(this, item, line);
    }
  }

  @Override
  void add(String rule, String message, int line) {
    throw Doubt.INSTANCE;
  }

  @Override
  void add(String rule, String before, Object value, String behind, int line) {
    throw Doubt.INSTANCE;
  }
}
