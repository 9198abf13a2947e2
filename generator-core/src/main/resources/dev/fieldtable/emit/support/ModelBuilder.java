package support;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of a model while they are put together. Jackson fills it when it reads, and writes it.
 *
 * <p>A property is absent until it is set. Setting it to {@code null} makes it a {@code null} in JSON.
 *
 * @param <M> the model
 * @param <B> the builder itself
 */
@JsonAutoDetect(
    fieldVisibility = Visibility.ANY,
    getterVisibility = Visibility.NONE,
    isGetterVisibility = Visibility.NONE,
    setterVisibility = Visibility.NONE,
    creatorVisibility = Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public abstract class ModelBuilder<M, B extends ModelBuilder<M, B>> implements Cloneable {
  /** Unknown properties, and the documented ones that are {@code null}. Transient, so that it is no property itself. */
  private transient Map<String, @Nullable Object> others = Map.of();

  /** An empty builder. */
  protected ModelBuilder() {}

  /**
   * Makes the model.
   *
   * @return the model
   * @throws IllegalStateException if a required property was not set; the message names all of them
   */
  public abstract M build();

  /**
   * The documented properties.
   *
   * @return name in JSON and value in turn; the value is {@code null} where there is none
   */
  protected abstract @Nullable Object[] properties();

  /**
   * Sets a property that the documentation does not name.
   *
   * @param name its name in JSON
   * @param value a plain JSON value
   * @return this builder
   * @throws IllegalArgumentException if the documentation names the property: it has a method of its own
   */
  @JsonAnySetter
  public final B additionalProperty(String name, @Nullable Object value) {
    @Nullable Object[] properties = properties();
    for (int i = 0; i < properties.length; i += 2) {
      if (name.equals(properties[i])) {
        throw new IllegalArgumentException("\"" + name + "\" is a documented property");
      }
    }
    put(name, value);
    return self();
  }

  /**
   * What is written beside the documented properties that have a value. Jackson drops a property that is named like
   * this method, so the name is one that no API uses.
   *
   * @return the unknown properties, and the documented ones that are {@code null}; unmodifiable
   */
  @JsonAnyGetter
  @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public final Map<String, @Nullable Object> nullsAndUnknowns() {
    return Collections.unmodifiableMap(others);
  }

  /**
   * Notes that a property was set.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @return this builder
   */
  protected final B set(String jsonName, @Nullable Object value) {
    if (value == null) {
      put(jsonName, null);
    } else if (others.containsKey(jsonName)) {
      others.remove(jsonName);
    }
    return self();
  }

  /**
   * Refuses to go on while a property is not set.
   *
   * @param jsonNames the names in JSON of all required properties
   * @throws IllegalStateException if one is missing; the message names all that are
   */
  protected final void requireAll(String... jsonNames) {
    List<String> missing = new ArrayList<>();
    for (String name : jsonNames) {
      if (!has(name)) {
        missing.add(name);
      }
    }
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          getClass().getEnclosingClass().getSimpleName() + " lacks required properties: " + String.join(", ", missing));
    }
  }

  /**
   * Copies a list, with the {@code null} elements it may have.
   *
   * @param <T> the type of an element
   * @param list the list or {@code null}
   * @return an unmodifiable copy or {@code null}
   */
  protected static <T> @Nullable List<T> copyOf(@Nullable Collection<? extends T> list) {
    return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
  }

  /**
   * Copies a map in its order, with the {@code null} values it may have.
   *
   * @param <T> the type of a value
   * @param map the map or {@code null}
   * @return an unmodifiable copy or {@code null}
   */
  protected static <T> @Nullable Map<String, T> copyOf(@Nullable Map<String, ? extends T> map) {
    return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /**
   * A builder with the same values.
   *
   * @return a copy
   */
  @SuppressWarnings("unchecked")
  public final B copy() {
    try {
      B copy = (B) clone();
      ModelBuilder<?, ?> builder = copy;
      builder.others = others.isEmpty() ? Map.of() : new LinkedHashMap<>(others);
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  boolean has(String jsonName) {
    if (others.containsKey(jsonName)) {
      return true;
    }
    @Nullable Object[] properties = properties();
    for (int i = 0; i < properties.length; i += 2) {
      if (jsonName.equals(properties[i])) {
        return properties[i + 1] != null;
      }
    }
    return false;
  }

  boolean isNull(String jsonName) {
    return others.containsKey(jsonName) && others.get(jsonName) == null;
  }

  Map<String, @Nullable Object> unknownProperties() {
    if (others.isEmpty()) {
      return Map.of();
    }
    Map<String, @Nullable Object> unknown = new LinkedHashMap<>(others);
    @Nullable Object[] properties = properties();
    for (int i = 0; i < properties.length; i += 2) {
      unknown.remove(String.valueOf(properties[i]));
    }
    return Collections.unmodifiableMap(unknown);
  }

  String describe() {
    StringBuilder out = new StringBuilder("[");
    @Nullable Object[] properties = properties();
    for (int i = 0; i < properties.length; i += 2) {
      if (properties[i + 1] != null) {
        out.append(out.length() > 1 ? ", " : "").append(properties[i]).append('=').append(properties[i + 1]);
      }
    }
    others.forEach((name, value) -> out.append(out.length() > 1 ? ", " : "").append(name).append('=').append(value));
    return out.append(']').toString();
  }

  private void put(String name, @Nullable Object value) {
    if (others.isEmpty()) {
      others = new LinkedHashMap<>();
    }
    others.put(name, value);
  }

  @SuppressWarnings("unchecked")
  private B self() {
    return (B) this;
  }
}
