package com.example.components;

import com.example.support.AbstractModel;
import com.example.support.ModelBuilder;
import com.example.support.Tree;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A piece of music.
 *
 * <p>Documented in {@code models/components/track.md}.
 */
@SuppressWarnings("removal")
public final class Track extends AbstractModel<Track.Builder> {
  private Track(Builder values) {
    super(values);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Track fromJson(Builder values) {
    return values.create();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return What it is called, such as {@code Overture}} */
  public String getTitle() {
    return required(values.title, "title", "title", 9);
  }

  /**
   * {@return Its beats in a minute, such as {@code 96}}
   * @deprecated No longer documented since 2026-01-11; it stays for 2 releases.
   */
  @Deprecated(since = "2026-01-11", forRemoval = true)
  public long getBpm() {
    return required(values.bpm, "bpm", "bpm", 10);
  }

  /**
   * {@return What it came out on}
   * @deprecated No longer documented since 2026-01-11; it stays for 2 releases.
   */
  @Deprecated(since = "2026-01-11", forRemoval = true)
  public Album getAlbum() {
    return required(values.album, "album", "album", 11);
  }

  /** {@return Where it plays from} */
  public Source getSource() {
    return required(values.source, "source", "source", 10);
  }

  /** {@return How it is stored} */
  public Optional<Codec> getCodec() {
    return Optional.ofNullable(values.codec);
  }

  /** Puts a model together. Required are {@code title}, {@code source}. */
  public static final class Builder extends ModelBuilder<Track, Builder> {
    @Nullable String title;
    @Nullable Long bpm;
    @Nullable Album album;
    @Nullable Source source;
    @Nullable Codec codec;

    /** An empty builder. */
    public Builder() {
      super("models/components/track.md", TrackValidator::check);
    }

    /**
     * {@return this builder}
     * @param title What it is called
     */
    public Builder title(String title) {
      return set("title", title);
    }

    /**
     * {@return this builder}
     * @param bpm Its beats in a minute
     * @deprecated No longer documented since 2026-01-11; it stays for 2 releases.
     */
    @Deprecated(since = "2026-01-11", forRemoval = true)
    public Builder bpm(Long bpm) {
      return set("bpm", bpm);
    }

    /**
     * {@return this builder}
     * @param album What it came out on
     * @deprecated No longer documented since 2026-01-11; it stays for 2 releases.
     */
    @Deprecated(since = "2026-01-11", forRemoval = true)
    @JsonProperty("album") public Builder album(Album album) {
      this.album = album;
      return noted("album", album);
    }

    /**
     * {@return this builder}
     * @param source Where it plays from
     */
    @JsonProperty("source") public Builder source(Source source) {
      this.source = source;
      return noted("source", source);
    }

    /**
     * {@return this builder}
     * @param codec How it is stored
     */
    public Builder codec(Codec codec) {
      return set("codec", codec);
    }

    @Override
    protected void hold(String name, @Nullable Object tree) {
      switch (name) {
        case "title" -> this.title = Tree.string(tree);
        case "bpm" -> this.bpm = Tree.integer(tree);
        case "codec" -> this.codec = Tree.constant(tree, Tree::string, Codec::of);
        default -> super.hold(name, tree);
      }
    }

    @Override
    protected Track create() {
      return new Track(copy());
    }
  }
}
