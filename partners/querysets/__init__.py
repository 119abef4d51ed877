from .agreement import AgreementQuerySet
from .cooperation import CooperationQuerySet
from .institution import InstitutionQuerySet

__all__ = ["AgreementQuerySet", "CooperationQuerySet", "InstitutionQuerySet"]
