package dev.fieldtable.benchmark.hand;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code part.md} of the Plex reference as a record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Part(
        @JsonProperty("accessible") @Nullable Boolean accessible,
        @JsonProperty("audio_profile") @Nullable String audioProfile,
        @JsonProperty("container") @Nullable String container,
        @JsonProperty("duration") @Nullable Long duration,
        @JsonProperty("exists") @Nullable Boolean exists,
        @JsonProperty("file") @Nullable String file,
        @JsonProperty("has64bit_offsets") @Nullable Boolean has64bitOffsets,
        @JsonProperty("id") @NotNull Long id,
        @JsonProperty("indexes") @Nullable String indexes,
        @JsonProperty("key") @NotNull String key,
        @JsonProperty("optimized_for_streaming") @Nullable Boolean optimizedForStreaming,
        @JsonProperty("size") @Nullable Long size,
        @JsonProperty("stream") @Nullable List<@Valid Stream> stream,
        @JsonProperty("video_profile") @Nullable String videoProfile) {}
