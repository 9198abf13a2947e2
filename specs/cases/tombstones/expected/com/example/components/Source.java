package com.example.components;

import com.example.support.Tree;
import com.example.support.UnionReader;
import com.example.support.UnionValue;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where music is.
 *
 * <p>Documented in {@code models/components/source.md}.
 */
@SuppressWarnings("removal")
public sealed interface Source extends UnionValue {
  /**
   * {@return the arm that a plain JSON value fits best, or {@code null} for {@code null}}
   * @param tree the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static @Nullable Source fromTree(@Nullable Object tree) {
    if (tree == null || tree instanceof Source) {
      return (Source) tree;
    }
    return UnionReader.of(Source.class, tree)
        .by("kind")
        .arm("stream", Stream::fromTree, OfStream::new)
        .arm("album", Album::fromTree, OfAlbum::new)
        .orElse(Unknown::new);
  }

  /**
   * A value of type {@code components.Stream}.
   *
   * @param value the value
   */
  record OfStream(@JsonValue Stream value) implements Source {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OfStream {
      Objects.requireNonNull(value);
    }
  }

  /**
   * A value of type {@code components.Album}.
   *
   * @param value the value
   * @deprecated No longer documented since 2026-01-11; it stays for 2 releases.
   */
  @Deprecated(since = "2026-01-11", forRemoval = true)
  record OfAlbum(@JsonValue Album value) implements Source {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OfAlbum {
      Objects.requireNonNull(value);
    }
  }

  /**
   * A value of no documented type, as the plain JSON value that came.
   *
   * @param value the value
   */
  record Unknown(@JsonValue @Nullable Object value) implements Source {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Unknown {
      value = Tree.any(value);
    }

    @Override
    public boolean isKnown() {
      return false;
    }
  }
}
