package support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares and tells values that may be nested deeper than calls can be: what is still to be done is put by. */
final class Deep {
  private Deep() {}

  /** A part of a value: an element, a property. Its name is a position or a text. */
  private record Part(Object name, @Nullable Object value) {}

  /**
   * The name of what the documented properties cannot hold, which may be the name of one of them. Names come from a
   * document: a map finds those of one hash quickly only if it can put them in order.
   */
  private record Other(String name) implements Comparable<Other> {
    @Override
    public int compareTo(Other other) {
      return name.compareTo(other.name);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** Two values to be compared. */
  private record Pair(@Nullable Object left, @Nullable Object right) {}

  static boolean equal(@Nullable Object left, @Nullable Object right) {
    Deque<Pair> pending = new ArrayDeque<>();
    pending.push(new Pair(left, right));
    while (!pending.isEmpty()) {
      Pair pair = pending.pop();
      Object a = pair.left;
      Object b = pair.right;
      if (a == b) {
        continue;
      }
      List<Part> parts = parts(a);
      if (a == null || b == null || (parts == null ? !a.equals(b) : !sameKind(a, b))) {
        return false;
      }
      if (parts != null && !pair(parts, parts(b), pending)) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameKind(Object a, Object b) {
    return (a instanceof List && b instanceof List) || (a instanceof Map && b instanceof Map) || a.getClass() == b.getClass();
  }

  private static boolean pair(List<Part> left, @Nullable List<Part> right, Deque<Pair> pending) {
    if (right == null || left.size() != right.size()) {
      return false;
    }
    Map<Object, @Nullable Object> byName = new HashMap<>();
    right.forEach(part -> byName.put(part.name, part.value));
    for (Part part : left) {
      if (!byName.containsKey(part.name)) {
        return false;
      }
      pending.push(new Pair(part.value, byName.get(part.name)));
    }
    return true;
  }

  /** A sum, so that the order of properties does not matter. */
  static int hash(Object value) {
    int sum = 0;
    Deque<Part> pending = new ArrayDeque<>();
    pending.push(new Part(1, value));
    while (!pending.isEmpty()) {
      Part next = pending.pop();
      int place = next.name.hashCode();
      List<Part> parts = parts(next.value);
      if (parts == null) {
        sum += place * 31 + (next.value == null ? 0 : next.value.hashCode());
      } else {
        sum += place;
        parts.forEach(part -> pending.push(new Part((place * 31 + part.name.hashCode()) * 31, part.value)));
      }
    }
    return sum;
  }

  static String text(Object value) {
    StringBuilder out = new StringBuilder();
    Deque<Object> pending = new ArrayDeque<>();
    pending.push(new Part("", value));
    while (!pending.isEmpty()) {
      Object next = pending.pop();
      if (!(next instanceof Part part)) {
        out.append(next);
        continue;
      }
      out.append(part.name);
      List<Part> parts = parts(part.value);
      if (parts == null) {
        out.append(part.value);
      } else {
        boolean map = part.value instanceof Map;
        boolean list = part.value instanceof List;
        out.append(map || list || part.value == null ? "" : part.value.getClass().getSimpleName()).append(map ? '{' : '[');
        pending.push(map ? "}" : "]");
        for (int i = parts.size() - 1; i >= 0; i--) {
          String name = list ? "" : parts.get(i).name + "=";
          Object shown = Secrets.masked(String.valueOf(parts.get(i).name), parts.get(i).value);
          pending.push(new Part(i == 0 ? name : ", " + name, shown));
        }
      }
    }
    return out.toString();
  }

  /** What a value consists of, in its order, or {@code null} if it is one thing. */
  private static @Nullable List<Part> parts(@Nullable Object value) {
    List<Part> parts = new ArrayList<>();
    if (value instanceof Model<?> model) {
      for (PropertyList.Property property : PropertyList.of(model)) {
        if (property.value() != null) {
          parts.add(new Part(property.jsonName(), property.value()));
        }
      }
      model.nullsAndUnknowns().forEach((name, other) -> parts.add(new Part(new Other(name), other)));
    } else if (value instanceof UnionValue union) {
      parts.add(new Part("value", union.value()));
    } else if (value instanceof List<?> list) {
      list.forEach(item -> parts.add(new Part(parts.size(), item)));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((name, item) -> parts.add(new Part(String.valueOf(name), item)));
    } else {
      return null;
    }
    return parts;
  }
}
