package support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request as text, for an HTTP client, which encodes them. A text, a number and a truth value are what
 * they are in JSON, without quotes; a date is its text, and an enum its value. What is absent or {@code null} is left out.
 *
 * <p>How lists and objects are written the documentation may say, but not to us: they are written as OpenAPI does unless
 * told otherwise.
 */
public final class Parameters {
  private Parameters() {}

  /** A value under a name. */
  private record Named(String name, int depth, @Nullable Object value) {}

  /**
   * What goes into the path. The values of a list are separated by commas, and so are the names and values of an object.
   *
   * @param model the request
   * @param places where its properties go
   * @return the parameters by their names, in the order of the documentation; unmodifiable
   */
  public static Map<String, String> path(Model<?> model, Map<String, Place> places) {
    Map<String, String> path = new LinkedHashMap<>();
    for (PropertyList.Property property : at(Place.PATH, model, places)) {
      List<String> texts = flat(property.value());
      if (!texts.isEmpty()) {
        path.put(property.jsonName(), String.join(",", texts));
      }
    }
    return Collections.unmodifiableMap(path);
  }

  /**
   * What goes into headers. A list is several values, and so are the names and values of an object, in turns.
   *
   * @param model the request
   * @param places where its properties go
   * @return the values by the names of headers, in the order of the documentation; unmodifiable
   */
  public static Map<String, List<String>> headers(Model<?> model, Map<String, Place> places) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (PropertyList.Property property : at(Place.HEADER, model, places)) {
      List<String> texts = flat(property.value());
      if (!texts.isEmpty()) {
        headers.put(property.jsonName(), texts);
      }
    }
    return Collections.unmodifiableMap(headers);
  }

  /**
   * What goes into the query. A list is several values of one name. The properties of an object are parameters of their
   * own; an object within them is written with brackets, {@code outer[inner]}.
   *
   * @param model the request
   * @param places where its properties go
   * @return the values by their names, in the order of the documentation; unmodifiable
   */
  public static Map<String, List<String>> query(Model<?> model, Map<String, Place> places) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    Deque<Named> pending = new ArrayDeque<>();
    for (PropertyList.Property property : at(Place.QUERY, model, places)) {
      pending.push(new Named(property.jsonName(), 0, property.value()));
      while (!pending.isEmpty()) {
        Named next = pending.pop();
        List<Named> parts = parts(next);
        if (parts != null) {
          pushAll(pending, parts);
        } else if (next.value != null) {
          query.computeIfAbsent(next.name, name -> new ArrayList<>()).add(written(next.value));
        }
      }
    }
    query.replaceAll((name, values) -> List.copyOf(values));
    return Collections.unmodifiableMap(query);
  }

  /**
   * What a builder holds of a parameter whose value is text in JSON.
   *
   * @param given text, a date, a time or binary content, or what stands for none
   * @return the text, or what stands for none
   */
  public static Object text(Object given) {
    if (given instanceof OffsetDateTime time) {
      return Objects.requireNonNull(Times.text(time));
    }
    if (given instanceof LocalDate date) {
      return Objects.requireNonNull(Times.text(date));
    }
    return given instanceof byte[] bytes ? Base64.getEncoder().encodeToString(bytes) : given;
  }

  /**
   * What a record holds of a parameter that is a date with a time.
   *
   * @param name the parameter's name
   * @param given the date with the time, its text, or what stands for none
   * @return the date, or what stands for none
   * @throws DateTimeException if the text is none: it was not read, so there is nothing to be kept
   */
  public static Object dateTime(String name, Object given) {
    return given instanceof String text ? read(name, text, Times.dateTime(text)) : given;
  }

  /**
   * What a record holds of a parameter that is a date.
   *
   * @param name the parameter's name
   * @param given the date, its text, or what stands for none
   * @return the date, or what stands for none
   * @throws DateTimeException if the text is none: it was not read, so there is nothing to be kept
   */
  public static Object date(String name, Object given) {
    return given instanceof String text ? read(name, text, Times.date(text)) : given;
  }

  private static Object read(String name, String text, @Nullable Object date) {
    if (date == null) {
      throw new DateTimeException("\"" + name + "\" is not of the documented form: " + Secrets.masked(name, text));
    }
    return date;
  }

  private static List<PropertyList.Property> at(Place place, Model<?> model, Map<String, Place> places) {
    return PropertyList.of(model).stream()
        .filter(property -> property.parameter() && places.get(property.jsonName()) == place)
        .toList();
  }

  /** The texts of a value, with the names in an object before its values. */
  private static List<String> flat(@Nullable Object value) {
    List<String> texts = new ArrayList<>();
    Deque<Named> pending = new ArrayDeque<>();
    pending.push(new Named("", 0, value));
    while (!pending.isEmpty()) {
      Named next = pending.pop();
      Map<String, @Nullable Object> object = object(next.value);
      List<Named> parts = object == null ? parts(next) : new ArrayList<>();
      if (object != null) {
        object.forEach((name, inner) -> {
          if (inner != null) {
            parts.add(new Named("", 0, name));
            parts.add(new Named("", 0, inner));
          }
        });
      }
      if (parts != null) {
        pushAll(pending, parts);
      } else if (next.value != null) {
        texts.add(written(next.value));
      }
    }
    return List.copyOf(texts);
  }

  /** So that the first is the next. */
  private static void pushAll(Deque<Named> pending, List<Named> parts) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      pending.push(parts.get(i));
    }
  }

  /** What a value consists of, or {@code null} if it is one thing. */
  private static @Nullable List<Named> parts(Named whole) {
    List<Named> parts = new ArrayList<>();
    Map<String, @Nullable Object> object = object(whole.value);
    if (object != null) {
      object.forEach((name, inner) -> parts.add(
          new Named(whole.depth == 0 ? name : whole.name + "[" + name + "]", whole.depth + 1, inner)));
    } else if (whole.value instanceof List<?> list) {
      list.forEach(item -> parts.add(new Named(whole.name, whole.depth, item)));
    } else if (whole.value instanceof UnionValue union) {
      parts.add(new Named(whole.name, whole.depth, union.value()));
    } else {
      return null;
    }
    return parts;
  }

  /** The properties of an object that are there, whatever request they would be parameters of; or {@code null}. */
  private static @Nullable Map<String, @Nullable Object> object(@Nullable Object value) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    if (value instanceof Model<?> model) {
      PropertyList.of(model).forEach(property -> object.put(property.jsonName(), property.value()));
      object.putAll(model.nullsAndUnknowns());
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((name, item) -> object.put(String.valueOf(name), item));
    } else {
      return null;
    }
    return object;
  }

  private static String written(Object value) {
    if (value instanceof OffsetDateTime time) {
      return String.valueOf(Times.text(time));
    }
    if (value instanceof LocalDate date) {
      return String.valueOf(Times.text(date));
    }
    return value instanceof OpenEnum<?> constant ? String.valueOf(constant.value()) : value.toString();
  }
}
