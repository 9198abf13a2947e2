"""Made for this project, in the shape of a client's models; nothing runs it."""

from typing import List, Optional

import pydantic
from typing_extensions import Annotated

from ...types import BaseModel, Nullable, OptionalNullable, UNSET


class GetUsersResponseBody(BaseModel):
    media_container: Annotated[Optional[GetUsersMediaContainer], pydantic.Field(alias="MediaContainer")] = None
