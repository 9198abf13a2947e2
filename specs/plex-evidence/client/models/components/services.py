"""Made for this project, in the shape of a client's models; nothing runs it."""

from typing import List, Optional

import pydantic
from typing_extensions import Annotated

from ...types import BaseModel, Nullable, OptionalNullable, UNSET


class Services(BaseModel):
    identifier: str

    endpoint: str

    token: Nullable[str]

    secret: Nullable[str]

    status: UserPlexAccountStatus
