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
from .curriculum.admin import CurriculumAdmin
from .curriculum.item import CurriculumItemAdmin
from .language import LanguageAdmin
from .norm import NormAdmin
from .occupation import OccupationAdmin
from .papers.issued import IssuedPaperAdmin
from .people import DepartmentAdmin, PersonAdmin, StudentClubAdmin
from .program import ProgramAdmin
from .signatory import SignatoryAdmin
from .source import SourceDocumentAdmin
from .synonym import SearchSynonymAdmin
from .testing import TestingRuleAdmin

__all__ = [
    "AbbreviationAdmin",
    "AdmissionOfferAdmin",
    "CourseAdmin",
    "CurriculumAdmin",
    "CurriculumItemAdmin",
    "DepartmentAdmin",
    "FieldOfEducationAdmin",
    "IssuedPaperAdmin",
    "LanguageAdmin",
    "NormAdmin",
    "OccupationAdmin",
    "PersonAdmin",
    "ProfileSubjectAdmin",
    "ProgramAdmin",
    "ProgramGroupAdmin",
    "SearchSynonymAdmin",
    "SignatoryAdmin",
    "SourceDocumentAdmin",
    "StudentClubAdmin",
    "TestingRuleAdmin",
    "TrainingDirectionAdmin",
]
