"""Made for this project, in the shape of a client's models; nothing runs it."""

from typing import List, Optional

import pydantic
from typing_extensions import Annotated

from ...types import BaseModel, Nullable, OptionalNullable, UNSET


class Subscription(BaseModel):
    features: Optional[List[str]] = None

    active: Optional[bool] = None

    subscribed_at: Annotated[OptionalNullable[str], pydantic.Field(alias="subscribedAt")] = UNSET

    status: Optional[UserPlexAccountSubscriptionStatus] = None

    payment_service: Annotated[OptionalNullable[str], pydantic.Field(alias="paymentService")] = UNSET

    plan: OptionalNullable[str] = UNSET
