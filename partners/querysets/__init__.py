from .agreement import AgreementQuerySet
from .cooperation import CooperationQuerySet, TopicQuerySet
from .institution import InstitutionQuerySet

__all__ = ["AgreementQuerySet", "CooperationQuerySet", "InstitutionQuerySet", "TopicQuerySet"]
