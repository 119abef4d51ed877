from .course import CourseQuerySet
from .curriculum import CurriculumQuerySet
from .item import CurriculumItemQuerySet
from .program import ProgramQuerySet

__all__ = ["CourseQuerySet", "CurriculumItemQuerySet", "CurriculumQuerySet", "ProgramQuerySet"]
