package com.example.components;

import com.example.support.Check;
import com.example.support.Violation;
import java.util.List;

/** Tells where a {@link Track} is not as documented. */
@SuppressWarnings("removal")
public final class TrackValidator {
  private TrackValidator() {}

  /**
   * {@return every violation in a model and in all that it holds; empty if there is none}
   * @param model the model
   */
  public static List<Violation> validate(Track model) {
    return Check.all(model);
  }

  static void check(Track.Builder values, Check check) {
    check.required("title", values.title, 9);
    check.optional("bpm", values.bpm, 10);
    check.optional("album", values.album, 11);
    check.required("source", values.source, 10);
    check.optional("codec", values.codec, 11);
    check.noOthers(1);
  }
}
