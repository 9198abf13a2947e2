package dev.fieldtable.benchmark.hand;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code media.md} of the Plex reference as a record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Media(
        @JsonProperty("aspect_ratio") @Nullable Double aspectRatio,
        @JsonProperty("audio_channels") @Nullable Long audioChannels,
        @JsonProperty("audio_codec") @Nullable String audioCodec,
        @JsonProperty("audio_profile") @Nullable String audioProfile,
        @JsonProperty("bitrate") @Nullable Long bitrate,
        @JsonProperty("container") @Nullable String container,
        @JsonProperty("duration") @Nullable Long duration,
        @JsonProperty("has64bit_offsets") @Nullable Boolean has64bitOffsets,
        @JsonProperty("has_voice_activity") @Nullable Boolean hasVoiceActivity,
        @JsonProperty("height") @Nullable Long height,
        @JsonProperty("id") @NotNull Long id,
        @JsonProperty("optimized_for_streaming") @Nullable Boolean optimizedForStreaming,
        @JsonProperty("part") @Nullable List<@Valid Part> part,
        @JsonProperty("video_codec") @Nullable String videoCodec,
        @JsonProperty("video_frame_rate") @Nullable String videoFrameRate,
        @JsonProperty("video_profile") @Nullable String videoProfile,
        @JsonProperty("video_resolution") @Nullable String videoResolution,
        @JsonProperty("width") @Nullable Long width) {}
