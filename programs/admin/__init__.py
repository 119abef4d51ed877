"""The pages of programs and of all that belongs to them, one file a noun."""

from .abbreviation import AbbreviationAdmin
from .admission import AdmissionOfferAdmin
from .classifier import (
    FieldOfEducationAdmin,
    ProfileSubjectAdmin,
    ProgramGroupAdmin,
    TrainingDirectionAdmin,
)
from .course import CourseAdmin
from .curriculum import CurriculumAdmin
from .item import CurriculumItemAdmin
from .language import LanguageAdmin
from .occupation import OccupationAdmin
from .people import DepartmentAdmin, PersonAdmin, StudentClubAdmin
from .program import ProgramAdmin
from .source import SourceDocumentAdmin

__all__ = [
    "AbbreviationAdmin",
    "AdmissionOfferAdmin",
    "CourseAdmin",
    "CurriculumAdmin",
    "CurriculumItemAdmin",
    "DepartmentAdmin",
    "FieldOfEducationAdmin",
    "LanguageAdmin",
    "OccupationAdmin",
    "PersonAdmin",
    "ProfileSubjectAdmin",
    "ProgramAdmin",
    "ProgramGroupAdmin",
    "SourceDocumentAdmin",
    "StudentClubAdmin",
    "TrainingDirectionAdmin",
]
