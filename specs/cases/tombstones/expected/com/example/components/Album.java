package com.example.components;

import com.example.support.AbstractModel;
import com.example.support.ModelBuilder;
import com.example.support.Tree;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/**
 * A collection of tracks.
 *
 * <p>Documented in {@code models/components/album.md}.
 * @deprecated No longer documented since 2026-01-11; it stays for 2 releases.
 */
@Deprecated(since = "2026-01-11", forRemoval = true)
public final class Album extends AbstractModel<Album.Builder> {
  private Album(Builder values) {
    super(values);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Album fromJson(Builder values) {
    return values.create();
  }

  /**
   * {@return a model of a plain JSON value, or {@code null} for {@code null}}
   * @param tree the value
   */
  public static @Nullable Album fromTree(@Nullable Object tree) {
    return tree == null || tree instanceof Album ? (Album) tree :
        Tree.object(tree, new Builder()).create();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder().kind("album");
  }

  /** {@return What it is} */
  public String getKind() {
    return required(values.kind, "kind", "kind", 9);
  }

  /** {@return Who published it} */
  public String getLabel() {
    return required(values.label, "label", "label", 10);
  }

  /** Puts a model together. Required are {@code kind}, {@code label}. */
  public static final class Builder extends ModelBuilder<Album, Builder> {
    @Nullable String kind;
    @Nullable String label;

    /** An empty builder. */
    public Builder() {
      super("models/components/album.md", AlbumValidator::check);
    }

    /**
     * {@return this builder}
     * @param kind What it is
     */
    public Builder kind(String kind) {
      return set("kind", kind);
    }

    /**
     * {@return this builder}
     * @param label Who published it
     */
    public Builder label(String label) {
      return set("label", label);
    }

    @Override
    protected void hold(String name, @Nullable Object tree) {
      switch (name) {
        case "kind" -> this.kind = Tree.string(tree);
        case "label" -> this.label = Tree.string(tree);
        default -> super.hold(name, tree);
      }
    }

    @Override
    protected Album create() {
      return new Album(copy());
    }
  }
}
