"""Made for this project, in the shape of a client's models; nothing runs it."""

from typing import List, Optional

import pydantic
from typing_extensions import Annotated

from ...types import BaseModel, Nullable, OptionalNullable, UNSET


class UserProfile(BaseModel):
    auto_select_audio: Annotated[Optional[bool], pydantic.Field(alias="autoSelectAudio")] = None

    default_audio_language: Annotated[Nullable[str], pydantic.Field(alias="defaultAudioLanguage")]

    default_audio_accessibility: Annotated[Optional[DefaultAudioAccessibility], pydantic.Field(alias="defaultAudioAccessibility")] = None

    default_audio_languages: Annotated[Optional[List[str]], pydantic.Field(alias="defaultAudioLanguages")] = None

    default_subtitle_language: Annotated[Nullable[str], pydantic.Field(alias="defaultSubtitleLanguage")]

    default_subtitle_languages: Annotated[Optional[List[str]], pydantic.Field(alias="defaultSubtitleLanguages")] = None

    auto_select_subtitle: Annotated[Optional[AutoSelectSubtitle], pydantic.Field(alias="autoSelectSubtitle")] = None

    default_subtitle_accessibility: Annotated[Optional[DefaultSubtitleAccessibility], pydantic.Field(alias="defaultSubtitleAccessibility")] = None

    default_subtitle_forced: Annotated[Optional[DefaultSubtitleForced], pydantic.Field(alias="defaultSubtitleForced")] = None

    watched_indicator: Annotated[Optional[WatchedIndicator], pydantic.Field(alias="watchedIndicator")] = None

    media_reviews_visibility: Annotated[Optional[MediaReviewsVisibility], pydantic.Field(alias="mediaReviewsVisibility")] = None

    media_reviews_languages: Annotated[Optional[List[str]], pydantic.Field(alias="mediaReviewsLanguages")] = None
