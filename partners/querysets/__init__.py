from .agreement import AgreementQuerySet, state_on
from .cooperation import CooperationQuerySet, TopicQuerySet
from .institution import InstitutionQuerySet

__all__ = [
    "AgreementQuerySet",
    "CooperationQuerySet",
    "InstitutionQuerySet",
    "TopicQuerySet",
    "state_on",
]
