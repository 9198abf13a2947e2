package dev.fieldtable.benchmark.hand;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** {@code image.md} of the Plex reference as a record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Image(
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("alt") @Nullable String alt,
        @JsonProperty("url") @Nullable String url) {}
