"""Made for this project, in the shape of a client's models; nothing runs it."""

from typing import List, Optional

import pydantic
from typing_extensions import Annotated

from ...types import BaseModel, Nullable, OptionalNullable, UNSET


class GetUsersMediaContainer(BaseModel):
    friendly_name: Annotated[str, pydantic.Field(alias="friendlyName")]

    identifier: str

    machine_identifier: Annotated[str, pydantic.Field(alias="machineIdentifier")]

    total_size: Annotated[int, pydantic.Field(alias="totalSize")]

    size: int

    user: Annotated[List[User], pydantic.Field(alias="User")]
