"""Made for this project, in the shape of a client's models; nothing runs it."""

from typing import List, Optional

import pydantic
from typing_extensions import Annotated

from ...types import BaseModel, Nullable, OptionalNullable, UNSET


class UserPlexAccount(BaseModel):
    ads_consent: Annotated[OptionalNullable[bool], pydantic.Field(alias="adsConsent")] = UNSET

    ads_consent_reminder_at: Annotated[OptionalNullable[int], pydantic.Field(alias="adsConsentReminderAt")] = UNSET

    ads_consent_set_at: Annotated[OptionalNullable[int], pydantic.Field(alias="adsConsentSetAt")] = UNSET

    anonymous: OptionalNullable[bool] = UNSET

    auth_token: Annotated[str, pydantic.Field(alias="authToken")]

    backup_codes_created: Annotated[Optional[bool], pydantic.Field(alias="backupCodesCreated")] = None

    confirmed: Optional[bool] = None

    country: Optional[str] = None

    email: str

    email_only_auth: Annotated[Optional[bool], pydantic.Field(alias="emailOnlyAuth")] = None

    experimental_features: Annotated[Optional[bool], pydantic.Field(alias="experimentalFeatures")] = None

    friendly_name: Annotated[str, pydantic.Field(alias="friendlyName")]

    entitlements: Optional[List[str]] = None

    guest: Optional[bool] = None

    has_password: Annotated[Optional[bool], pydantic.Field(alias="hasPassword")] = None

    home: Optional[bool] = None

    home_admin: Annotated[Optional[bool], pydantic.Field(alias="homeAdmin")] = None

    home_size: Annotated[Optional[int], pydantic.Field(alias="homeSize")] = None

    id: int

    joined_at: Annotated[int, pydantic.Field(alias="joinedAt")]

    locale: OptionalNullable[str] = UNSET

    mailing_list_active: Annotated[Optional[bool], pydantic.Field(alias="mailingListActive")] = None

    mailing_list_status: Annotated[Optional[MailingListStatus], pydantic.Field(alias="mailingListStatus")] = None

    max_home_size: Annotated[Optional[int], pydantic.Field(alias="maxHomeSize")] = None

    pin: Optional[str] = None

    profile: Optional[UserProfile] = None

    protected: Optional[bool] = None

    remember_expires_at: Annotated[Optional[int], pydantic.Field(alias="rememberExpiresAt")] = None

    restricted: Optional[bool] = None

    roles: Optional[List[str]] = None

    scrobble_types: Annotated[Optional[str], pydantic.Field(alias="scrobbleTypes")] = None

    services: Optional[List[Services]] = None

    subscription: Optional[Subscription] = None

    subscription_description: Annotated[OptionalNullable[str], pydantic.Field(alias="subscriptionDescription")] = UNSET

    subscriptions: Optional[List[UserPlexAccountSubscription]] = None

    thumb: Optional[str] = None

    title: str

    two_factor_enabled: Annotated[Optional[bool], pydantic.Field(alias="twoFactorEnabled")] = None

    username: str

    uuid: str

    attribution_partner: Annotated[OptionalNullable[str], pydantic.Field(alias="attributionPartner")] = UNSET
