from .abbreviation import Abbreviation
from .admission import AdmissionOffer
from .classifier import FieldOfEducation, ProfileSubject, ProgramGroup, TrainingDirection
from .course import Course, CourseStatement, Prerequisite
from .curriculum import Approval, Curriculum, CurriculumModule
from .item import CurriculumItem, ElectiveOption
from .joint import JointStage
from .language import Language
from .mobility import MobilityOption
from .occupation import Occupation
from .outcome import LearningOutcome
from .people import Department, Person, StudentClub
from .program import Program
from .program_rows import MainDiscipline, ProgramPartner, ProgramStatement
from .source import SourceDocument

__all__ = [
    "Abbreviation",
    "AdmissionOffer",
    "Approval",
    "Course",
    "CourseStatement",
    "Curriculum",
    "CurriculumItem",
    "CurriculumModule",
    "Department",
    "ElectiveOption",
    "FieldOfEducation",
    "JointStage",
    "Language",
    "LearningOutcome",
    "MainDiscipline",
    "MobilityOption",
    "Occupation",
    "Person",
    "Prerequisite",
    "ProfileSubject",
    "Program",
    "ProgramGroup",
    "ProgramPartner",
    "ProgramStatement",
    "SourceDocument",
    "StudentClub",
    "TrainingDirection",
]
