package dev.fieldtable.benchmark.hand;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** {@code filterpivot.md} of the Plex reference as a record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FilterPivot(
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("context") @Nullable String context,
        @JsonProperty("id") @Nullable String id,
        @JsonProperty("key") @Nullable String key,
        @JsonProperty("symbol") @Nullable String symbol) {}
