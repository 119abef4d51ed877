from .agreement import Agreement
from .cooperation import CooperationDirection, ResearchTopic
from .country import Country
from .institution import Institution, InstitutionContact, InstitutionIdentifier
from .network import Network, NetworkActivity, NetworkMembership

__all__ = [
    "Agreement",
    "CooperationDirection",
    "Country",
    "Institution",
    "InstitutionContact",
    "InstitutionIdentifier",
    "Network",
    "NetworkActivity",
    "NetworkMembership",
    "ResearchTopic",
]
