package dev.fieldtable.benchmark.hand;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** {@code failed.md} as a record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Failed(
        @JsonProperty("type") @NotNull String type,
        @JsonProperty("id") @NotNull Long id,
        @JsonProperty("at") @NotNull Long at,
        @JsonProperty("part") @NotNull String part,
        @JsonProperty("message") @Nullable String message,
        @JsonProperty("fatal") @NotNull Boolean fatal)
        implements Event {}
