"""Which texts stand in three languages, and whose history is kept."""

import simple_history
from modeltranslation.translator import translator

from .models import (
    Abbreviation,
    AdmissionOffer,
    Approval,
    Course,
    CourseStatement,
    Curriculum,
    CurriculumItem,
    CurriculumModule,
    Department,
    FieldOfEducation,
    JointStage,
    Language,
    LearningOutcome,
    MainDiscipline,
    MobilityOption,
    Norm,
    NormDiscipline,
    Occupation,
    Person,
    ProfileSubject,
    Program,
    ProgramGroup,
    ProgramPartner,
    ProgramStatement,
    Signatory,
    SourceDocument,
    StudentClub,
    TestingPart,
    TestingRule,
    TrainingDirection,
)

TRANSLATED = {
    Abbreviation: ("short", "label"),
    AdmissionOffer: ("note",),
    Approval: ("body",),
    Course: ("title", "content"),
    CourseStatement: ("text",),
    Curriculum: ("note",),
    CurriculumItem: ("activity",),
    CurriculumModule: ("kind", "title"),
    Department: ("name", "about"),
    FieldOfEducation: ("name",),
    JointStage: ("diploma", "note"),
    Language: ("name",),
    LearningOutcome: ("text",),
    MainDiscipline: ("title",),
    MobilityOption: ("recognition", "note"),
    Norm: ("source",),
    NormDiscipline: ("title",),
    Occupation: ("name",),
    Person: ("name", "post"),
    ProfileSubject: ("name",),
    Program: (
        "title",
        "qualification",
        "accreditation_agency",
        "summary",
        "description",
        "purpose",
        "professional_object",
    ),
    ProgramGroup: ("name",),
    ProgramPartner: ("note",),
    ProgramStatement: ("heading", "text"),
    Signatory: ("post",),
    SourceDocument: ("title", "note"),
    StudentClub: ("name", "aim", "about"),
    TestingPart: ("name",),
    TestingRule: ("source",),
    TrainingDirection: ("name",),
}
COUNTED = ["version"]
DERIVED = [*COUNTED, "sort_kk", "sort_ru", "sort_en", "folded"]

for model, fields in TRANSLATED.items():
    translator.register(model, fields=fields)

simple_history.register(Program, excluded_fields=DERIVED)
simple_history.register(Course, excluded_fields=DERIVED)
simple_history.register(Curriculum, excluded_fields=COUNTED)
simple_history.register(CurriculumItem)
simple_history.register(Norm, excluded_fields=COUNTED)
simple_history.register(Approval)
simple_history.register(AdmissionOffer, excluded_fields=COUNTED)
simple_history.register(ProgramStatement)
