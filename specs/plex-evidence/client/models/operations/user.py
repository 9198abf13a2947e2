"""Made for this project, in the shape of a client's models; nothing runs it."""

from typing import List, Optional

import pydantic
from typing_extensions import Annotated

from ...types import BaseModel, Nullable, OptionalNullable, UNSET


class User(BaseModel):
    id: int

    title: str

    email: str

    recommendations_playlist_id: Annotated[OptionalNullable[str], pydantic.Field(alias="recommendationsPlaylistId")] = UNSET

    filter_movies: Annotated[OptionalNullable[str], pydantic.Field(alias="filterMovies")] = UNSET

    protected: Optional[Protected] = None
