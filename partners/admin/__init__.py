"""The registry's pages in the admin, one file a noun."""

from .agreement import AgreementAdmin
from .cooperation import CooperationDirectionAdmin
from .country import CountryAdmin
from .institution import InstitutionAdmin
from .network import NetworkAdmin

__all__ = [
    "AgreementAdmin",
    "CooperationDirectionAdmin",
    "CountryAdmin",
    "InstitutionAdmin",
    "NetworkAdmin",
]
