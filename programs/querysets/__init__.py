from .course import CourseQuerySet
from .curriculum import CurriculumQuerySet
from .issued import IssuedPaperQuerySet
from .item import CurriculumItemQuerySet
from .norm import NormQuerySet
from .program import ProgramQuerySet

__all__ = [
    "CourseQuerySet",
    "CurriculumItemQuerySet",
    "CurriculumQuerySet",
    "IssuedPaperQuerySet",
    "NormQuerySet",
    "ProgramQuerySet",
]
