from .abbreviation import Abbreviation
from .admission import AdmissionOffer
from .approval import Approval
from .classifier import FieldOfEducation, ProfileSubject, ProgramGroup, TrainingDirection
from .course import Course, CourseStatement, Prerequisite
from .curriculum import Curriculum, CurriculumModule
from .issued import IssuedPaper
from .item import CurriculumItem
from .joint import JointStage
from .language import Language
from .mobility import MobilityOption
from .move import CurriculumMove
from .norm import Norm, NormDiscipline, NormFigure
from .occupation import Occupation
from .option import ElectiveOption
from .outcome import LearningOutcome
from .people import Department, Person, StudentClub
from .printed import PrintedTotal
from .program import Program
from .program_rows import MainDiscipline, ProgramPartner, ProgramStatement
from .search_stamp import SearchStamp
from .signatory import Signatory
from .source import SourceDocument
from .synonym import SearchSynonym
from .testing import TestingPart, TestingRule, TestingThreshold

__all__ = [
    "Abbreviation",
    "AdmissionOffer",
    "Approval",
    "Course",
    "CourseStatement",
    "Curriculum",
    "CurriculumItem",
    "CurriculumModule",
    "CurriculumMove",
    "Department",
    "ElectiveOption",
    "FieldOfEducation",
    "IssuedPaper",
    "JointStage",
    "Language",
    "LearningOutcome",
    "MainDiscipline",
    "MobilityOption",
    "Norm",
    "NormDiscipline",
    "NormFigure",
    "Occupation",
    "Person",
    "Prerequisite",
    "PrintedTotal",
    "ProfileSubject",
    "Program",
    "ProgramGroup",
    "ProgramPartner",
    "ProgramStatement",
    "SearchStamp",
    "SearchSynonym",
    "Signatory",
    "SourceDocument",
    "StudentClub",
    "TestingPart",
    "TestingRule",
    "TestingThreshold",
    "TrainingDirection",
]
