package com.example.it;

import com.example.it.api.Track;

/** Compiles only if the generated sources are compiled with the tests. */
public final class TrackOfTests {
    private TrackOfTests() {}

    public static Track any() {
        return Track.builder().title("Song").build();
    }
}
