package dev.fieldtable.benchmark.hand;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code filter_.md} of the Plex reference as a record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Filter(
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("art") @Nullable String art,
        @JsonProperty("content") @Nullable Boolean content,
        @JsonProperty("filter") @Nullable String filter,
        @JsonProperty("has_prefs") @Nullable Boolean hasPrefs,
        @JsonProperty("has_store_services") @Nullable Boolean hasStoreServices,
        @JsonProperty("hub_key") @Nullable String hubKey,
        @JsonProperty("identifier") @Nullable String identifier,
        @JsonProperty("key") @Nullable String key,
        @JsonProperty("last_accessed_at") @Nullable Long lastAccessedAt,
        @JsonProperty("pivot") @Nullable List<@Valid FilterPivot> pivot,
        @JsonProperty("share") @Nullable Long share,
        @JsonProperty("thumb") @Nullable String thumb,
        @JsonProperty("title_bar") @Nullable String titleBar,
        @JsonProperty("filter_type") @Nullable String filterType) {}
