package dev.fieldtable.benchmark.hand;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** {@code tag.md} of the Plex reference as a record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Tag(
        @JsonProperty("confidence") @Nullable Double confidence,
        @JsonProperty("context") @Nullable String context,
        @JsonProperty("filter") @Nullable String filter,
        @JsonProperty("id") @Nullable Long id,
        @JsonProperty("rating_key") @Nullable String ratingKey,
        @JsonProperty("role") @Nullable String role,
        @JsonProperty("tag") @NotNull String tag,
        @JsonProperty("tag_key") @Nullable String tagKey,
        @JsonProperty("tag_type") @Nullable Long tagType,
        @JsonProperty("thumb") @Nullable String thumb) {}
