from .course import CourseQuerySet
from .curriculum import CurriculumQuerySet
from .issued import IssuedPaperQuerySet
from .item import CurriculumItemQuerySet
from .norm import NormQuerySet
from .occupation import OccupationQuerySet
from .people import PersonQuerySet, StudentClubQuerySet
from .program import ProgramQuerySet

__all__ = [
    "CourseQuerySet",
    "CurriculumItemQuerySet",
    "CurriculumQuerySet",
    "IssuedPaperQuerySet",
    "NormQuerySet",
    "OccupationQuerySet",
    "PersonQuerySet",
    "ProgramQuerySet",
    "StudentClubQuerySet",
]
