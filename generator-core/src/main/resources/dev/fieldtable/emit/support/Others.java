package support;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the documented properties of a model cannot hold: unknown properties, and documented ones that are {@code null}
 * or of another type, by their names in JSON. Nobody else can change it.
 */
final class Others extends AbstractMap<String, @Nullable Object> {
  private Map<String, @Nullable Object> kept = Map.of();
  private int unknown;

  /** Nobody has it yet but the builder that has made it. */
  private boolean fresh = true;

  Others() {}

  /** A copy. */
  Others(Others others) {
    if (!others.kept.isEmpty()) {
      kept = new LinkedHashMap<>(others.kept);
      unknown = others.unknown;
    }
  }

  /** A copy. Values that are one of ours already are never changed, and need not be copied once more. */
  static Others copyOf(Map<String, @Nullable Object> map) {
    if (map instanceof Others others) {
      return new Others(others);
    }
    Others copy = new Others();
    map.forEach(copy::unknown);
    return copy;
  }

  @Override
  public Set<Map.Entry<String, @Nullable Object>> entrySet() {
    return Collections.unmodifiableMap(kept).entrySet();
  }

  @Override
  public int size() {
    return kept.size();
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return kept.containsKey(name);
  }

  @Override
  public @Nullable Object get(@Nullable Object name) {
    return kept.get(name);
  }

  /** Refuses to make a model without what is required; what is unknown may have it in another spelling. */
  static IllegalStateException lacking(Class<?> model, List<String> missing, Set<String> unknown) {
    StringBuilder message = new StringBuilder(model.getSimpleName() + " lacks required properties: ");
    message.append(String.join(", ", missing));
    Spelling.pairs(missing, unknown)
        .forEach((came, meant) -> message.append("; \"" + came + "\" is another spelling of \"" + meant + "\""));
    return new IllegalStateException(message.toString());
  }

  /** Whether there is a property that the documentation does not name. */
  boolean hasUnknown() {
    return unknown > 0;
  }

  /** Hands it over; only the first who asks gets it for himself. */
  boolean release() {
    boolean first = fresh;
    fresh = false;
    return first;
  }

  /** Learns that a property is documented which was taken for an unknown one. */
  void documented(String name) {
    if (kept.containsKey(name)) {
      unknown--;
    }
  }

  boolean isNull(String name) {
    return !kept.isEmpty() && kept.containsKey(name) && kept.get(name) == null;
  }

  /** Keeps a property that the documentation does not name. */
  void unknown(String name, @Nullable Object tree) {
    if (!kept.containsKey(name)) {
      unknown++;
    }
    keep(name, tree);
  }

  /** Keeps a documented property that cannot be held otherwise. */
  void keep(String name, @Nullable Object tree) {
    if (kept.isEmpty()) {
      kept = new LinkedHashMap<>();
    }
    try {
      kept.put(name, Tree.any(tree));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("\"" + name + "\": " + e.getMessage(), e);
    }
  }

  /** Lets go of a property that is held otherwise. */
  void forget(String name) {
    if (kept.containsKey(name)) {
      kept.remove(name);
    }
  }

  @Override
  public String toString() {
    return Deep.text(this);
  }
}
